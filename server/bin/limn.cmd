@echo off
rem Runs Limn: finds a Java, builds Limn if this is a checkout that was never built, and starts it.
rem Prints nothing to stdout. After a change of the sources: mvn -Pquick -pl server -am package
rem   LIMN_JAVA       the home folder of the Java to run with, or its java.exe; wins over JAVA_HOME
rem   LIMN_JAVA_OPTS  more options for that java
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "SERVER=%%~fI"
for %%I in ("%~dp0..\..") do set "ROOT=%%~fI"
set "LIB=%SERVER%\target\limn\lib"
if exist "%SERVER%\lib" set "LIB=%SERVER%\lib"

set "FOUND=0"
set "FOUND_HOME="
if not defined LIMN_JAVA goto java_home
set "CANDIDATE=%LIMN_JAVA:"=%"
for %%I in ("%CANDIDATE%") do if /i "%%~nxI"=="java.exe" set "CANDIDATE=%%~dpI.."
call :consider
if %FOUND% geq 17 goto found
>&2 echo limn: LIMN_JAVA is "%LIMN_JAVA:"=%", which is not a Java 17 or newer
exit /b 2

:java_home
set "CANDIDATE=%SERVER%\runtime"
call :consider
if %FOUND% geq 17 goto found
if not defined JAVA_HOME goto search
set "CANDIDATE=%JAVA_HOME:"=%"
call :consider
if %FOUND% geq 17 goto found

:search
for /f "delims=" %%J in ('where java 2^>nul') do (
  set "CANDIDATE=%%~dpJ.."
  call :consider
)
for %%R in (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\BellSoft"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\.gradle\jdks"
  "%USERPROFILE%\scoop\apps"
) do (
  set "FOLDER=%%~R"
  call :consider_all
)
if %FOUND% geq 17 goto found
set "NEWEST="
if not %FOUND%==0 set "NEWEST= (the newest is Java %FOUND% in "%FOUND_HOME%")"
>&2 echo limn: needs Java 17 or newer, and found none%NEWEST%. Install one, or set LIMN_JAVA to its folder.
exit /b 2

:found
call :find_jar
if defined JAR goto run
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo limn: needs Maven ^(mvn^) for its first build, and finds none
  exit /b 2
)
>&2 echo limn: building ^(once^)
set "LOG=%SERVER%\target\limn-build.log"
if not exist "%SERVER%\target" mkdir "%SERVER%\target"
if exist "%FOUND_HOME%\bin\javac.exe" set "JAVA_HOME=%FOUND_HOME%"
pushd "%ROOT%"
call mvn -B -q -Pquick -Dmaven.test.skip=true -Dcompiler.failOnWarning=false -pl server -am package >"%LOG%" 2>&1 <nul
popd
call :find_jar
if defined JAR goto run
>&2 type "%LOG%"
>&2 echo limn: the build failed; its output is in "%LOG%"
exit /b 2

:run
set "FLAGS=-XX:+DisplayVMOutputToStderr -Xlog:disable -XX:TieredStopAtLevel=1"
set "KIND=serve"
rem See bin/limn for what is compiled, and for the young space.
set /a YOUNG=16*NUMBER_OF_PROCESSORS
if "%~1"=="check" (
  set "KIND=check"
  set "FLAGS=%FLAGS% -XX:+UseParallelGC -Xms%YOUNG%m -Xmn%YOUNG%m"
) else (
  set "FLAGS=%FLAGS% -XX:+UseSerialGC"
)
rem From 19 on, Java makes and renews the archive of class data by itself.
if not defined LOCALAPPDATA goto start
if %FOUND% lss 19 goto start
if not exist "%LOCALAPPDATA%\limn\archives" mkdir "%LOCALAPPDATA%\limn\archives"
set "ARCHIVE=%LOCALAPPDATA%\limn\archives\java-%FOUND%-%KIND%.jsa"
set FLAGS=%FLAGS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%"

:start
"%FOUND_HOME%\bin\java.exe" %FLAGS% %LIMN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Sets JAR to the server's jar, to nothing if there is none.
:find_jar
set "JAR="
for /f "delims=" %%J in ('dir /b "%LIB%\limn-server-*.jar" 2^>nul') do set "JAR=%LIB%\%%J"
exit /b 0

rem Takes the newest Java in the folder FOLDER if it is newer than the one found so far.
:consider_all
for /f "delims=" %%D in ('dir /b /ad "%FOLDER%" 2^>nul') do (
  set "CANDIDATE=%FOLDER%\%%D"
  call :consider
  set "CANDIDATE=%FOLDER%\%%D\current"
  call :consider
)
exit /b 0

rem Takes the Java at home CANDIDATE if it is newer than the one found so far.
:consider
if not exist "%CANDIDATE%\bin\java.exe" exit /b 0
if not exist "%CANDIDATE%\release" exit /b 0
set "FEATURE=0"
for /f "usebackq tokens=1,2 delims==" %%V in ("%CANDIDATE%\release") do if "%%V"=="JAVA_VERSION" call :feature "%%~W"
if %FEATURE% leq %FOUND% exit /b 0
set "FOUND=%FEATURE%"
for %%I in ("%CANDIDATE%") do set "FOUND_HOME=%%~fI"
exit /b 0

rem Sets FEATURE to that of the version %1: 17 of 17.0.15, 8 of 1.8.0_392.
:feature
for /f "tokens=1,2 delims=.-+_" %%A in ("%~1") do (
  set "FEATURE=%%A"
  set "SECOND=%%B"
)
if "%FEATURE%"=="1" set "FEATURE=%SECOND%"
exit /b 0
