# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack when packages are made and before it puts them into its folder: there it lays the bill of materials of a
# Debian package (SPDX), and SHA256SUMS of all.
set(folder "${CPACK_PACKAGE_DIRECTORY}")
set(sums "")
foreach(package ${CPACK_PACKAGE_FILES})
    set(artifacts "${package}")
    if(package MATCHES "\\.deb$")
        cmake_path(GET package FILENAME name)
        string(REGEX REPLACE "\\.deb$" ".spdx.json" bill "${folder}/${name}")
        execute_process(COMMAND python3 -B "${CPACK_KONTOR_SOURCE}/packaging/sbom.py" "${package}" "${bill}"
            COMMAND_ERROR_IS_FATAL ANY)
        list(APPEND artifacts "${bill}")
    endif()
    foreach(artifact ${artifacts})
        file(SHA256 "${artifact}" sum)
        cmake_path(GET artifact FILENAME name)
        string(APPEND sums "${sum}  ${name}\n")
    endforeach()
endforeach()
file(WRITE "${folder}/SHA256SUMS" "${sums}")
