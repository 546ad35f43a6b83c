# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Windows: an installer (NSIS) and a ZIP, with Qt brought along by windeployqt.
# Not run on Windows: there is none here. Run here by tests/package/test_elsewhere.py: this file with programs that stand
# in, through CPack, up to the ZIP and the installer that NSIS makes of it. Needs Qt 6.5 or newer and, like every build for
# Windows, the other libraries from a package manager (vcpkg has all of them).
set_target_properties(kontor PROPERTIES WIN32_EXECUTABLE ON)
enable_language(RC)
set(KONTOR_ICON "${icons}/kontor.ico")
string(REPLACE "." "," KONTOR_NUMBERS "${PROJECT_VERSION},0")
foreach(program kontor kontor-cli kontor-sandbox)
    set(KONTOR_PROGRAM "${program}")
    configure_file("${root}/resources/windows/program.rc.in" "${program}.rc" @ONLY)
    target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc"
        "${root}/resources/windows/program.manifest")
    add_dependencies(${program} kontor_appicon)
endforeach()

install(TARGETS kontor kontor-cli kontor-sandbox RUNTIME_DEPENDENCY_SET kontor_libraries RUNTIME DESTINATION bin)
install(FILES "${root}/README.md" "${root}/SECURITY.md" DESTINATION doc)
install(FILES "${root}/LICENSE" DESTINATION doc RENAME LICENSE.txt)
install(DIRECTORY "${root}/resources/pictures" DESTINATION doc/resources)
# Libraries beside Qt: those the programs were linked with, from where the package manager put them.
install(RUNTIME_DEPENDENCY_SET kontor_libraries
    PRE_EXCLUDE_REGEXES "api-ms-" "ext-ms-" "^Qt6" "^qt6" POST_EXCLUDE_REGEXES "[/\\\\][Ss]ystem32[/\\\\]"
    DIRECTORIES ${CMAKE_PREFIX_PATH}/bin DESTINATION bin)
qt_generate_deploy_app_script(TARGET kontor OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}")

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_FILE_NAME "kontor-${PROJECT_VERSION}-windows-x86_64")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Kontor")
set(CPACK_PACKAGE_EXECUTABLES kontor "Kontor")
set(CPACK_NSIS_DISPLAY_NAME "Kontor")
set(CPACK_NSIS_PACKAGE_NAME "Kontor")
set(CPACK_NSIS_MUI_ICON "${icons}/kontor.ico")
set(CPACK_NSIS_MUI_UNIICON "${icons}/kontor.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\kontor.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN "kontor.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
# The state below %LOCALAPPDATA%\kontor is the person's own: the uninstaller knows only what it installed.
