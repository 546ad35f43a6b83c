<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were created.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already as wanted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled and not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look: it is not certain what happened. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <name>Devo</name>
    <message>
        <source>A name is missing, or is none that can be part of an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer is about something else. Kontor reads back whether it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo took the new domain, but does not show it yet, so its full name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo sent a value for &quot;%1&quot; of %2 that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy or firewall stands between; try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo sent an empty answer. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 was deleted. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Devo says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo does not find what every reseller has. With this interface that means: the key or the secret is wrong, or the key belongs to another region, or the address of the connection is not that of the interface. Check all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo does not accept the key. Enter the API key and the API secret again, and check the region: a key is good in its own region only. It must be the reseller&apos;s key, not that of one of its domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo knows no such domain for this key. It may have been deleted, or belong to another region. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of a domain cannot be removed from it; only deleting the domain does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in this state already, or in one that does not allow this: Devo enables only what is disabled, and disables only what is active. Refresh the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already. Refresh the list; if it is not there, it belongs to somebody else or was deleted before, and the name cannot be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no such role. Use ADMIN, NO_PRIVILEGES, or a role of its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller has no such plan. Choose one from the list of plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pending, and what is pending cannot be enabled: Devo, or the link in the mail, activates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no owner yet, or this is about its owner. A domain can be used once it has one: use &quot;Assign owner&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo refused this without saying why. Check the values, and ask Devo&apos;s support with the request id if they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo, or the firewall before it, asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo does not let this key do this. It takes the reseller&apos;s (multitenant) key, not that of one of its domains, in the region it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed at Devo (HTTP %1). Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo took too long to answer. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer like the Devo interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo has no such record (any more). Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo refused this (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain needs a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user is made in a domain; choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External users cannot be owners; the owner must be an internal user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only external users have an external id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who becomes the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention needs a volume, a number and a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one role; NO_PRIVILEGES stands for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
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
        <source>Devo shows neither domains nor plans with this key, so nothing is proven by not seeing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
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
    <message>
        <source>Expected a number, for example 2 or 0.5.</source>
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
    <name>LimaCity</name>
    <message>
        <source>It is not known where this record is at lima-city. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city has no address for a single record of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city has no list of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city sent an answer that does not follow what is known of its interface. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city sent a value for &quot;%1&quot; of %2 that does not follow what is known of its interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data. Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city has no such record (any more). Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city does not accept the key kept for this customer: it was changed or deleted in the customer&apos;s account. Make a new one there and enter it in the customer&apos;s record. Other customers are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key kept for this customer is good, but may not do this. Give it the role for it in the customer&apos;s account, or enter a key that has it. Other customers are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city does not accept the reseller key. Make a new one on the page &quot;API keys&quot; of the reseller account, with the role reseller.customers.admin, and enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller key is good, but may not do this. It needs the role reseller.customers.admin, which is given on the page &quot;API keys&quot; of the reseller account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already at lima-city: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city refused this (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data (HTTP %1). Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer like the lima-city interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed at lima-city (HTTP %1). Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city took too long to answer. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor looks whether it happened, as far as that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has it already; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city says: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this customer is kept on this computer. Make one in the customer&apos;s account, on the page &quot;API keys&quot;, and enter it in the customer&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city knows the key, but does not say whose it is. Whether it may create customers shows with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but not as the lima-city interface. Check the address of the connection; the usual one is https://www.lima-city.de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only MX and SRV records have a priority: leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city has no look-up for customers, so Kontor cannot tell. Look in the reseller panel for the user name %1 (%2). If it is there, add it with &quot;Add an existing customer&quot;; its key was lost with the answer, so make a new one in its account. If it is not there, create it again: if lima-city then says that the name is taken, it exists after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PHP version cannot be read back, so Kontor cannot tell. Setting it again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
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
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n like it, and nobody can tell whether one of them is this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One like it is there, but with other values: somebody else may have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, with the values that were sent. Its secret was lost with the answer: make another key where you need to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain itself is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Monit24</name>
    <message>
        <source>Monit24 has no group of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer like the Monit24 interface, version 3 (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not accept the token: it is wrong or has ended. Make a new one in the Monit24 panel and enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not accept login and password. Either one of them is wrong, or the account uses two-factor sign-in, for which passwords are never accepted: make a token in the Monit24 panel and enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not let this login do that. Ask the owner of the account for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 has no such record (any more). Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 took too long to answer. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed at Monit24 (HTTP %1). Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 refused this (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only; this computer comes from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all accounts, as an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own account and its sub-accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but not as version 3 of the Monit24 interface. Check the address of the connection; the usual one is https://api.monit24.pl/v3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is for sub-accounts only; this login makes accounts as an administrator. Leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 lets a login make further users for its own account only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which service is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 has no list of these below that record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the record is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step only notes the running services; noting them again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several of this name and with these values: nobody can tell which one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
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
        <source>What was changed cannot be read back, so nobody can tell.</source>
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
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list kept changing while it was read. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is blocked already. Refresh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed at Monit24. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not know this request, so it cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another version of the interface than 2.0.0. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not accept the login and password for this. Check both in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 refused the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 reports a problem of a sort that is not in its documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API version is retired, as it seems: at the address of the connection there is no API 2.0.0 (any more). Check the address, or make a connection with API v3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1). Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a password. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is good, but may not do this. Ask Monit24&apos;s support to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 sent a list that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is good, but it is no distributor&apos;s, so it has no customers to show. Use the login of a distributor&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is good, but the number of the distributor in the connection (%1) is not its own. Correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, distributor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- careful: the interface calls itself version %1, and Kontor knows 2.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each feature as name=value, for example port=8000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01T09:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet: this step only looks which services run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 has no list of distributors, so nobody can look. Make a connection with the new login: if it works, the account was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of this login, but Monit24 does not say of which account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name, but its login cannot be read, so it may be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several with these values, so nobody can tell which one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of this login is there, but with other values: somebody else may have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 shows nothing at all to this login, so that it is not there proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 hides this while its account is blocked. Unblock the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 answered about another record than was asked for.</source>
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
    <name>Provider</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this connection is not known. Enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was closed meanwhile.</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new domain the reseller&apos;s tail (&quot;@my-reseller&quot;) may be left out; Devo adds it, and counts it when it checks the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the reseller&apos;s price plans; the action &quot;Change plan&quot; changes it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long data is kept, as Devo counts it: by all samples in months, but the unit is not documented. Empty: what the plan says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much data may come in, as Devo counts it: by all samples in gigabytes a day, but the unit is not documented. Empty: what the plan says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status at Devo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. A new domain is called active although nobody can use it before it has an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users the domain has; they go when it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the first user, who becomes the owner in a second step. Without an owner nobody can use the domain; one can be assigned later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user whom Devo calls the owner of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo does not tell this with the domain. It is no after a domain was made here, and known once its users were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. Devo documents it for plans; for a domain only that it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, weeks, months or years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the person. External users cannot be owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the first user of the domain with the role OWNER, so that the domain can be used. Devo sends the person a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new price plan. Devo documents the request but not its body, so it may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the domain another price plan. Roles of the old plan are replaced by those of the new one; the domain&apos;s own roles stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much data may come in; probably gigabytes a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. A shorter time deletes data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how much data may come in and how long it is kept. Devo documents the body for plans and names the request for domains, so it may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the domain be used again. A pending domain cannot be enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the domain; its data and users stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer&apos;s domain at Devo. It can be used once it has an owner. Deleting it removes its users; whether its name can be used again, Devo does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name a domain&apos;s plan is chosen by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo&apos;s own number of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that every domain with this plan has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price plan; Devo makes and deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s (multitenant) key, which Devo hands out on request; the key of a single domain does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which name the key is sent; Devo&apos;s newer pages also name x-logtrust-domain-apikey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Devo web application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens; each region has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain (older contracts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SASR (not in Devo&apos;s documents)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains of a Devo reseller (multitenant), their plans and their users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the user signs in with; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @. Changing it changes it in all domains of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan. The first user of a domain must have OWNER. The action &quot;Set role&quot; changes it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles of the user in this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner cannot be removed from the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort of user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal users have a password at Devo and confirm their address; external ones come from an identity provider and cannot be owners. Devo does not tell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the identity provider calls an external user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without confirmation by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal user need not follow the link in the mail to become active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in all domains of the user; the only value that may be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in which the user has these roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. An internal user is pending until the link in the mail was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo&apos;s own id of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the user into this domain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the user out of this domain; other domains are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a user with one role another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles the user is to have. Devo documents the request but not its body, so it may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the user exactly these roles in this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person in one domain. Deleting removes the person from this domain, and from Devo altogether when it was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by lima-city; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key is for. That a key can be renamed is documented, the exact request is not: Kontor uses that of the DNS records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key may do, for example domains.reader, dns.admin or websites.admin; at least one. A change replaces all of them, with the request of the DNS records, because its own is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a key created here: kept in the keychain of this computer. Other keys are shown with their last characters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four characters, to tell keys apart. The rest is dropped as soon as it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the key was last used; empty for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a customer&apos;s account. The one Kontor uses is among them: when it is deleted or loses its roles, the customer can be seen here only after a new one was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area and what may be done in it, as lima-city names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What API keys of a customer&apos;s account can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by lima-city when the customer is created; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login name of the new account. lima-city documents no rules for it and says here what it does not like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s own address, as it was when the customer was created here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web space (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigabytes of web space, as ordered; what the panel changes later is not told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigabytes for MySQL databases, as ordered; what the panel changes later is not told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As ordered. lima-city documents neither the unit nor what exactly is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a key with all rights in the new account. lima-city shows it once; it goes straight into the keychain. Without it nothing of the account can be seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for the customer; only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you want to remember; only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the customer was created with this program; unknown for one that was added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this customer&apos;s account, in the keychain of this computer. A new one replaces the stored one; nothing is sent to lima-city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the keychain of this computer has a key of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the key, and what to do. It concerns this customer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created without a key although one was asked for: make one in the customer&apos;s account and enter it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city does not accept the stored key (any more): make a new one in the customer&apos;s account and enter it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city knows the key, but it may not even read the list of roles; other things may work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHP version set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version last set with this program. lima-city takes a version but documents no way to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHP error log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the log, as lima-city sends it; its form is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an existing customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the account, from the reseller panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is to be called here, best the login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key made in the customer&apos;s account; it goes into the keychain of this computer. It can also be entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a customer that was not created here on the list. Nothing is sent to lima-city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PHP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 8.2. Which versions there are is not documented; the panel shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the PHP version of the customer&apos;s account with the customer&apos;s key. It cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city can create customers over its interface, but not list, change or delete them. This list is kept on this computer: customers created or added here, perhaps not all there are. Deleting one only forgets it and its stored key here; the account at lima-city stays. Everything else is done in the reseller panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State at lima-city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city&apos;s own word; only &quot;ok&quot; is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the registration ends or is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether lima-city renews the registration without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next renewal costs; the currency is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the domain was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the domain is part of the customer&apos;s package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name without its ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top-level domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city&apos;s word for how the domain came, for example CREATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A (IPv4 address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAAA (IPv6 address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNAME (alias)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX (mail server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NS (name server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV (service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TXT (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole name or only what stands before the domain; empty or @ for the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the record. Others that the panel may offer are shown, but made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a name or a text. A TXT record is written without the quotation marks around it; lima-city adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for which others may remember the record. lima-city publishes changes slowly: allow ten minutes and more before one can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for MX and SRV: the smallest is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the domain; empty for the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain the record belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer whose key opens the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains of a customer&apos;s account, with their renewal. They are ordered, renewed and given up in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What name servers answer for a domain. Free subdomains of lima-city have no records of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the reseller account; it needs the right reseller.customers.admin and is kept in the keychain of this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller panel address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens: quotas are changed, customers locked and accounts entered there, because the interface offers none of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates customers of a lima-city reseller and works in their accounts: API keys, domains, DNS records, PHP version. The vendor lists no customers, so their list is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation for resellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city REST API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which interface of Monit24 the address belongs to. Distributors are documented for 2.0.0 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API 2.0.0 (distributors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API v3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name one signs in with at Monit24; not needed with a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of the distributor&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is refused for accounts with two-factor sign-in: enter a token for those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with each request over the secure connection; kept in the keychain of this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the web panel; used instead of the password, and needed where two-factor login is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &quot;Open panel&quot; leads. Distributors of API 2.0.0 cannot log in there themselves; their customers can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number Monit24 gave when the distributor&apos;s account was created; with it the connection test can say whose account this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24.pl, API 2.0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24.pl, API v3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name one signs in with at Monit24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number Monit24 gave the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of notifications and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Monit24 spells it: &quot;europe_warsaw&quot;. Weekly suspensions follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the login may look but not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classic notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the older kind of notification, to notification addresses, is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the account can be used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the account is shut out and its services stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account this one was made by or belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first password; later the action &quot;Change password&quot; sets another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Monit24 writes to. It shows contact data only to those who may see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number of the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for invoices (NIP in Poland).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one may sign in from, when the restriction is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from allowed IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether signing in is refused from everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether signing in takes a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the account was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account is called, usually the customer&apos;s company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer may monitor, how often and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a password: Monit24 sends the customer a mail with a link to this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may block it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the new sub-account may be blocked by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the new sub-account may be changed by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must set up two-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first sign-in asks to set up a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account Kontor signs in with, or the one it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services running before the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 does not remember which services a block stopped, so Kontor does: unblocking resumes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user is called in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets another password for the login. It cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half of a change of account and contact data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuts the customer out and stops all its services. Kontor first notes which ones run, as far as the login may see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block itself, once the running services are noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the services that are resumed afterwards, one by one; Monit24 leaves all of them paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the customer in again and resumes the services that ran before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the account as its owner would. Monit24 offers no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Monit24 says this login may do here; buttons for the rest are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account at Monit24. With administrator rights all accounts; otherwise the own one and its sub-accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further login of our own account. Monit24 lists them among the accounts; those that belong to another one and have no package of their own are taken for users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number Monit24 gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether reports are made of the services of this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account the group belongs to; left empty, our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether new services without a group come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports with archived services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is monitored: &quot;www.example.com/shop&quot; or a host name, as the type wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is monitored: http, https, ping, dns ... It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group the service is in; left empty, the default group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is checked. The package says how often at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is being checked; the opposite of paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was put away, with its history; the actions &quot;Archive&quot; and &quot;Restore&quot; change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the monitoring stations that check it; empty: those of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps of a scenario are called, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are told: email, sms ... as far as the package has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people are told about: failure, recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, or off for no notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, or a delay such as after_30_seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account the service belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops checking the service; nobody is told when it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the service again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the service away and keeps its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the service out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the service checked once outside its schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people: what is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only be quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether checks go on and only the notifications rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 7. Monit24 does not document which day is 1; Monday by the international standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 23, in the time zone of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of services with its notification addresses and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something Monit24 checks: a page, a host, a name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins; left empty, at once. A time without a zone is one of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends. A time without a zone is one of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned time in which a service may fail: maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly suspensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until: minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of the week in which a service may fail, every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or phone number, as the channel wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email, email_short, email_extended, email_dedicated, sms, jabber ... as far as the package has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose services are told about; left empty, the default group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose address it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account the address belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told when a service of the group fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Monit24 calls it in the interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accounts may monitor, how often and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a service can be monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitoring station of Monit24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, groups, services and notification addresses at Monit24.pl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation (Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by Monit24; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address Monit24 writes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number of the contact person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for invoices, in Poland the NIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 gives it when the distributor&apos;s account is created, and has no list of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login for the interface; distributors cannot log in to the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of the new distributor; it must be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the new distributor. Make a connection with it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a new distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a new distributor&apos;s account at Monit24, with its own login. It is asked for without a login, so Monit24 may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distributor&apos;s account: it makes customers&apos; accounts and has no services of its own. Add yours by its number, or register a new one. Deleting one here only forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user logs in with; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user logged in last; empty when never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network address of the last login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one user each account has, with the contact data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where notifications go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How notifications go there, for example by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group whose services it is told about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Monit24 sends notifications. Only shown: how they are changed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of the account&apos;s only user; it must be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the packages Monit24 offers you for new accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default language of notifications and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first password of the user. Monit24 documents no way to set another one for a customer later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts are inactive; with this, activating it is the second step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact data of the account; to change it later, edit the account&apos;s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by Monit24 when the account is created; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the account was activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While an account is blocked its user cannot log in, and its services and groups are hidden, even from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services that ran when the account was blocked here. Monit24 does not remember them; unblocking offers to resume exactly these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the account be used. Monit24 has no way to take this back but blocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes which services run, then locks the user out, pauses all services and hides them until the account is unblocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block, after noting the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second step of blocking an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the services to resume afterwards; Monit24 leaves all of them paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the user in again and resumes the services that ran before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Monit24 account of a customer, with its user, groups and monitored services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether such reports are sent for the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account comes with one such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the locations the services of the group are checked from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the group&apos;s reports; empty: that of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is checked: http, https, ping, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked; it begins with the prefix of the type, as in https://www.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two checks; the package has a smallest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paused service is not checked; later, the actions &quot;Pause&quot; and &quot;Resume&quot; change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further settings of the check, each as name=value, for example port=8000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last check failed; empty before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a check failed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a check succeeded last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Monit24 counts it; the unit is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a suspension is in force now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silent service is checked, but nobody is notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the service is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the checks until the service is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the service be checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of a customer that are checked from the same places and notify the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is monitored: a web page, a mail server, a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the service is not checked in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the suspension begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the suspension ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that is not checked in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of time in which a service is not checked, as for planned maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Monit24 calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer&apos;s account may do; Monit24 tells no prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many services the account may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest interval (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest time between two checks, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many telephone numbers can be notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many locations a group must be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many locations a group may be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a service can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What addresses of this type begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place services are checked from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, monitored services and groups of a Monit24.pl distributor, over API 2.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For distributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <name>kontor::LocalChange</name>
    <message>
        <source>Without its number at the vendor it cannot be kept.</source>
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
    <name>kontor::OneTimeSecrets</name>
    <message>
        <source>A key that a vendor showed once is sealed with another key than the one in the keychain. Restore the keychain&apos;s entry &quot;journal/sealing-key&quot;, or have the vendor issue a new key.</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not possible and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <message>
        <source>&quot;%1&quot; does not allow this.</source>
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
    <name>kontor::Sealer</name>
    <message>
        <source>The entry &quot;journal/sealing-key&quot; in the keychain is damaged. Restore it from a copy of the keychain; without it, sealed passwords of unfinished changes cannot be read.</source>
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
    <name>kontor::devo::Client</name>
    <message>
        <source>The header of the API key must be a name of letters, digits and hyphens, for example x-logtrust-reseller-apikey. Correct it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key contains a line break or another invisible character. Enter it again in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo has no search; its lists come whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo has no records of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo lists users only for one domain at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devo offers no sign-on through the interface. &quot;Open panel&quot; opens its web application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::limacity::Client</name>
    <message>
        <source>lima-city has no list of these over its interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city does not search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city lists these only for one customer or domain at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city does not show these one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lima-city offers no sign-on over its interface. Open the reseller panel and enter the customer&apos;s account from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rest::Client</name>
    <message>
        <source>This connection has neither a token nor a login with its password. Enter one of them in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 documents no search. Filter what was fetched instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 has no sign-on for resellers. Open its panel instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rpc::Client</name>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit24 lets nobody sign on as a customer. &quot;Open panel&quot; leads to the panel, where the customer logs in.</source>
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
