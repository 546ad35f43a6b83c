<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ChangeOutcome</name>
    <message>
        <source>%1 was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were created.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already as wanted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled and not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first because: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look: it is not certain what happened. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionService</name>
    <message>
        <source>This version of Kontor does not know this vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor cannot be changed: add a new connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s limits can be switched off only for a server on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Give up what you have entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>Expected a whole number, for example 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a size, for example 25 GB or 25600 (megabytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an amount, for example 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an e-mail address, for example anna@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a domain name, for example example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a web address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list, separated by commas or one entry a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest allowed value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest allowed value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May not start with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is set by the vendor and cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be given for a new record; change it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret may not be given as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1: there is no field &quot;%2&quot;. Near it: %3. (Put the words in quotes to search for the text itself.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The vendor&apos;s answer is not the JSON its documents describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has a value of the wrong type in &quot;%1&quot; of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Contains characters that cannot be seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rackspace</name>
    <message>
        <source>It is not known which customer or domain this belongs to. Synchronise the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name at Rackspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference number %1 belongs to &quot;%2&quot; (%3) already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace took the new customer, but does not show it yet, so its account number is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace asks for patience: too many requests in this minute. Kontor waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace does not accept the key. Enter the user key and the secret key again; making new keys in the control panel ends the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good, but may not do this. It takes a super administrator of a reseller account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted and can be restored: create a mailbox of the same name with &quot;Restore a deleted mailbox&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace has no such record (any more). Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed at Rackspace (HTTP %1). Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace took too long to answer. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer like the Rackspace interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace refused this (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of Rackspace, so signed requests may be refused. Set the clock, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of Rackspace, so signed requests may be refused. Set the clock, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but not as the Rackspace interface. Check the address of the connection; the usual one is https://api.emailsrvr.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good, but its account is no reseller, so it has no customers to show. Use the key of a super administrator of the reseller account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not go together with what happens to spam: leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new customer had no reference number, so it cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still has its old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on address of the connection must be a web address that contains {token} after the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace offers no sign-on for this kind of account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the administrator to sign on as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace documents no address for signing on to webmail. Enter the one you use as &quot;Webmail address&quot; in the settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace answered with a token for somebody else. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace sent no secure link to the archive. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is a connection called &quot;%1&quot; already. Choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: the database refuses the setting %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data does not allow this change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Choose another folder with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Close it with: chmod 700 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged at change %1 of plan %2. Nothing is sent until the file was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not know this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor ended before the vendor&apos;s answer was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of the same object is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Kontor does not touch it: put a copy of the whole folder aside, then replace the file with the newest of its &quot;.before&quot; copies or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Kontor. Install that version or newer; this one leaves the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Kontor is starting with this data. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or name the vendor never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the vendor last told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlGate</name>
    <message>
        <source>There is no address. It begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete web address: it should begin with https:// and a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password: they have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a &quot;#&quot; part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would send the key readable for everybody: use https:// (http is accepted for 127.0.0.1, ::1 and localhost only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; addresses are not accepted: use https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login name; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the administrator may do; only super administrators have access to the interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name of the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name of the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where notices to the administrator go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password; Rackspace never tells the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when the password was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the security question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expires after, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days a new password must be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several logins at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the administrator may be signed on twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network addresses the administrator may sign on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the administrator may sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out, for example after too many wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether signing on takes a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number of the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the administrator sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the administrator from signing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a lock, for example after too many wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks the administrator out until somebody unlocks the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who may sign on to the customer&apos;s control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that get the mail: up to 50 of the own domain and 4 outside, 50 in all and at least one. Saving replaces the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many addresses the alias delivers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, where there is exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain the alias belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds one address and leaves the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes one address and leaves the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that delivers to other addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Rackspace has it. Whether it can be changed over the interface is not documented, so it is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s display name; it may not start with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by Rackspace when the customer is added; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number for the customer. Left empty, a unique one is set so that the new customer can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the customer access again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuts the customer out; nothing is deleted. Rackspace does not report afterwards whether a customer is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sub-account of the reseller, with its domains and administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the domain; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number of the customer the domain belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mail service the domain has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further domain names that deliver to the same mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch-all address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets mail to names that do not exist; the action &quot;Set catch-all address&quot; changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail of the domain is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Exchange public folders are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace mailboxes, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many Rackspace Email mailboxes may be made; needed when the domain gets Rackspace Email. Accounts that are no resellers leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace mailboxes, used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace calls it used storage; users of the interface read it as the number of mailboxes in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace mailbox size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual size of one Rackspace Email mailbox, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace extra storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace Email or Rackspace Email Plus; Rackspace does not document whether it is told when the domain is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace Email Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange mailboxes, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many Exchange mailboxes may be made; needed when the domain gets Exchange. Accounts that are no resellers leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange storage, used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Rackspace counts it; the unit is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange mailbox size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual size of one Exchange mailbox, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange extra storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange storage, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Exchange storage of the domain, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the ActiveSync mobile service is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActiveSync licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mailboxes may use ActiveSync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BlackBerry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the BlackBerry mobile service is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BlackBerry licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mailboxes may use the BlackBerry service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set catch-all address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that gets the mail. How to switch the catch-all off is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers mail to unknown names of the domain to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail domain of a customer. Signing on to it opens its mail archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding and absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact information of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name other people see beside the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters of three of the four groups capital, small, digit and symbol, without the user&apos;s name, are accepted everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much mail is in the mailbox, in megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the mailbox can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the mailbox was made; Rackspace gives no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the mailbox was last used; empty: never. Without time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login name older programs need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain the mailbox belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses of the mailbox; the actions &quot;Add address&quot; and &quot;Remove address&quot; change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address that gets a copy; empty ends forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep forwarded mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether forwarded mail also stays in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the mailbox out of the Exchange address list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the company directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether colleagues find the mailbox in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages public folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the user may change public folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further address of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the mailbox be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the mailbox; its mail stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the mailbox a further address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an address from the mailbox; mail to it is refused afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hosted Exchange mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @. Changing it renames the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes; 25 GB is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a deleted mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back the deleted mailbox of this name with its mail; only the password is set, everything else stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that get a copy. Saving replaces the whole list; an empty list ends forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence message on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether senders get the absence message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Exchange address list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Exchange users find the mailbox in their address list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation (Jr., III)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Rackspace Email mailbox. Signing on to it opens webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, off, or only mail from the safe list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override the users&apos; settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts these settings on every mailbox of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the spam folder, deleted, marked in the subject, or forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the spam folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the spam folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether old spam is removed; not together with forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam folder, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam older than this is removed; not together with forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam folder, messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam beyond this number is removed; not together with forwarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward spam to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that gets the spam; not together with the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether spam goes to the quarantine of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For unknown names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that looks after the quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quarantine owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the owner of the quarantine away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default quarantine owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after the quarantine where nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the default quarantine owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the default owner of the quarantine away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set spam filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how spam is recognised and what happens to it; what is left empty stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the Cloud Office Control Panel; only super administrators have one, and making new keys at once ends the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half of the pair; it signs every request and is kept in the keychain of this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control panel address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a login token opens the control panel; {token} stands for the token. Change it for a private-label panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webmail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a mailbox token opens webmail; {token} stands for the token. Rackspace documents no address, so there is none to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name a sign-on uses when none is given; it exists only for that sign-on and has full rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, domains, mailboxes and administrators of a Rackspace Email &amp; Apps (Cloud Office) reseller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace, worldwide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secrets takes keychain or session, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command has no option --%1. See kontor-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2 of the type &quot;%3&quot;. Types: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 belongs to a %2: say which with --parent ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no action &quot;%2&quot;. Actions: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: what stands on a command line can be seen by everybody on this machine. Write --secret %1=- and give the value on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is as wanted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for a confirmation: run it in a terminal, or add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; (%3). Type yes to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: kontor-cli connections add VENDOR ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several connections: say which with --connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND is customers, domains or accounts, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one: %1 ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 with the id &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several records: say which with --connection and --type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Commands: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections takes add, list, test, remove or protect, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by everybody on this machine: write --secret %1=- and give it on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vendor &quot;%1&quot;. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pace takes off or a positive factor, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protect takes read-only, confirm or normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record: --record KIND ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontor-cli: Kontor without its window.

  vendors                                     what is compiled in: resources, fields, actions
  connections add VENDOR --label L --base-url U --set KEY=VALUE ... [--secret KEY=-] [--pace off|FACTOR]
  connections list | test C | remove C | protect C read-only|confirm|normal
  sync [CONNECTION...] [--top]                fetch into the cache (--top: only the lists without a parent)
  list customers|domains|accounts [--connection C] [--filter EXPR] [--columns A,B] [--limit N]
  show KIND ID [--fresh]                      one record; --fresh asks the vendor
  create KIND [--type T] [--parent ID] --set K=V ... [--secret K=-]
  update KIND ID --set K=V ...
  delete KIND ID
  act ACTION KIND ID [--set K=V]
  sign-on KIND ID [--as USER] [--virtual] [--reason TEXT] [--print-url]
  history [--record KIND ID] [--plan P] [--text T]
  drift [CONNECTION]
  sandbox [--port N] [--customers N] [--fault SPEC]   imitated vendors in the foreground

Everywhere: --home DIR, --format table|json|csv, --yes, --quiet, --secrets keychain|session, --lang L.
With --secrets session each secret comes from KONTOR_SECRET_&lt;CONNECTION&gt;_&lt;KEY&gt;.
Exit codes: 0 done, 1 usage, 2 rows failed or need review, 3 refused by the vendor, 4 network or TLS,
5 local storage or keychain, 6 locked by another instance.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontor is open and holds the data: close it first, or use its window. (list, show and history work beside it.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor offers no sign-on for a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer of &quot;%1&quot; is not in the cache. Run &quot;kontor-cli sync&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 lists, %4 records %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ActivityStrip</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop fetching; what is there stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fetching lists, %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fetching accounts, list %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at least %1 by the vendor&apos;s rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of changes under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Kontor cannot start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::BrowserHandover</name>
    <message>
        <source>Signing on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that takes the browser to the panel could not be written: %1. Make room on the disk, or check who owns &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s sign-on link is not a secure web address (https), so it was not opened. Check the sign-on address in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::CacheWriter</name>
    <message>
        <source>The cache was not told about records of the type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer run of this list took over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ChangeFlow</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data, so this one only shows it. Make changes there, or close it and start this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer to create this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not offer to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already so; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ChangeService</name>
    <message>
        <source>The program is closing. What was in flight is checked when it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plan in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ColourRow</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionDialog</name>
    <message>
        <source>ⓘ There is no keychain service on this computer, so keys are kept for this run only and never in a file. Install and unlock one (for example gnome-keyring) to have them kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data; connections can be changed there only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal – asks before what cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm – shows every change before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only – nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of what the vendor allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of what the vendor allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit (only for a server on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times what the vendor allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; with its keys and cached records? Nothing changes at the vendor, and the history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionRemoval</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is removed, but its key &quot;kontor/%1/%2&quot; is still in the keychain; delete it there. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSave</name>
    <message>
        <source>This connection was removed meanwhile. Add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionService</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSync</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionTestRow</name>
    <message numerus="yes">
        <source>The clock of this computer and the vendor&apos;s differ by %n second(s); set the clock before that becomes too much.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the answer of this vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the vendor for something harmless; nothing is saved or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It works. The vendor knows this key as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are visible with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>One entry a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or status:disabled, name:muster*, -type:alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::HistoryPage</name>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change to see it before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change made with Kontor will be listed here, with before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits. Search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::HttpAttempt</name>
    <message>
        <source>The vendor did not answer completely within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor stopped answering. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has an unreasonably large head. Is this really its server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s answer is larger than the %1 MiB that are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made: %2. Nothing was sent. Check the address, this computer&apos;s clock, and whether something stands between it and the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let us through: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Inspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at the vendor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Lane</name>
    <message>
        <source>The connection was removed before this was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: an earlier change of the same record is still open. Settle that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this happened could not be read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent several times, and it never happened. Ask the vendor, or enter the change again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;connection ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-&amp;ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Kontor window holds the data: this one shows it and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::PlanDialog</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the vendor, at its rate limit %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already as wanted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not possible and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type the number of &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type how many records are concerned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::PlanJob</name>
    <message>
        <source>Nothing of this can be sent. See what is wrong with each change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::PlanModel</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already so, nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Planner</name>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on a change that does not come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change it depends on cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot belong to this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not known (any more). Fetch the records again and repeat this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record is to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible while the record is in the state &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Reconciler</name>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::RecordCache</name>
    <message>
        <source>Another Kontor holds the data: this one reads only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot have records of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the remaining fields from the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remaining fields could not be fetched; what stays empty is not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or wrong; see the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is kept and waits: %1
You can close this window; the change is sent as soon as it is possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s documents leave this open; it may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>Type a name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ResourcePage</name>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is one login at one vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are hidden by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the vendor ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has told of none so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::RunningPlans</name>
    <message>
        <source>Not sent: the program ended before, and the password of this change was kept in memory only. Enter the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it depends on was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor did not say under which number it was created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ScopeJob</name>
    <message>
        <source>The list kept changing while it was read, so it is not complete. The records known before were kept; try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a strong password and shows it, so that it can be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keychain on %1; leave empty to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SecretLoad</name>
    <message>
        <source>This version of Kontor does not know the vendor &quot;%1&quot;. Install a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for &quot;%1&quot; in this run (%2). Set the environment variable before the start, or enter the key in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SecretStore</name>
    <message>
        <source>The keychain has no key for this connection. Enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it by answering its password prompt, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access to the key. Allow Kontor to use it in the keychain&apos;s own settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Log out of the desktop and in again, which restarts it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running in this session, and Kontor never keeps keys in a file. Install and start gnome-keyring or KWallet, or start Kontor with &quot;--secrets session&quot; to keep keys for one run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was stored in the keychain and has been removed there by another program. Enter it again in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported success, but looking again showed that it did not do what was asked. Try again; if this stays so, repair the keychain with its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is longer than 2,000 bytes, more than every keychain can hold. Check that only the key itself was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Check with its own program that it works and has a default keyring, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protection of new connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ⓘ There is no keychain service on this computer: keys are kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::ShortcutsDialog</name>
    <message>
        <source>To the next field or part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog; asks when something was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the marked button of a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is one login at one vendor. Keys go into the keychain of this computer and nowhere else. The protection level decides what may happen: read only, confirm everything, or normal. &quot;Test&quot; says precisely what does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the vendors have is kept in a cache on this computer, so searching costs no request. Type into the filter to find words anywhere; status:disabled, type:mailbox or -name:test narrow it down, and * stands for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form shows what can be changed; required fields have a star, and help appears below as you go from field to field. Only what differs is sent. Before anything that cannot be undone you are shown what will happen and type the number of the record. Every change is written down before it is sent and ends in the history, with before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the outcome is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the line breaks while a change is on its way, Kontor never sends it again in hope: it asks the vendor what happened. What cannot be proven waits in the history under &quot;To review&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on as a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click opens the customer&apos;s control panel in the browser, signed on. The first time you choose as whom; Kontor remembers it for the customer. The link is asked for when you click, works once, and is never written down; the ledger keeps who, whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::Sidebar</name>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SignOnDialog</name>
    <message>
        <source>Sign on at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;virtual administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists only for this sign-on, with full rights, under any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the virtual administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; empty takes the one of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;real administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket or reason, for the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administrators of this customer are known yet; they are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SignOnFlow</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer of %1 is not known yet. Fetch the customers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session as %1 is still open in the browser; the vendor may mix them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on as %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on as %1 at %2; the browser shows the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed on as %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on as …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SignOnPage</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed on with Kontor yet. Every sign-on will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (virtual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of sign-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SignOnService</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel was opened, but the sign-on could not be noted. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::SyncWaiters</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::WelcomePage</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, domains and accounts of your resellers&apos; connections in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitated vendors with made-up customers. Nothing to set up, nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a key from the vendor&apos;s control panel; the form says where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Kontor does, and every key it listens to. F1 brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ⓘ Another window of Kontor is working with this data, so this one only shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::rackspace::Client</name>
    <message>
        <source>Rackspace lists these only for one customer or domain at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key of this connection is not known. Enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user key of this connection is missing. Enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a beginning or for a part, not for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackspace has no records of this type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reseller administration console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start imitated vendors and work with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers the sandbox has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where keys are kept: keychain, or session for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, pl or es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the main screens, write pictures into this folder and quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
