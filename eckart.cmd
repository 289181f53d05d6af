@echo off
rem The twin of ./eckart for Windows. It was written without a Windows machine at hand and has not been run yet:
rem please report what does not work. It builds on first use only; to build again, delete cli\target\eckart.
setlocal
set "home=%~dp0"
set "built=%home%cli\target\eckart"

set "jdk="
if defined JAVA25_HOME call :consider "%JAVA25_HOME%"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%p in (java.exe) do if not "%%~$PATH:p"=="" for %%d in ("%%~dp$PATH:p..") do call :consider "%%~fd"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" ^
        "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~fd"
if not defined jdk (
    echo eckart: needs a JDK 25 and found none; install one, or name its folder in JAVA25_HOME 1>&2
    exit /b 2
)
if not exist "%built%\stamp" call :build || exit /b 1

rem Commands that compute get the vector kernels. ./eckart keeps back the line "WARNING: Using incubator modules" that
rem their module costs; here it is seen, as nothing was found that would hide it and leave the exit code alone.
set "command=%~1"
if "%~1"=="--plugins" set "command=%~3"
set "vectors="
if "%command%"=="run" set "vectors=--add-modules jdk.incubator.vector"
if "%command%"=="claims" set "vectors=--add-modules jdk.incubator.vector"

"%jdk%\bin\java.exe" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED ^
    -Djdk.reflect.useNativeAccessorOnly=true ^
    %vectors% -cp "%built%\lib\*" dev.eckart.cli.Main %*
set "status=%errorlevel%"
if not "%status%"=="0" exit /b %status%
if "%command%"=="new" if not "%~2"=="experiment" if not exist "%built%\kit" call :kit || exit /b 1
exit /b 0

rem What a module of one's own is built against goes into the local Maven repository.
:kit
echo eckart: putting its artefacts into the local Maven repository, once, about 1 min 1>&2
pushd "%home%"
set "JAVA25_HOME=%jdk%"
call mvn -B -DskipTests -pl !:eckart-reports,!:eckart-cli install > cli\target\eckart-kit.log 2>&1
if errorlevel 1 (
    type cli\target\eckart-kit.log 1>&2
    popd
    echo eckart: the artefacts could not be installed 1>&2
    exit /b 1
)
popd
type nul > "%built%\kit"
exit /b 0

:consider
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" > nul 2>&1 && set "jdk=%~1"
exit /b 0

:build
echo eckart: building once, about 1 min; with an empty Maven repository 3 min, as it downloads about 90 MB 1>&2
if not exist "%home%cli\target" mkdir "%home%cli\target"
pushd "%home%"
set "JAVA25_HOME=%jdk%"
call mvn -B -Dmaven.test.skip=true package > cli\target\eckart-build.log 2>&1
if errorlevel 1 (
    type cli\target\eckart-build.log 1>&2
    popd
    echo eckart: the build failed 1>&2
    exit /b 1
)
popd
mkdir "%built%\lib"
copy /y "%home%cli\target\lib\*.jar" "%built%\lib" > nul
type nul > "%built%\stamp"
exit /b 0
