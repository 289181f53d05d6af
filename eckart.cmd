@echo off
rem The twin of ./eckart for Windows. It was written without a Windows machine at hand and has not been run yet:
rem please report what does not work. It builds on first use only; to build again, delete cli\target\eckart.
setlocal
set "home=%~dp0"
set "built=%home%cli\target\eckart"

set "jdk="
if defined JAVA25_HOME call :consider "%JAVA25_HOME%"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%p in (javac.exe) do if not "%%~$PATH:p"=="" for %%d in ("%%~dp$PATH:p..") do call :consider "%%~fd"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" ^
        "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~fd"
if not defined jdk (
    echo eckart: needs a JDK 25 and found none; install one, or name its folder in JAVA25_HOME 1>&2
    exit /b 2
)
if not exist "%built%\stamp" call :build || exit /b

rem The command, and the word that follows it. Commas part words as spaces do, so that the value of --plugins may be
rem several words; it is passed over with all else that is no command.
set "commands=run validate plan describe schema new report show why claims verify"
set "command="
set "subcommand="
set "help="
:words
if "%~1"=="" goto known
if "%~1"=="-h" set "help=wanted"
if "%~1"=="--help" set "help=wanted"
if defined command if not defined subcommand set "subcommand=%~1"
if not defined command for %%c in (%commands%) do if "%~1"=="%%c" set "command=%%c"
shift /1
goto words

:known
rem Commands that compute get the vector kernels, where the JDK has their module; one that does not list its modules is
rem complete. ./eckart keeps back the line "WARNING: Using incubator modules" that the module costs; here it is seen, as
rem nothing was found that would hide it and leave the exit code alone.
set "vectors="
if "%command%"=="run" set "vectors=--add-modules jdk.incubator.vector"
if "%command%"=="claims" set "vectors=--add-modules jdk.incubator.vector"
if "%command%"=="verify" set "vectors=--add-modules jdk.incubator.vector"
call :lacks_vectors && set "vectors="

"%jdk%\bin\java.exe" -XX:+UseSerialGC -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 ^
    --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED ^
    -Djdk.reflect.useNativeAccessorOnly=true ^
    %vectors% -cp "%built%\lib\*" dev.eckart.cli.Main %*
set "status=%errorlevel%"
if not "%status%"=="0" exit /b %status%
if defined help exit /b 0
if "%command%"=="new" if not "%subcommand%"=="experiment" if not exist "%built%\kit" call :kit || exit /b
exit /b 0

rem What a module of one's own is built against goes into the local Maven repository.
:kit
call :maven || exit /b
echo eckart: putting its artefacts into the local Maven repository, once, about 1 min 1>&2
pushd "%home%"
set "JAVA25_HOME=%jdk%"
call mvn -B -DskipTests -pl "!:eckart-reports,!:eckart-cli" install > cli\target\eckart-kit.log 2>&1
if errorlevel 1 (
    type cli\target\eckart-kit.log 1>&2
    popd
    echo eckart: the artefacts could not be installed 1>&2
    exit /b 1
)
popd
type nul > "%built%\kit"
exit /b 0

rem Succeeds if the JDK lists its modules, and not this one.
:lacks_vectors
findstr /b /c:"MODULES=" "%jdk%\release" > nul 2>&1 || exit /b 1
findstr /c:"jdk.incubator.vector" "%jdk%\release" > nul 2>&1 && exit /b 1
exit /b 0

rem The release file of every JDK has its version in quotes, which would end those of the command here: a dot is any
rem character, and no digit may follow.
:consider
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" > nul 2>&1 && set "jdk=%~1"
exit /b 0

:maven
where mvn > nul 2>&1 && exit /b 0
echo eckart: needs Maven 3.8.1 or newer, and there is no mvn on the PATH 1>&2
exit /b 2

:build
call :maven || exit /b
echo eckart: building once, about 2 min; longer with an empty Maven repository, as it downloads about 90 MB 1>&2
if not exist "%home%cli\target" mkdir "%home%cli\target"
rem Jars of an earlier build would be on the class path, too.
if exist "%built%" rmdir /s /q "%built%"
if exist "%home%cli\target\lib" rmdir /s /q "%home%cli\target\lib"
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
if errorlevel 1 (
    echo eckart: cannot write to cli\target\eckart\lib 1>&2
    exit /b 1
)
type nul > "%built%\stamp"
exit /b 0
