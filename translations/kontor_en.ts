<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChangeOutcome</name>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n change was made.</numerusform>
            <numerusform>%n changes were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were created.</source>
        <translation>
            <numerusform>%n record was created.</numerusform>
            <numerusform>%n records were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>%n record was changed.</numerusform>
            <numerusform>%n records were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation>
            <numerusform>%n record was deleted.</numerusform>
            <numerusform>%n records were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n record(s).</source>
        <translation>
            <numerusform>%1: done for %n record.</numerusform>
            <numerusform>%1: done for %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already as wanted.</source>
        <translation>
            <numerusform>%n was already as wanted.</numerusform>
            <numerusform>%n were already as wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled and not sent.</source>
        <translation>
            <numerusform>%n was cancelled and not sent.</numerusform>
            <numerusform>%n were cancelled and not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first because: %1</source>
        <translation>
            <numerusform>%n was refused, the first because: %1</numerusform>
            <numerusform>%n were refused, the first because: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look: it is not certain what happened. %1</source>
        <translation>
            <numerusform>%n needs a look: it is not certain what happened. %1</numerusform>
            <numerusform>%n need a look: it is not certain what happened. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were forgotten here; nothing happened at the vendor.</source>
        <translation>
            <numerusform>%n record was forgotten here; nothing happened at the vendor.</numerusform>
            <numerusform>%n records were forgotten here; nothing happened at the vendor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln not begun</numerusform>
            <numerusform>%Ln not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln already as wanted</numerusform>
            <numerusform>%Ln already as wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devo</name>
    <message numerus="yes">
        <source>%n user(s) of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>
            <numerusform>%n user of the domain is removed with it, and deleted if it is in no other domain.</numerusform>
            <numerusform>%n users of the domain are removed with it, and those who are in no other domain are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>At most %n character is allowed.</numerusform>
            <numerusform>At most %n characters are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are allowed.</source>
        <translation>
            <numerusform>At most %n entry is allowed.</numerusform>
            <numerusform>At most %n entries are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimaCity</name>
    <message numerus="yes">
        <source>There are %n like it, and nobody can tell whether one of them is this one.</source>
        <translation>
            <numerusform>There is %n like it, and nobody can tell whether it is this one.</numerusform>
            <numerusform>There are %n like it, and nobody can tell whether one of them is this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute behind that of %1, so signed requests may be refused. Set the clock, then try again.</numerusform>
            <numerusform>The clock of this computer is %n minutes behind that of %1, so signed requests may be refused. Set the clock, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</numerusform>
            <numerusform>The clock of this computer is %n minutes ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n change(s) will be taken back. Type yes to go on:</source>
        <translation>
            <numerusform>%n change will be taken back. Type yes to go on:</numerusform>
            <numerusform>%n changes will be taken back. Type yes to go on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported.</source>
        <translation>
            <numerusform>%n record exported.</numerusform>
            <numerusform>%n records exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n request(s), nothing is sent yet. To go on: kontor-cli import apply %1</source>
        <translation>
            <numerusform>Plan %1: %n request, nothing is sent yet. To go on: kontor-cli import apply %1</numerusform>
            <numerusform>Plan %1: %n requests, nothing is sent yet. To go on: kontor-cli import apply %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened with the key of this keychain.</source>
        <translation>
            <numerusform>%n password cannot be opened with the key of this keychain.</numerusform>
            <numerusform>%n passwords cannot be opened with the key of this keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported.</source>
        <translation>
            <numerusform>%n change exported.</numerusform>
            <numerusform>%n changes exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n line exported.</numerusform>
            <numerusform>%n lines exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are asked for at the vendor, in at least %1 s.</source>
        <translation>
            <numerusform>%n record is asked for at the vendor, in at least %1 s.</numerusform>
            <numerusform>%n records are asked for at the vendor, in at least %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>%n row is judged otherwise now.</numerusform>
            <numerusform>%n rows are judged otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be compared.</source>
        <translation>
            <numerusform>%n record could not be compared.</numerusform>
            <numerusform>%n records could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n change carried passwords, which are not kept: enter them again.</numerusform>
            <numerusform>%n changes carried passwords, which are not kept: enter them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be sent once more. Type yes to go on:</source>
        <translation>
            <numerusform>%n change will be sent once more. Type yes to go on:</numerusform>
            <numerusform>%n changes will be sent once more. Type yes to go on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed and deleted again then. Type yes to go on:</source>
        <translation>
            <numerusform>%n record can be changed and deleted again then. Type yes to go on:</numerusform>
            <numerusform>%n records can be changed and deleted again then. Type yes to go on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ActivityStrip</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of changes under way</source>
        <translation>
            <numerusform>%n plan of changes under way</numerusform>
            <numerusform>%n plans of changes under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ChangeFlow</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n change carried passwords, which are not kept: enter them again.</numerusform>
            <numerusform>%n changes carried passwords, which are not kept: enter them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are protected.</source>
        <translation>
            <numerusform>%n record is protected.</numerusform>
            <numerusform>%n records are protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed again.</source>
        <translation>
            <numerusform>%n record can be changed again.</numerusform>
            <numerusform>%n records can be changed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ChangeService</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ColumnsPage</name>
    <message numerus="yes">
        <source>%n column(s) are not used: %1</source>
        <translation>
            <numerusform>%n column is not used: %1</numerusform>
            <numerusform>%n columns are not used: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionTestRow</name>
    <message numerus="yes">
        <source>The clock of this computer and the vendor&apos;s differ by %n second(s); set the clock before that becomes too much.</source>
        <translation>
            <numerusform>The clock of this computer and the vendor&apos;s differ by %n second; set the clock before that becomes too much.</numerusform>
            <numerusform>The clock of this computer and the vendor&apos;s differ by %n seconds; set the clock before that becomes too much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are visible with it.</source>
        <translation>
            <numerusform>%n customer is visible with it.</numerusform>
            <numerusform>%n customers are visible with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DriftPage</name>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln line exported to %1.</numerusform>
            <numerusform>%Ln lines exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln record exported to %1.</numerusform>
            <numerusform>%Ln records exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FailureWatch</name>
    <message numerus="yes">
        <source>%n change(s) in a row failed for the same reason: %1</source>
        <translation>
            <numerusform>%n change failed: %1</numerusform>
            <numerusform>%n changes in a row failed for the same reason: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FileFlow</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that were made wait to be handed over.</source>
        <translation>
            <numerusform>%n password that was made waits to be handed over.</numerusform>
            <numerusform>%n passwords that were made wait to be handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened any more: their key is not in the keychain. Give those records new ones.</source>
        <translation>
            <numerusform>%n password cannot be opened any more: its key is not in the keychain. Give that record a new one.</numerusform>
            <numerusform>%n passwords cannot be opened any more: their key is not in the keychain. Give those records new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that an import made are not handed over. Without a keychain they are lost when Kontor ends.</source>
        <translation>
            <numerusform>%n password that an import made is not handed over. Without a keychain it is lost when Kontor ends.</numerusform>
            <numerusform>%n passwords that an import made are not handed over. Without a keychain they are lost when Kontor ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n column.</numerusform>
            <numerusform>%n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than there are names; what is missing counts as empty.</source>
        <translation>
            <numerusform>%n row has more or fewer cells than there are names; what is missing counts as empty.</numerusform>
            <numerusform>%n rows have more or fewer cells than there are names; what is missing counts as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) were skipped.</source>
        <translation>
            <numerusform>%n empty line was skipped.</numerusform>
            <numerusform>%n empty lines were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HandoverDialog</name>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Copied. In %n second it is taken from the clipboard again.</numerusform>
            <numerusform>Copied. In %n seconds it is taken from the clipboard again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilters</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message numerus="yes">
        <source>Sent %n times.</source>
        <translation>
            <numerusform>Sent %n time.</numerusform>
            <numerusform>Sent %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln change exported to %1.</numerusform>
            <numerusform>%Ln changes exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HttpClient</name>
    <message numerus="yes">
        <source>The vendor asked for a rest, of which %n minute(s) are left. Nothing is sent to it before.</source>
        <translation>
            <numerusform>The vendor asked for a rest, of which %n minute is left. Nothing is sent to it before.</numerusform>
            <numerusform>The vendor asked for a rest, of which %n minutes are left. Nothing is sent to it before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again in %n second(s).</source>
        <translation>
            <numerusform>%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again in %n second.</numerusform>
            <numerusform>%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecretsDialog</name>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Copied. In %n second it is taken from the clipboard again.</numerusform>
            <numerusform>Copied. In %n seconds it is taken from the clipboard again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::PlanDialog</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the vendor, at its rate limit %1.</source>
        <translation>
            <numerusform>%n request to the vendor, at its rate limit %1.</numerusform>
            <numerusform>%n requests to the vendor, at its rate limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already as wanted.</source>
        <translation>
            <numerusform>%n of them is already as wanted.</numerusform>
            <numerusform>%n of them are already as wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not possible and are left out.</source>
        <translation>
            <numerusform>%n of them is not possible and is left out.</numerusform>
            <numerusform>%n of them are not possible and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n record.</numerusform>
            <numerusform>%n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only of what is kept on this computer.</source>
        <translation>
            <numerusform>%n change only of what is kept on this computer.</numerusform>
            <numerusform>%n changes only of what is kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::PlanStrip</name>
    <message numerus="yes">
        <source>%n change(s) will be made</source>
        <comment>What is being checked may turn out to be done already</comment>
        <translation>
            <numerusform>%n change will be made</numerusform>
            <numerusform>%n changes will be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n change(s), then a pause</source>
        <translation>
            <numerusform>The next %n change, then a pause</numerusform>
            <numerusform>The next %n changes, then a pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ProtectDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RecordDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ResourcePage</name>
    <message numerus="yes">
        <source>%n record(s) are hidden by it.</source>
        <translation>
            <numerusform>%n record is hidden by it.</numerusform>
            <numerusform>%n records are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln to change</numerusform>
            <numerusform>%Ln to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln to delete</numerusform>
            <numerusform>%Ln to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to carry out</source>
        <translation>
            <numerusform>%Ln to carry out</numerusform>
            <numerusform>%Ln to carry out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln already as wanted</numerusform>
            <numerusform>%Ln already as wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems (left out)</source>
        <translation>
            <numerusform>%Ln with problems (left out)</numerusform>
            <numerusform>%Ln with problems (left out)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the vendor: %Ln row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>Compared with the vendor: %Ln row is judged otherwise now.</numerusform>
            <numerusform>Compared with the vendor: %Ln rows are judged otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be compared.</source>
        <translation>
            <numerusform>%Ln record could not be compared.</numerusform>
            <numerusform>%Ln records could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln record(s) with the &amp;vendor</source>
        <translation>
            <numerusform>Compare %Ln record with the &amp;vendor</numerusform>
            <numerusform>Compare %Ln records with the &amp;vendor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RunPage</name>
    <message numerus="yes">
        <source>Pausing: %n still on the way.</source>
        <translation>
            <numerusform>Pausing: %n still on the way.</numerusform>
            <numerusform>Pausing: %n still on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is over: %n row(s) of the file.</source>
        <translation>
            <numerusform>The import is over: %n row of the file.</numerusform>
            <numerusform>The import is over: %n rows of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) were made; they stay sealed here until you have handed them over.</source>
        <translation>
            <numerusform>%n password was made; it stays sealed here until you have handed it over.</numerusform>
            <numerusform>%n passwords were made; they stay sealed here until you have handed them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RunningPlans</name>
    <message numerus="yes">
        <source>The first %n change(s) have ended. Look at them at the vendor, then go on or stop.</source>
        <translation>
            <numerusform>The first %n change has ended. Look at it at the vendor, then go on or stop.</numerusform>
            <numerusform>The first %n changes have ended. Look at them at the vendor, then go on or stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Sidebar</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
</context>
</TS>
