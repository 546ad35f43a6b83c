// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "models/core/platform.h"

#include <aclapi.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <sddl.h>
#include <string>
#include <vector>
#include <windows.h>

namespace kontor::platform {

namespace {

struct Freed
{
    void operator()(void *memory) const { ::LocalFree(memory); }
};
template<class T>
using Local = std::unique_ptr<T, Freed>;

/// The token of this process tells who we are.
class Ourselves
{
public:
    Ourselves()
    {
        HANDLE token = nullptr;
        if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token) == 0) return;
        DWORD size = 0;
        ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
        m_user.resize(size);
        if (::GetTokenInformation(token, TokenUser, m_user.data(), size, &size) == 0) m_user.clear();
        ::CloseHandle(token);
    }

    /// Null when nobody knows.
    PSID sid() const
    {
        return m_user.empty() ? nullptr : reinterpret_cast<const TOKEN_USER *>(m_user.data())->User.Sid;
    }

private:
    std::vector<unsigned char> m_user;
};

bool isWellKnown(PSID sid, WELL_KNOWN_SID_TYPE type)
{
    return ::IsWellKnownSid(sid, type) != 0;
}

/// Whom nothing on this computer can be hidden from.
bool isSystem(PSID sid)
{
    return isWellKnown(sid, WinLocalSystemSid) || isWellKnown(sid, WinBuiltinAdministratorsSid);
}

bool isOurs(PSID sid, const Ourselves &us)
{
    // What an administrator makes belongs to all of them.
    return us.sid() && (::EqualSid(sid, us.sid()) != 0 || isWellKnown(sid, WinBuiltinAdministratorsSid));
}

/// Full rights for us and the system, nothing inherited from above, and the same for all below.
class PrivateAttributes
{
public:
    PrivateAttributes()
    {
        const Ourselves us;
        wchar_t *name = nullptr;
        if (!us.sid() || ::ConvertSidToStringSidW(us.sid(), &name) == 0) return;
        const Local<wchar_t> owned(name);
        const std::wstring rights = std::wstring(L"D:P(A;OICI;FA;;;") + name + L")(A;OICI;FA;;;SY)";
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1, &descriptor,
                                                                   nullptr) == 0)
            return;
        m_descriptor.reset(descriptor);
        m_attributes = {sizeof m_attributes, descriptor, FALSE};
    }

    /// Null when they could not be put together: then nothing may be made.
    SECURITY_ATTRIBUTES *get() { return m_descriptor ? &m_attributes : nullptr; }

private:
    Local<void> m_descriptor;
    SECURITY_ATTRIBUTES m_attributes{};
};

/// Whether anybody beside us and the system is allowed anything.
bool letsOthersIn(PACL rights, const Ourselves &us)
{
    if (!rights) return true; // no list at all: everybody may everything
    for (WORD at = 0; at < rights->AceCount; ++at) {
        void *entry = nullptr;
        if (::GetAce(rights, at, &entry) == 0) return true;
        const auto *header = static_cast<const ACE_HEADER *>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE) continue;
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE) return true;
        PSID whom = &static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart;
        if (!isSystem(whom) && !isOurs(whom, us) && !isWellKnown(whom, WinCreatorOwnerSid)) return true;
    }
    return false;
}

HANDLE openPrivately(const Path &file)
{
    PrivateAttributes attributes;
    if (!attributes.get()) return INVALID_HANDLE_VALUE;
    return ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                         attributes.get(), OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

Standing standingOf(const Path &folder)
{
    const DWORD about = ::GetFileAttributesW(folder.c_str());
    const bool isFolder = about != INVALID_FILE_ATTRIBUTES && (about & FILE_ATTRIBUTE_DIRECTORY) != 0 &&
                          (about & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
    if (!isFolder) return Standing::NoFolder;
    PSID owner = nullptr;
    PACL rights = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD problem = ::GetNamedSecurityInfoW(const_cast<wchar_t *>(folder.c_str()), SE_FILE_OBJECT,
                                                  OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner,
                                                  nullptr, &rights, nullptr, &descriptor);
    if (problem != ERROR_SUCCESS) return Standing::SomebodyElses;
    const Local<void> kept(descriptor);
    const Ourselves us;
    if (!isOurs(owner, us)) return Standing::SomebodyElses;
    return letsOthersIn(rights, us) ? Standing::Open : Standing::Private;
}

bool makePrivateFolder(const Path &folder)
{
    PrivateAttributes attributes;
    if (!attributes.get()) return false;
    // Another instance may make it in this moment.
    return ::CreateDirectoryW(folder.c_str(), attributes.get()) != 0 || ::GetLastError() == ERROR_ALREADY_EXISTS;
}

bool makePrivateFile(const Path &file)
{
    const HANDLE handle = openPrivately(file);
    if (handle == INVALID_HANDLE_VALUE) return false;
    ::CloseHandle(handle);
    return true;
}

int takeLock(const Path &file)
{
    const HANDLE handle = openPrivately(file);
    if (handle == INVALID_HANDLE_VALUE) return -1;
    OVERLAPPED place{};
    if (::LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) == 0) {
        ::CloseHandle(handle);
        return -1;
    }
    return ::_open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDWR | _O_NOINHERIT);
}

void returnLock(int lock)
{
    ::_close(lock);
}

bool syncFile(int descriptor)
{
    return ::_commit(descriptor) == 0;
}

Renamed rename(const Path &from, const Path &to, bool replace)
{
    const DWORD how = MOVEFILE_WRITE_THROUGH | (replace ? MOVEFILE_REPLACE_EXISTING : 0u);
    if (::MoveFileExW(from.c_str(), to.c_str(), how) != 0) return Renamed::Yes;
    const DWORD problem = ::GetLastError();
    return problem == ERROR_ALREADY_EXISTS || problem == ERROR_FILE_EXISTS ? Renamed::Taken : Renamed::No;
}

bool isTerminal(Stream stream)
{
    // _isatty() takes every device for one, NUL as well.
    DWORD mode = 0;
    const HANDLE handle = ::GetStdHandle(stream == Stream::Input ? STD_INPUT_HANDLE : STD_ERROR_HANDLE);
    return ::GetConsoleMode(handle, &mode) != 0;
}

} // namespace kontor::platform

#endif
