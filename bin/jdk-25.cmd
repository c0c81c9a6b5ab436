@echo off
rem Sets JAVA25_HOME to a JDK 25: the one of JAVA25_HOME or JAVA_HOME, or where installers put it.
for /d %%d in ("%JAVA25_HOME%" "%JAVA_HOME%" "%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Amazon Corretto\jdk25*") do (
  findstr /b /c:"JAVA_VERSION=\"25" "%%~d\release" >nul 2>nul
  if not errorlevel 1 (
    set "JAVA25_HOME=%%~d"
    exit /b 0
  )
)
echo Parley needs a JDK 25, and none was found: install one ^(https://adoptium.net/temurin/releases?version=25^) or set JAVA25_HOME to its folder. 1>&2
exit /b 1
