@echo off
rem Sets JAVA25_HOME to a Java 25 that has the tool named (java to run Parley, javac to build it),
rem or says what to install or set. JAVA25_HOME and JAVA_HOME come first, then the java of the
rem PATH, then the folders in which JDKs are usually installed (PARLEY_JDKS names others).
set "tool=%~1"
if not defined tool set "tool=java"
if not defined PARLEY_JDKS set PARLEY_JDKS="%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks"
set "onPath="
for %%j in (java.exe) do for %%d in ("%%~dp$PATH:j.") do if not "%%~$PATH:j"=="" set "onPath=%%~dpd"

for %%d in ("%JAVA25_HOME%" "%JAVA_HOME%" "%onPath%") do call :take "%%~d" && exit /b 0
for %%f in (%PARLEY_JDKS%) do for /d %%d in ("%%~f\*") do call :take "%%~d" && exit /b 0
echo Parley needs a JDK 25, and none was found: install one (https://adoptium.net/temurin/releases?version=25) or set JAVA25_HOME to its folder. 1>&2
exit /b 1

:take
if not exist "%~1\bin\%tool%.exe" exit /b 1
findstr /r /c:"^JAVA_VERSION=.25" "%~1\release" >nul 2>nul || exit /b 1
set "JAVA25_HOME=%~1"
exit /b 0
