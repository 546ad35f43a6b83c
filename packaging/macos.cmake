# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# macOS: Kontor.app with all three programs, in a disk image to drag it from (DragNDrop).
# Not run on macOS: there is none here. Run here by tests/package/test_elsewhere.py: this file with programs that stand
# in, through CPack, up to the layout of the bundle, and its Info.plist through a parser. Needs Qt 6.5 or newer. Whoever
# publishes signs and notarizes: KONTOR_CODESIGN names the identity; without one, macOS asks the person to allow it.
set(KONTOR_CODESIGN "" CACHE STRING "Identity for codesign; empty: not signed")
set(KONTOR_BUNDLE_ID "local.kontor.console" CACHE STRING "Identifier of the bundle: a domain of the publisher, turned round")

configure_file("${root}/resources/macos/Info.plist.in" Info.plist @ONLY)
set_target_properties(kontor PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Kontor
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist")
set(bundle Kontor.app/Contents)
add_dependencies(kontor kontor_appicon)
install(TARGETS kontor BUNDLE DESTINATION . RUNTIME DESTINATION ${bundle}/MacOS)
# The window finds the sandbox beside itself, and so does the command line.
install(TARGETS kontor-cli kontor-sandbox RUNTIME DESTINATION ${bundle}/MacOS)
install(FILES "${icons}/kontor.icns" "${root}/README.md" "${root}/SECURITY.md"
    "${root}/LICENSE" DESTINATION ${bundle}/Resources)
foreach(program kontor kontor-cli kontor-sandbox)
    set(page "${CMAKE_CURRENT_BINARY_DIR}/${program}.1")
    configure_file("${root}/resources/man/${program}.1.in" "${page}" @ONLY)
    install(FILES "${page}" DESTINATION ${bundle}/Resources/man/man1)
endforeach()
qt_generate_deploy_app_script(TARGET kontor OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}")
if(KONTOR_CODESIGN)
    install(CODE "execute_process(COMMAND codesign --force --deep --options runtime --timestamp
        --sign \"${KONTOR_CODESIGN}\" \"\${CMAKE_INSTALL_PREFIX}/Kontor.app\" COMMAND_ERROR_IS_FATAL ANY)")
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "kontor-${PROJECT_VERSION}-macos")
set(CPACK_DMG_VOLUME_NAME "Kontor ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
