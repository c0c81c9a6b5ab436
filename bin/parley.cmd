@echo off
rem Starts Parley, one of its services by itself (parley command-service, parley
rem query-service), verifies a store or an export (parley verify ...), or changes the
rem master key (parley rotate-key ...).
rem JAVA_OPTS holds options for Java; they win over those of java.options.
setlocal
set "here=%~dp0"
call "%here%jdk-25.cmd" java || exit /b 1
set "folder=%here%..\standalone\target"
if exist "%here%parley.jar" set "folder=%here%"
if not exist "%folder%\parley.jar" (
  echo There is no parley.jar: make it with mvnw.cmd -q package -DskipTests 1>&2
  exit /b 1
)
"%JAVA25_HOME%\bin\java.exe" "@%here%java.options" "-XX:AOTCache=%folder%\parley.aot" -Xlog:aot=off,cds=off %JAVA_OPTS% -jar "%folder%\parley.jar" %*
exit /b %errorlevel%
