@echo off
rem Runs Engross. On Java 19 and later its classes are archived in the user's cache folder at the
rem end of the first run; later runs start from that archive, and work without it where there is none.
rem
rem   ENGROSS_JAR           the runnable jar, where it is not found beside this file
rem   ENGROSS_JAVA_OPTIONS  further options of the virtual machine, such as -Xmx4g
rem   ENGROSS_CACHE         the folder of the archive; "none" for no archive
rem   JAVA_HOME             the Java to use; otherwise the first on the PATH
setlocal
set "here=%~dp0"
set "jar=%ENGROSS_JAR%"
if not defined jar if exist "%here%engross.jar" set "jar=%here%engross.jar"
if not defined jar if exist "%here%..\lib\engross.jar" set "jar=%here%..\lib\engross.jar"
if not defined jar if exist "%here%..\target\engross.jar" set "jar=%here%..\target\engross.jar"
if not exist "%jar%" (
  echo engross: There is no engross.jar: make it with "mvn package", or name it in ENGROSS_JAR. 1>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined ENGROSS_CACHE set "ENGROSS_CACHE=%LOCALAPPDATA%\engross"
set "flags=-XX:+UseSerialGC -XX:MaxRAMPercentage=50 -XX:-UsePerfData -Dsun.reflect.inflationThreshold=2147483647 -Djdk.reflect.useNativeAccessorOnly=true"
if /i not "%~1"=="serve" set "flags=%flags% -XX:TieredStopAtLevel=1"
if /i "%ENGROSS_CACHE%"=="none" goto run
if not exist "%ENGROSS_CACHE%" mkdir "%ENGROSS_CACHE%" 2>nul
if not exist "%ENGROSS_CACHE%" goto run
rem IgnoreUnrecognizedVMOptions: Java 17 and 18 do not know how to make the archive by themselves.
set "flags=%flags% -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ENGROSS_CACHE%\engross.jsa""
:run
"%java%" %flags% %ENGROSS_JAVA_OPTIONS% -cp "%jar%" org.engross.cli.Main %*
exit /b %errorlevel%
