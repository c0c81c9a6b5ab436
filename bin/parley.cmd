@echo off
rem Starts Parley, or verifies a store or an export: parley verify ...
rem JAVA_OPTS holds options for Java; they win over those of java.options.
setlocal
set "here=%~dp0"
set "java_home=%JAVA25_HOME%"
if not defined java_home set "java_home=%JAVA_HOME%"
findstr /b /c:"JAVA_VERSION=\"25" "%java_home%\release" >nul 2>nul
if errorlevel 1 (
  echo Parley needs a JDK 25, and none was found: install one ^(https://adoptium.net/temurin/releases?version=25^) or set JAVA25_HOME to its folder. 1>&2
  exit /b 1
)
set "folder=%here%..\standalone\target"
if exist "%here%parley.jar" set "folder=%here%"
if not exist "%folder%\parley.jar" (
  echo There is no parley.jar: make it with mvnw.cmd -q package -DskipTests 1>&2
  exit /b 1
)
"%java_home%\bin\java.exe" "@%here%java.options" "-XX:AOTCache=%folder%\parley.aot" -Xlog:aot=off,cds=off %JAVA_OPTS% -jar "%folder%\parley.jar" %*
exit /b %errorlevel%
