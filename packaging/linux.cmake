# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The layout of a Linux system, and the Debian package. The same package has to run on Debian 12 and 13.
install(TARGETS kontor kontor-cli kontor-sandbox)

# ---- libsimdjson: Debian 12 has number 14, Debian 13 another one, and there is no static one to link.
if(KONTOR_BUNDLE_SIMDJSON)
    # Already while building: a place kept for it would be filled with empty ones, which mean the current folder.
    set_target_properties(kontor kontor-cli PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/kontor/private"
        BUILD_WITH_INSTALL_RPATH ON)
    get_target_property(simdjson simdjson::simdjson LOCATION)
    file(REAL_PATH "${simdjson}" simdjson)
    execute_process(COMMAND ${CMAKE_READELF} -d "${simdjson}" OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCH "Library soname: \\[([^]]+)\\]" found "${dynamic}")
    install(FILES "${simdjson}" DESTINATION lib/kontor/private RENAME "${CMAKE_MATCH_1}")
endif()

# ---- Menus, software centres, icons
set(KONTOR_SCREENSHOTS "")
if(KONTOR_PICTURES_URL)
    file(READ "${root}/resources/linux/screenshots.xml" KONTOR_SCREENSHOTS)
    string(CONFIGURE "${KONTOR_SCREENSHOTS}" KONTOR_SCREENSHOTS @ONLY)
endif()
set(metainfo local.kontor.console.metainfo.xml)
configure_file("${root}/resources/linux/${metainfo}.in" ${metainfo} @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${root}/resources/linux/kontor.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${app_icon}" DESTINATION "${hicolor}/scalable/apps")
foreach(size ${sizes})
    install(FILES "${icons}/${size}.png" DESTINATION "${hicolor}/${size}x${size}/apps" RENAME kontor.png)
endforeach()

# ---- Manual pages and the change log, packed as Debian wants them (the same bytes from the same sources)
find_program(GZIP gzip REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(texts "")
foreach(program kontor kontor-cli kontor-sandbox)
    set(page "${CMAKE_CURRENT_BINARY_DIR}/${program}.1")
    configure_file("${root}/resources/man/${program}.1.in" "${page}" @ONLY)
    add_custom_command(OUTPUT "${page}.gz" COMMAND ${GZIP} -9nkf "${page}" DEPENDS "${page}" VERBATIM)
    install(FILES "${page}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    list(APPEND texts "${page}.gz")
endforeach()
set(changelog "${CMAKE_CURRENT_BINARY_DIR}/changelog")
add_custom_command(OUTPUT "${changelog}.gz"
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/changelog.py" "${root}/CHANGELOG.md"
        "${KONTOR_MAINTAINER}" "${changelog}"
    COMMAND ${GZIP} -9nf "${changelog}"
    DEPENDS "${root}/CHANGELOG.md" "${CMAKE_CURRENT_SOURCE_DIR}/changelog.py" VERBATIM)
add_custom_target(kontor_texts ALL DEPENDS ${texts} "${changelog}.gz")
set(doc "${CMAKE_INSTALL_DATADIR}/doc/kontor")
install(FILES "${changelog}.gz" "${root}/README.md" "${root}/SECURITY.md"
    "${root}/resources/linux/copyright" DESTINATION "${doc}")
install(DIRECTORY "${root}/resources/pictures" DESTINATION "${doc}/resources")

# ---- Completion of words in shells
set(completions "${root}/resources/completions")
install(FILES "${completions}/kontor-cli" "${completions}/kontor" "${completions}/kontor-sandbox"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES "${completions}/_kontor" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${completions}/kontor-cli.fish" "${completions}/kontor.fish" "${completions}/kontor-sandbox.fish"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

# ---- The Debian package
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, where dpkg-shlibdeps cannot see it: the keychain's library by QtKeychain, the browser by xdg-open.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Folders are made with the umask of whoever packs: here they get the rights that folders of a system have.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/beforepack.cmake")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Kontor is for people who sell hosting, mail, monitoring and log analytics
made by others, and who spend their day creating customers, blocking accounts,
answering phones and loading lists. It is one fast window over all vendors
(Rackspace Email, Monit24, Devo, lima-city) instead of a web panel for each.
.
Every change is reviewed, journalled before it is sent and sent exactly once.
kontor-cli is the same engine for scripts; kontor-sandbox imitates the vendors
on this machine, to try and to rehearse.")
