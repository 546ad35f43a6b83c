<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CellText</name>
    <message>
        <source>A spreadsheet has rounded this number (%1).</source>
        <translation>Eine Tabellenkalkulation hat diese Zahl gerundet (%1).</translation>
    </message>
    <message>
        <source>A spreadsheet has taken away what stood in front of the digits.</source>
        <translation>Eine Tabellenkalkulation hat entfernt, was vor den Ziffern stand.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a date of this (%1).</source>
        <translation>Eine Tabellenkalkulation hat daraus ein Datum gemacht (%1).</translation>
    </message>
</context>
<context>
    <name>ChangeOutcome</name>
    <message>
        <source>%1 was created.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1: done for %2.</source>
        <translation>%1: für %2 ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n Änderung wurde vorgenommen.</numerusform>
            <numerusform>%n Änderungen wurden vorgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were created.</source>
        <translation>
            <numerusform>%n Datensatz wurde angelegt.</numerusform>
            <numerusform>%n Datensätze wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>%n Datensatz wurde geändert.</numerusform>
            <numerusform>%n Datensätze wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation>
            <numerusform>%n Datensatz wurde gelöscht.</numerusform>
            <numerusform>%n Datensätze wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n record(s).</source>
        <translation>
            <numerusform>%1: für %n Datensatz ausgeführt.</numerusform>
            <numerusform>%1: für %n Datensätze ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already as wanted.</source>
        <translation>
            <numerusform>%n war schon wie gewünscht.</numerusform>
            <numerusform>%n waren schon wie gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled and not sent.</source>
        <translation>
            <numerusform>%n wurde abgebrochen und nicht gesendet.</numerusform>
            <numerusform>%n wurden abgebrochen und nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgelehnt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first because: %1</source>
        <translation>
            <numerusform>%n wurde abgelehnt, der Grund: %1</numerusform>
            <numerusform>%n wurden abgelehnt, der erste Grund: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look: it is not certain what happened. %1</source>
        <translation>
            <numerusform>%n ist zu prüfen: Es ist nicht sicher, was geschehen ist. %1</numerusform>
            <numerusform>%n sind zu prüfen: Es ist nicht sicher, was geschehen ist. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on this computer; nothing was sent.</source>
        <translation>%1 wurde auf diesem Computer geändert; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 was forgotten here; nothing happened at the vendor.</source>
        <translation>%1 wurde hier vergessen; beim Anbieter ist nichts geschehen.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were forgotten here; nothing happened at the vendor.</source>
        <translation>
            <numerusform>%n Datensatz wurde hier vergessen; beim Anbieter ist nichts geschehen.</numerusform>
            <numerusform>%n Datensätze wurden hier vergessen; beim Anbieter ist nichts geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further step &quot;%1&quot; was refused: %2</source>
        <translation>Der weitere Schritt „%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The keychain has not taken what the vendor showed only once: %1 It stays sealed on this computer and is tried again when Kontor starts the next time.</source>
        <translation>Der Schlüsselbund hat nicht angenommen, was der Anbieter nur einmal gezeigt hat: %1 Es bleibt versiegelt auf diesem Computer, und beim nächsten Start von Kontor wird es noch einmal versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln schon wie gewünscht</numerusform>
            <numerusform>%Ln schon wie gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>and further reasons</source>
        <translation>und weitere Gründe</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ConnectionService</name>
    <message>
        <source>This version of Kontor does not know this vendor.</source>
        <translation>Diese Version von Kontor kennt diesen Anbieter nicht.</translation>
    </message>
    <message>
        <source>The vendor cannot be changed: add a new connection.</source>
        <translation>Der Anbieter lässt sich nicht ändern: Fügen Sie eine neue Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Eine andere Verbindung heißt schon so.</translation>
    </message>
    <message>
        <source>Expected a number above 0.</source>
        <translation>Erwartet wird eine Zahl über 0.</translation>
    </message>
    <message>
        <source>The vendor&apos;s limits can be switched off only for a server on this machine.</source>
        <translation>Die Limits des Anbieters lassen sich nur für einen Server auf diesem Rechner abschalten.</translation>
    </message>
    <message>
        <source>A limit is at least 1.</source>
        <translation>Ein Limit beträgt mindestens 1.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 is not text in the encoding %2. Choose the encoding in which the file was saved.</source>
        <translation>%1 ist in der Kodierung %2 kein Text. Wählen Sie die Kodierung, in der die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>The last character is not complete (%1 in the encoding %2). Choose the encoding in which the file was saved, or get the file again if it was cut off.</source>
        <translation>Das letzte Zeichen ist nicht vollständig (%1 in der Kodierung %2). Wählen Sie die Kodierung, in der die Datei gespeichert wurde, oder besorgen Sie die Datei noch einmal, falls sie abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>The bytes are in the other order than %1 has them. Choose the other UTF-16 encoding.</source>
        <translation>Die Bytes stehen in umgekehrter Reihenfolge wie bei %1. Wählen Sie die andere UTF-16-Kodierung.</translation>
    </message>
    <message>
        <source>There is a NUL character (0x00), which no table holds. Choose UTF-16 if the file was saved in it; else it is no CSV file, or damaged.</source>
        <translation>Hier steht ein NUL-Zeichen (0x00), das in keiner Tabelle vorkommt. Wählen Sie UTF-16, falls die Datei so gespeichert wurde; sonst ist sie keine CSV-Datei oder beschädigt.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt cannot read the encoding %1. Save the file as UTF-8.</source>
        <translation>Das Qt dieses Computers kann die Kodierung %1 nicht lesen. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The quote %1 that was opened in line %2 is never closed. Close it, or choose another quote.</source>
        <translation>Das Anführungszeichen %1, das in Zeile %2 geöffnet wurde, wird nie geschlossen. Schließen Sie es, oder wählen Sie ein anderes Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is text after the closing quote %1 of the field that begins in line %2. Double the quotes inside the field, or choose another quote or escape.</source>
        <translation>Nach dem schließenden Anführungszeichen %1 des Feldes, das in Zeile %2 beginnt, steht Text. Verdoppeln Sie die Anführungszeichen im Feld, oder wählen Sie ein anderes Anführungs- oder Maskierungszeichen.</translation>
    </message>
    <message>
        <source>The field that was opened with the quote %1 in line %2 is longer than %3. The closing quote is probably missing.</source>
        <translation>Das Feld, das mit dem Anführungszeichen %1 in Zeile %2 geöffnet wurde, ist länger als %3. Vermutlich fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>A field is longer than %1. Shorten it, or choose the delimiter that the file uses.</source>
        <translation>Ein Feld ist länger als %1. Kürzen Sie es, oder wählen Sie das Trennzeichen, das die Datei verwendet.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Choose the delimiter that the file uses, or leave columns out.</source>
        <translation>Die Zeile hat mehr als %1 Zellen. Wählen Sie das Trennzeichen, das die Datei verwendet, oder lassen Sie Spalten weg.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Split the file and read its parts one after the other.</source>
        <translation>Es sind mehr als %1 Zeilen. Teilen Sie die Datei, und lesen Sie ihre Teile nacheinander ein.</translation>
    </message>
    <message>
        <source>There is more than %1. Split the file and read its parts one after the other.</source>
        <translation>Die Daten sind größer als %1. Teilen Sie die Datei, und lesen Sie ihre Teile nacheinander ein.</translation>
    </message>
    <message>
        <source>There is no row in it. Choose a file with at least a header.</source>
        <translation>Sie enthält keine Zeile. Wählen Sie eine Datei mit mindestens einer Kopfzeile.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Read it again.</source>
        <translation>%1 wurde geändert, während die Datei gelesen wurde. Lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not have the same columns. Read them one after the other.</source>
        <translation>%1 und %2 haben nicht dieselben Spalten. Lesen Sie sie nacheinander ein.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or have it replaced.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen, oder lassen Sie die Datei ersetzen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The column name %1 is reserved. Give the column another name.</source>
        <translation>Der Spaltenname %1 ist reserviert. Geben Sie der Spalte einen anderen Namen.</translation>
    </message>
    <message>
        <source>Half of a character is missing in cell %1 of row %2, which no file can hold. Correct it first.</source>
        <translation>In Zelle %1 von Zeile %2 fehlt die Hälfte eines Zeichens; das kann keine Datei aufnehmen. Berichtigen Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room, or choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another name or folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
</context>
<context>
    <name>Devo</name>
    <message>
        <source>A name is missing, or is none that can be part of an address.</source>
        <translation>Ein Name fehlt oder kann nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer is about something else. Kontor reads back whether it happened.</source>
        <translation>Die Änderung wurde gesendet, aber die Antwort betrifft etwas anderes. Kontor liest nach, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Devo took the new domain, but does not show it yet, so its full name is not known.</source>
        <translation>Devo hat die neue Domain angenommen, zeigt sie aber noch nicht; ihr voller Name ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Devo sent a value for &quot;%1&quot; of %2 that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Devo hat für „%1“ von %2 einen Wert gesendet, der nicht zur eigenen Dokumentation passt. Hier wurde nichts geändert; versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Devo sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Devo hat eine Antwort gesendet, die nicht zur eigenen Dokumentation passt. Hier wurde nichts geändert; versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy or firewall stands between; try again in a while.</source>
        <translation>Statt einer Antwort der Schnittstelle kam eine Webseite. Prüfen Sie die Adresse der Verbindung und ob ein Proxy oder eine Firewall dazwischensteht; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Devo sent an empty answer. Try again in a while.</source>
        <translation>Devo hat eine leere Antwort gesendet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The domain %1 was deleted. Refresh the list.</source>
        <translation>Die Domain %1 wurde gelöscht. Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>All users of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>Alle Benutzer der Domain werden mit ihr entfernt, und wer in keiner anderen Domain ist, wird gelöscht.</translation>
    </message>
    <message>
        <source>The domain has no users.</source>
        <translation>Die Domain hat keine Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>
            <numerusform>%n Benutzer der Domain wird mit ihr entfernt und, wenn er in keiner anderen Domain ist, gelöscht.</numerusform>
            <numerusform>%n Benutzer der Domain werden mit ihr entfernt, und wer in keiner anderen Domain ist, wird gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devo says: %1</source>
        <translation>Devo meldet: %1</translation>
    </message>
    <message>
        <source>Devo does not find what every reseller has. With this interface that means: the key or the secret is wrong, or the key belongs to another region, or the address of the connection is not that of the interface. Check all three.</source>
        <translation>Devo findet nicht, was jeder Wiederverkäufer hat. Bei dieser Schnittstelle heißt das: Der Schlüssel oder das Geheimnis ist falsch, oder der Schlüssel gehört zu einer anderen Region, oder die Adresse der Verbindung ist nicht die der Schnittstelle. Prüfen Sie alle drei.</translation>
    </message>
    <message>
        <source>Devo does not accept the key. Enter the API key and the API secret again, and check the region: a key is good in its own region only. It must be the reseller&apos;s key, not that of one of its domains.</source>
        <translation>Devo nimmt den Schlüssel nicht an. Geben Sie API-Schlüssel und API-Geheimnis noch einmal ein und prüfen Sie die Region: Ein Schlüssel gilt nur in seiner eigenen. Es muss der Schlüssel des Wiederverkäufers sein, nicht der einer seiner Domains.</translation>
    </message>
    <message>
        <source>Devo knows no such domain for this key. It may have been deleted, or belong to another region. Refresh the list.</source>
        <translation>Devo kennt für diesen Schlüssel keine solche Domain. Vielleicht wurde sie gelöscht oder gehört zu einer anderen Region. Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>The owner of a domain cannot be removed from it; only deleting the domain does that.</source>
        <translation>Der Inhaber einer Domain lässt sich nicht aus ihr entfernen; das geht nur, indem die Domain gelöscht wird.</translation>
    </message>
    <message>
        <source>It is in this state already, or in one that does not allow this: Devo enables only what is disabled, and disables only what is active. Refresh the record.</source>
        <translation>Der Zustand ist schon erreicht oder lässt dies nicht zu: Devo aktiviert nur, was deaktiviert ist, und deaktiviert nur, was aktiv ist. Rufen Sie den Datensatz erneut ab.</translation>
    </message>
    <message>
        <source>It exists already. Refresh the list; if it is not there, it belongs to somebody else or was deleted before, and the name cannot be used again.</source>
        <translation>Das gibt es schon. Rufen Sie die Liste erneut ab; wenn es dort nicht steht, gehört es jemand anderem oder wurde früher gelöscht, und der Name lässt sich nicht noch einmal verwenden.</translation>
    </message>
    <message>
        <source>The domain has no such role. Use ADMIN, NO_PRIVILEGES, or a role of its plan.</source>
        <translation>Die Domain hat keine solche Rolle. Verwenden Sie ADMIN, NO_PRIVILEGES oder eine Rolle ihres Tarifs.</translation>
    </message>
    <message>
        <source>The reseller has no such plan. Choose one from the list of plans.</source>
        <translation>Der Wiederverkäufer hat keinen solchen Tarif. Wählen Sie einen aus der Liste der Tarife.</translation>
    </message>
    <message>
        <source>It is pending, and what is pending cannot be enabled: Devo, or the link in the mail, activates it.</source>
        <translation>Die Freischaltung steht noch aus, und solange lässt sich nichts aktivieren: Das macht Devo selbst oder der Link in der E-Mail.</translation>
    </message>
    <message>
        <source>Devo, or the firewall before it, asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>Devo oder die Firewall davor bittet um Geduld: zu viele Anfragen. Kontor wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Devo does not let this key do this. It takes the reseller&apos;s (multitenant) key, not that of one of its domains, in the region it belongs to.</source>
        <translation>Devo erlaubt dies mit diesem Schlüssel nicht. Nötig ist der Schlüssel des Wiederverkäufers (multitenant), nicht der einer seiner Domains, und zwar in der Region, zu der er gehört.</translation>
    </message>
    <message>
        <source>Something failed at Devo (HTTP %1). Try again in a while.</source>
        <translation>Bei Devo ist etwas fehlgeschlagen (HTTP %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Devo took too long to answer. Try again in a while.</source>
        <translation>Devo hat zu lange für die Antwort gebraucht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Der Server verweist auf eine andere Adresse; mit einem Schlüssel folgt Kontor dem nie. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The server does not answer like the Devo interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Der Server antwortet nicht wie die Schnittstelle von Devo (HTTP %1). Prüfen Sie die Adresse der Verbindung und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Devo has no such record (any more). Refresh the list.</source>
        <translation>Devo hat keinen solchen Datensatz (mehr). Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>Devo refused this (HTTP %1).</source>
        <translation>Devo hat dies abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>Devo refused this: %1</source>
        <translation>Devo hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>Die Änderung wurde gesendet, aber die Antwort ergibt keinen Sinn. Kontor liest nach, ob sie ausgeführt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A domain needs a name.</source>
        <translation>Eine Domain braucht einen Namen.</translation>
    </message>
    <message>
        <source>A domain needs a plan.</source>
        <translation>Eine Domain braucht einen Tarif.</translation>
    </message>
    <message>
        <source>A user is made in a domain; choose one first.</source>
        <translation>Ein Benutzer wird in einer Domain angelegt; wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A user needs an e-mail address.</source>
        <translation>Ein Benutzer braucht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A user needs a role.</source>
        <translation>Ein Benutzer braucht eine Rolle.</translation>
    </message>
    <message>
        <source>External users cannot be owners; the owner must be an internal user.</source>
        <translation>Externe Benutzer können nicht Inhaber sein; der Inhaber muss ein interner Benutzer sein.</translation>
    </message>
    <message>
        <source>Only external users have an external id.</source>
        <translation>Nur externe Benutzer haben eine externe ID.</translation>
    </message>
    <message>
        <source>Say who becomes the owner.</source>
        <translation>Geben Sie an, wer Inhaber wird.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>The name cannot be emptied.</source>
        <translation>Der Name darf nicht geleert werden.</translation>
    </message>
    <message>
        <source>The retention needs a volume, a number and a unit.</source>
        <translation>Die Aufbewahrung braucht ein Volumen, eine Zahl und eine Einheit.</translation>
    </message>
    <message>
        <source>Devo does not offer this.</source>
        <translation>Devo bietet dies nicht an.</translation>
    </message>
    <message>
        <source>Name at least one role; NO_PRIVILEGES stands for none.</source>
        <translation>Nennen Sie mindestens eine Rolle; NO_PRIVILEGES steht für keine.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Es ist noch da, wurde also nicht gelöscht.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Es gibt etwas mit diesem Namen, aber mit anderen Werten: Vielleicht hat es jemand anderes angelegt.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Es ist da, mit den gesendeten Werten.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist weg.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>Devo shows neither domains nor plans with this key, so nothing is proven by not seeing it.</source>
        <translation>Devo zeigt mit diesem Schlüssel weder Domains noch Tarife; dass etwas nicht zu sehen ist, beweist also nichts.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Den Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The domain has no owner yet.</source>
        <translation>Die Domain hat noch keinen Inhaber.</translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
        <translation>Alle Werte sind wie gewünscht.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Was geändert wurde, lässt sich nicht zurücklesen; niemand kann es also sagen. Die Änderung noch einmal vorzunehmen, schadet nicht.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Alle Werte sind wie zuvor.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Die Werte sind weder wie gewünscht noch wie zuvor.</translation>
    </message>
    <message>
        <source>The domain has no owner yet, and nobody can use it before it has one: use &quot;Assign owner&quot;.</source>
        <translation>Die Domain hat noch keinen Inhaber, und vorher kann sie niemand benutzen: Nehmen Sie „Inhaber zuweisen“.</translation>
    </message>
    <message>
        <source>Devo refused this with its general error. Check the values; if they are right, Devo&apos;s support can look it up by the request id.</source>
        <translation>Devo hat dies mit seinem allgemeinen Fehler abgelehnt. Prüfen Sie die Werte; sind sie richtig, kann der Support von Devo anhand der Anfrage-ID nachsehen.</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Give up what you have entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>Expected a whole number, for example 12.</source>
        <translation>Erwartet wird eine ganze Zahl, zum Beispiel 12.</translation>
    </message>
    <message>
        <source>Expected a size, for example 25 GB or 25600 (megabytes).</source>
        <translation>Erwartet wird eine Größe, zum Beispiel 25 GB oder 25600 (Megabyte).</translation>
    </message>
    <message>
        <source>Expected an amount, for example 12.50.</source>
        <translation>Erwartet wird ein Betrag, zum Beispiel 12.50.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Erwartet wird einer dieser Werte: %1.</translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>Erwartet wird ein Datum wie 2026-03-01 oder 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>Expected an e-mail address, for example anna@example.com.</source>
        <translation>Erwartet wird eine E-Mail-Adresse, zum Beispiel anna@example.com.</translation>
    </message>
    <message>
        <source>Expected a domain name, for example example.com.</source>
        <translation>Erwartet wird ein Domainname, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Expected a web address that starts with https://.</source>
        <translation>Erwartet wird eine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Expected a list, separated by commas or one entry a line.</source>
        <translation>Erwartet wird eine Liste, durch Kommas getrennt oder mit einem Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The smallest allowed value is %1.</source>
        <translation>Der kleinste erlaubte Wert ist %1.</translation>
    </message>
    <message>
        <source>The largest allowed value is %1.</source>
        <translation>Der größte erlaubte Wert ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen ist erlaubt.</numerusform>
            <numerusform>Höchstens %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>May not start with a space.</source>
        <translation>Darf nicht mit einem Leerzeichen beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are allowed.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag ist erlaubt.</numerusform>
            <numerusform>Höchstens %n Einträge sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Is set by the vendor and cannot be written.</source>
        <translation>Wird vom Anbieter gesetzt und lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cannot be changed any more.</source>
        <translation>Lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Cannot be given for a new record; change it afterwards.</source>
        <translation>Lässt sich für einen neuen Datensatz nicht angeben; ändern Sie es danach.</translation>
    </message>
    <message>
        <source>There is no secret field of this name.</source>
        <translation>Es gibt kein geheimes Feld dieses Namens.</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>Es gibt kein Feld dieses Namens.</translation>
    </message>
    <message>
        <source>A secret may not be given as plain text.</source>
        <translation>Ein Geheimnis darf nicht als offener Text angegeben werden.</translation>
    </message>
    <message>
        <source>Is required.</source>
        <translation>Ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Expected a number, for example 2 or 0.5.</source>
        <translation>Erwartet wird eine Zahl, zum Beispiel 2 oder 0.5.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Das Anführungszeichen an Position %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Position %1: there is no field &quot;%2&quot;. Near it: %3. (Put the words in quotes to search for the text itself.)</source>
        <translation>Position %1: Es gibt kein Feld „%2“. Ähnlich: %3. (Setzen Sie die Wörter in Anführungszeichen, um nach dem Text selbst zu suchen.)</translation>
    </message>
    <message>
        <source>Position %1: &quot;is:&quot; is followed by one of: %2.</source>
        <translation>Position %1: Auf „is:“ muss eines davon folgen: %2.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (westeuropäisch)</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Western European)</source>
        <translation>ISO 8859-1 (westeuropäisch)</translation>
    </message>
    <message>
        <source>ISO 8859-2 (Central European)</source>
        <translation>ISO 8859-2 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Create new ones</source>
        <translation>Neue anlegen</translation>
    </message>
    <message>
        <source>Change those that are there</source>
        <translation>Vorhandene ändern</translation>
    </message>
    <message>
        <source>Create new ones and change those that are there</source>
        <translation>Neue anlegen und vorhandene ändern</translation>
    </message>
    <message>
        <source>never, only new records get it</source>
        <translation>nie, nur neue Datensätze erhalten es</translation>
    </message>
    <message>
        <source>where there is nothing yet</source>
        <translation>wo noch nichts steht</translation>
    </message>
    <message>
        <source>always, unless the cell is empty</source>
        <translation>immer, außer die Zelle ist leer</translation>
    </message>
    <message>
        <source>always; an empty cell clears it</source>
        <translation>immer; eine leere Zelle leert es</translation>
    </message>
    <message>
        <source>part before @</source>
        <translation>Teil vor @</translation>
    </message>
    <message>
        <source>part after @</source>
        <translation>Teil nach @</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in front</source>
        <translation>„%1“ vorangestellt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; where empty</source>
        <translation>wo leer: „%1“</translation>
    </message>
    <message>
        <source>outer spaces stay</source>
        <translation>äußere Leerzeichen bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The vendor&apos;s answer is not the JSON its documents describe.</source>
        <translation>Die Antwort des Anbieters ist nicht das JSON, das seine Dokumentation beschreibt.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has a value of the wrong type in &quot;%1&quot; of %2.</source>
        <translation>Die Antwort des Anbieters enthält in „%1“ von %2 einen Wert des falschen Typs.</translation>
    </message>
</context>
<context>
    <name>LimaCity</name>
    <message>
        <source>It is not known where this record is at lima-city. Refresh the list.</source>
        <translation>Es ist nicht bekannt, wo dieser Datensatz bei lima-city liegt. Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>lima-city has no address for a single record of this type.</source>
        <translation>lima-city hat keine Adresse für einen einzelnen Datensatz dieses Typs.</translation>
    </message>
    <message>
        <source>lima-city has no list of this type.</source>
        <translation>lima-city hat keine Liste dieses Typs.</translation>
    </message>
    <message>
        <source>lima-city sent an answer that does not follow what is known of its interface. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>lima-city hat eine Antwort gesendet, die nicht zu dem passt, was über die Schnittstelle bekannt ist. Hier wurde nichts geändert; versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>lima-city sent a value for &quot;%1&quot; of %2 that does not follow what is known of its interface.</source>
        <translation>lima-city hat für „%1“ von %2 einen Wert gesendet, der nicht zu dem passt, was über die Schnittstelle bekannt ist.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data. Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation>lima-city hat mit einer Webseite statt mit Daten geantwortet. Entweder ist dieser Teil des Panels nicht für Schlüssel geöffnet, oder die Adresse der Verbindung ist nicht die von lima-city, oder ein Proxy steht dazwischen.</translation>
    </message>
    <message>
        <source>lima-city has no such record (any more). Refresh the list.</source>
        <translation>lima-city hat keinen solchen Datensatz (mehr). Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>lima-city says: %1</source>
        <translation>lima-city meldet: %1</translation>
    </message>
    <message>
        <source>lima-city does not accept the key kept for this customer: it was changed or deleted in the customer&apos;s account. Make a new one there and enter it in the customer&apos;s record. Other customers are not concerned.</source>
        <translation>lima-city nimmt den für diesen Kunden aufbewahrten Schlüssel nicht an: Er wurde im Konto des Kunden geändert oder gelöscht. Legen Sie dort einen neuen an und tragen Sie ihn im Datensatz des Kunden ein. Andere Kunden sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The key kept for this customer is good, but may not do this. Give it the role for it in the customer&apos;s account, or enter a key that has it. Other customers are not concerned.</source>
        <translation>Der für diesen Kunden aufbewahrte Schlüssel ist gültig, darf dies aber nicht. Geben Sie ihm im Konto des Kunden die Rolle dafür, oder tragen Sie einen Schlüssel ein, der sie hat. Andere Kunden sind nicht betroffen.</translation>
    </message>
    <message>
        <source>lima-city does not accept the reseller key. Make a new one on the page &quot;API keys&quot; of the reseller account, with the role reseller.customers.admin, and enter it in the connection.</source>
        <translation>lima-city nimmt den Wiederverkäufer-Schlüssel nicht an. Legen Sie auf der Seite „API-Keys“ des Wiederverkäufer-Kontos einen neuen mit der Rolle reseller.customers.admin an und tragen Sie ihn in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The reseller key is good, but may not do this. It needs the role reseller.customers.admin, which is given on the page &quot;API keys&quot; of the reseller account.</source>
        <translation>Der Wiederverkäufer-Schlüssel ist gültig, darf dies aber nicht. Er braucht die Rolle reseller.customers.admin, die auf der Seite „API-Keys“ des Wiederverkäufer-Kontos vergeben wird.</translation>
    </message>
    <message>
        <source>It exists already at lima-city: %1</source>
        <translation>Das gibt es bei lima-city schon: %1</translation>
    </message>
    <message>
        <source>lima-city refused this (HTTP %1).</source>
        <translation>lima-city hat dies abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>lima-city refused this: %1</source>
        <translation>lima-city hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Der Server verweist auf eine andere Adresse; mit einem Schlüssel folgt Kontor dem nie. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data (HTTP %1). Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation>lima-city hat mit einer Webseite statt mit Daten geantwortet (HTTP %1). Entweder ist dieser Teil des Panels nicht für Schlüssel geöffnet, oder die Adresse der Verbindung ist nicht die von lima-city, oder ein Proxy steht dazwischen.</translation>
    </message>
    <message>
        <source>The server does not answer like the lima-city interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Der Server antwortet nicht wie die Schnittstelle von lima-city (HTTP %1). Prüfen Sie die Adresse der Verbindung und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>lima-city asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>lima-city bittet um Geduld: zu viele Anfragen. Kontor wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Something failed at lima-city (HTTP %1). Try again in a while.</source>
        <translation>Bei lima-city ist etwas fehlgeschlagen (HTTP %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>lima-city took too long to answer. Try again in a while.</source>
        <translation>lima-city hat zu lange für die Antwort gebraucht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor looks whether it happened, as far as that can be seen.</source>
        <translation>Die Änderung wurde gesendet, aber die Antwort ergibt keinen Sinn. Kontor sieht nach, ob sie ausgeführt wurde, soweit sich das erkennen lässt.</translation>
    </message>
    <message>
        <source>It may not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Somebody has it already; choose another.</source>
        <translation>Das hat schon jemand; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>It has to be larger.</source>
        <translation>Der Wert muss größer sein.</translation>
    </message>
    <message>
        <source>It has to be smaller.</source>
        <translation>Der Wert muss kleiner sein.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Der Wert ist zu kurz.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Der Wert ist zu lang.</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>Keiner der erlaubten Werte.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>Der Wert ist ungültig.</translation>
    </message>
    <message>
        <source>lima-city says: &quot;%1&quot;.</source>
        <translation>lima-city meldet: „%1“.</translation>
    </message>
    <message>
        <source>No key of this customer is kept on this computer. Make one in the customer&apos;s account, on the page &quot;API keys&quot;, and enter it in the customer&apos;s record.</source>
        <translation>Auf diesem Computer ist kein Schlüssel dieses Kunden aufbewahrt. Legen Sie im Konto des Kunden auf der Seite „API-Keys“ einen an und tragen Sie ihn im Datensatz des Kunden ein.</translation>
    </message>
    <message>
        <source>lima-city knows the key, but does not say whose it is. Whether it may create customers shows with the first one.</source>
        <translation>lima-city kennt den Schlüssel, sagt aber nicht, wem er gehört. Ob er Kunden anlegen darf, zeigt sich beim ersten.</translation>
    </message>
    <message>
        <source>The server answers, but not as the lima-city interface. Check the address of the connection; the usual one is https://www.lima-city.de.</source>
        <translation>Der Server antwortet, aber nicht als Schnittstelle von lima-city. Prüfen Sie die Adresse der Verbindung; üblich ist https://www.lima-city.de.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Only MX and SRV records have a priority: leave it empty.</source>
        <translation>Nur MX- und SRV-Einträge haben eine Priorität: Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>A key needs at least one role.</source>
        <translation>Ein Schlüssel braucht mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>lima-city does not offer this.</source>
        <translation>lima-city bietet dies nicht an.</translation>
    </message>
    <message>
        <source>lima-city has no look-up for customers, so Kontor cannot tell. Look in the reseller panel for the user name %1 (%2). If it is there, add it with &quot;Add an existing customer&quot;; its key was lost with the answer, so make a new one in its account. If it is not there, create it again: if lima-city then says that the name is taken, it exists after all.</source>
        <translation>lima-city hat keine Abfrage für Kunden, daher kann Kontor es nicht feststellen. Suchen Sie im Wiederverkäufer-Panel nach dem Benutzernamen %1 (%2). Ist er dort, fügen Sie ihn mit „Vorhandenen Kunden hinzufügen“ hinzu; sein Schlüssel ging mit der Antwort verloren, legen Sie also in seinem Konto einen neuen an. Ist er nicht dort, legen Sie den Kunden noch einmal an: Sagt lima-city dann, der Name sei vergeben, gibt es ihn doch.</translation>
    </message>
    <message>
        <source>The PHP version cannot be read back, so Kontor cannot tell. Setting it again does no harm.</source>
        <translation>Die PHP-Version lässt sich nicht zurücklesen, daher kann Kontor es nicht feststellen. Sie noch einmal zu setzen, schadet nicht.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Es ist noch da, wurde also nicht gelöscht.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist weg.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Den Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
        <translation>Alle Werte sind wie gewünscht.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Alle Werte sind wie zuvor.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Die Werte sind weder wie gewünscht noch wie zuvor.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n like it, and nobody can tell whether one of them is this one.</source>
        <translation>
            <numerusform>Es gibt %n dieser Art, und niemand kann sagen, ob er dieser ist.</numerusform>
            <numerusform>Es gibt %n dieser Art, und niemand kann sagen, ob einer davon dieser ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>One like it is there, but with other values: somebody else may have made it.</source>
        <translation>Es gibt etwas Ähnliches, aber mit anderen Werten: Vielleicht hat es jemand anderes angelegt.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent. Its secret was lost with the answer: make another key where you need to know it.</source>
        <translation>Er ist da, mit den gesendeten Werten. Sein Geheimnis ging mit der Antwort verloren: Legen Sie einen weiteren Schlüssel an, wo Sie es kennen müssen.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Es ist da, mit den gesendeten Werten.</translation>
    </message>
    <message>
        <source>The list is empty, which cannot be.</source>
        <translation>Die Liste ist leer, was nicht sein kann.</translation>
    </message>
    <message>
        <source>The domain itself is not there any more.</source>
        <translation>Die Domain selbst gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Monit24</name>
    <message>
        <source>Monit24 has no group of this number.</source>
        <translation>Monit24 hat keine Gruppe mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 hat eine Antwort gesendet, die nicht zur eigenen Dokumentation passt. Hier wurde nichts geändert; versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Monit24 sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation>Monit24 hat für „%1“ von %2 einen Wert gesendet, der nicht zur eigenen Dokumentation passt.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation>Statt einer Antwort der Schnittstelle kam eine Webseite. Prüfen Sie die Adresse der Verbindung und ob ein Proxy eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Monit24 says: %1</source>
        <translation>Monit24 meldet: %1</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Der Server verweist auf eine andere Adresse; mit einem Schlüssel folgt Kontor dem nie. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The server does not answer like the Monit24 interface, version 3 (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Der Server antwortet nicht wie die Schnittstelle von Monit24, Version 3 (HTTP %1). Prüfen Sie die Adresse der Verbindung und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Monit24 does not accept the token: it is wrong or has ended. Make a new one in the Monit24 panel and enter it in the connection.</source>
        <translation>Monit24 nimmt das Token nicht an: Es ist falsch oder abgelaufen. Legen Sie im Monit24-Panel ein neues an und tragen Sie es in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Monit24 does not accept login and password. Either one of them is wrong, or the account uses two-factor sign-in, for which passwords are never accepted: make a token in the Monit24 panel and enter it in the connection.</source>
        <translation>Monit24 nimmt Anmeldename und Passwort nicht an. Entweder ist eines davon falsch, oder das Konto nutzt die Zwei-Faktor-Anmeldung, bei der Passwörter nie angenommen werden: Legen Sie im Monit24-Panel ein Token an und tragen Sie es in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Monit24 asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>Monit24 bittet um Geduld: zu viele Anfragen. Kontor wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Monit24 does not let this login do that. Ask the owner of the account for the right.</source>
        <translation>Monit24 erlaubt dies mit diesem Zugang nicht. Bitten Sie den Inhaber des Kontos um das Recht dazu.</translation>
    </message>
    <message>
        <source>Monit24 has no such record (any more). Refresh the list.</source>
        <translation>Monit24 hat keinen solchen Datensatz (mehr). Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>Monit24 took too long to answer. Try again in a while.</source>
        <translation>Monit24 hat zu lange für die Antwort gebraucht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Something failed at Monit24 (HTTP %1). Try again in a while.</source>
        <translation>Bei Monit24 ist etwas fehlgeschlagen (HTTP %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Monit24 refused this (HTTP %1).</source>
        <translation>Monit24 hat dies abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>Monit24 refused this: %1</source>
        <translation>Monit24 hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>Die Änderung wurde gesendet, aber die Antwort ergibt keinen Sinn. Kontor liest nach, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only.</source>
        <translation>Ein Konto kann auch nur für bestimmte IP-Adressen offen sein.</translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only; this computer comes from %1.</source>
        <translation>Ein Konto kann auch nur für bestimmte IP-Adressen offen sein; dieser Computer kommt von %1.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (Konto %2)</translation>
    </message>
    <message>
        <source>all accounts, as an administrator</source>
        <translation>alle Konten, als Administrator</translation>
    </message>
    <message>
        <source>own account and its sub-accounts</source>
        <translation>eigenes Konto und dessen Unterkonten</translation>
    </message>
    <message>
        <source>%1: %2, for reading only</source>
        <translation>%1: %2, nur lesend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server answers, but not as version 3 of the Monit24 interface. Check the address of the connection; the usual one is https://api.monit24.pl/v3.</source>
        <translation>Der Server antwortet, aber nicht als Version 3 der Schnittstelle von Monit24. Prüfen Sie die Adresse der Verbindung; üblich ist https://api.monit24.pl/v3.</translation>
    </message>
    <message>
        <source>Is for sub-accounts only; this login makes accounts as an administrator. Leave it empty.</source>
        <translation>Gilt nur für Unterkonten; dieser Zugang legt Konten als Administrator an. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Monit24 lets a login make further users for its own account only.</source>
        <translation>Monit24 lässt mit einem Zugang weitere Benutzer nur für das eigene Konto anlegen.</translation>
    </message>
    <message>
        <source>Say which service is suspended.</source>
        <translation>Geben Sie an, welcher Dienst ausgesetzt wird.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>Geben Sie das neue Passwort ein.</translation>
    </message>
    <message>
        <source>Monit24 does not offer this.</source>
        <translation>Monit24 bietet dies nicht an.</translation>
    </message>
    <message>
        <source>Monit24 has no list of these below that record.</source>
        <translation>Monit24 hat unter diesem Datensatz keine solche Liste.</translation>
    </message>
    <message>
        <source>The number of the record is not known.</source>
        <translation>Die Nummer des Datensatzes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This step only notes the running services; noting them again does no harm.</source>
        <translation>Dieser Schritt merkt nur die laufenden Dienste vor; das zu wiederholen, schadet nicht.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Es ist da, mit den gesendeten Werten.</translation>
    </message>
    <message>
        <source>There are several of this name and with these values: nobody can tell which one is new.</source>
        <translation>Es gibt mehrere mit diesem Namen und diesen Werten: Niemand kann sagen, welcher neu ist.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Es gibt etwas mit diesem Namen, aber mit anderen Werten: Vielleicht hat es jemand anderes angelegt.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Es ist noch da, wurde also nicht gelöscht.</translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation>Alle lesbaren Werte sind wie gewünscht.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell.</source>
        <translation>Was geändert wurde, lässt sich nicht zurücklesen; niemand kann es also sagen.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Alle Werte sind wie zuvor.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Die Werte sind weder wie gewünscht noch wie zuvor.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist weg.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Den Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The list kept changing while it was read. Try again in a while.</source>
        <translation>Die Liste änderte sich laufend, während sie gelesen wurde. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The account is blocked already. Refresh it.</source>
        <translation>Das Konto ist schon gesperrt. Rufen Sie es erneut ab.</translation>
    </message>
    <message>
        <source>Something failed at Monit24. Try again in a while.</source>
        <translation>Bei Monit24 ist etwas fehlgeschlagen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Monit24 does not know this request, so it cannot do it.</source>
        <translation>Monit24 kennt diese Anfrage nicht und kann sie daher nicht ausführen.</translation>
    </message>
    <message>
        <source>The server has another version of the interface than 2.0.0. Check the address of the connection.</source>
        <translation>Der Server hat eine andere Version der Schnittstelle als 2.0.0. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>Monit24 does not accept the login and password for this. Check both in the connection.</source>
        <translation>Monit24 nimmt Anmeldename und Passwort hierfür nicht an. Prüfen Sie beide in der Verbindung.</translation>
    </message>
    <message>
        <source>Monit24 refused the values.</source>
        <translation>Monit24 hat die Werte abgelehnt.</translation>
    </message>
    <message>
        <source>Monit24 refused this.</source>
        <translation>Monit24 hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>Monit24 reports a problem of a sort that is not in its documents.</source>
        <translation>Monit24 meldet ein Problem, das in seiner Dokumentation nicht vorkommt.</translation>
    </message>
    <message>
        <source>This API version is retired, as it seems: at the address of the connection there is no API 2.0.0 (any more). Check the address, or make a connection with API v3.</source>
        <translation>Diese API-Version ist anscheinend abgeschaltet: Unter der Adresse der Verbindung gibt es keine API 2.0.0 (mehr). Prüfen Sie die Adresse, oder legen Sie eine Verbindung mit API v3 an.</translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 hat eine Antwort gesendet, die nicht zur eigenen Dokumentation passt. Versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1). Check the address of the connection.</source>
        <translation>Der Server hat die Anfrage abgelehnt (HTTP %1). Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a password. Check the address of the connection.</source>
        <translation>Der Server verweist auf eine andere Adresse; mit einem Passwort folgt Kontor dem nie. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The login is good, but may not do this. Ask Monit24&apos;s support to allow it.</source>
        <translation>Der Zugang ist gültig, darf dies aber nicht. Bitten Sie den Support von Monit24, es zu erlauben.</translation>
    </message>
    <message>
        <source>Monit24 sent a list that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 hat eine Liste gesendet, die nicht zur eigenen Dokumentation passt. Hier wurde nichts geändert; versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The login is good, but it is no distributor&apos;s, so it has no customers to show. Use the login of a distributor&apos;s account.</source>
        <translation>Der Zugang ist gültig, gehört aber keinem Distributor und hat daher keine Kunden zu zeigen. Verwenden Sie den Zugang eines Distributor-Kontos.</translation>
    </message>
    <message>
        <source>The login is good, but the number of the distributor in the connection (%1) is not its own. Correct it, or leave it empty.</source>
        <translation>Der Zugang ist gültig, aber die Nummer des Distributors in der Verbindung (%1) ist nicht seine eigene. Berichtigen Sie sie, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>%1, distributor %2</source>
        <translation>%1, Distributor %2</translation>
    </message>
    <message>
        <source>- careful: the interface calls itself version %1, and Kontor knows 2.0.0.</source>
        <translation>- Vorsicht: Die Schnittstelle nennt sich Version %1, und Kontor kennt 2.0.0.</translation>
    </message>
    <message>
        <source>Write each feature as name=value, for example port=8000.</source>
        <translation>Schreiben Sie jedes Merkmal als Name=Wert, zum Beispiel port=8000.</translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01T09:30:00Z.</source>
        <translation>Erwartet wird ein Datum wie 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation>Geben Sie an, zu welchem Datensatz es gehört.</translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation>Geben Sie an, welcher Datensatz geändert werden soll.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: this step only looks which services run.</source>
        <translation>Es wurde noch nichts gesendet: Dieser Schritt sieht nur nach, welche Dienste laufen.</translation>
    </message>
    <message>
        <source>Monit24 has no list of distributors, so nobody can look. Make a connection with the new login: if it works, the account was made.</source>
        <translation>Monit24 hat keine Liste der Distributoren, daher kann niemand nachsehen. Legen Sie eine Verbindung mit dem neuen Zugang an: Funktioniert sie, wurde das Konto angelegt.</translation>
    </message>
    <message>
        <source>There is a user of this login, but Monit24 does not say of which account.</source>
        <translation>Es gibt einen Benutzer mit diesem Anmeldenamen, aber Monit24 sagt nicht, zu welchem Konto er gehört.</translation>
    </message>
    <message>
        <source>There is an account of this name, but its login cannot be read, so it may be another one.</source>
        <translation>Es gibt ein Konto dieses Namens, aber sein Anmeldename lässt sich nicht lesen; es kann also ein anderes sein.</translation>
    </message>
    <message>
        <source>There are several with these values, so nobody can tell which one is new.</source>
        <translation>Es gibt mehrere mit diesen Werten, daher kann niemand sagen, welcher neu ist.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Was geändert wurde, lässt sich nicht zurücklesen; niemand kann es also sagen. Die Änderung noch einmal vorzunehmen, schadet nicht.</translation>
    </message>
    <message>
        <source>One of this login is there, but with other values: somebody else may have made it.</source>
        <translation>Es gibt jemanden mit diesem Anmeldenamen, aber mit anderen Werten: Vielleicht hat ihn jemand anderes angelegt.</translation>
    </message>
    <message>
        <source>Monit24 shows nothing at all to this login, so that it is not there proves nothing.</source>
        <translation>Monit24 zeigt diesem Zugang gar nichts; dass es nicht da ist, beweist also nichts.</translation>
    </message>
    <message>
        <source>Monit24 hides this while its account is blocked. Unblock the account first.</source>
        <translation>Monit24 verbirgt dies, solange das Konto gesperrt ist. Entsperren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>Monit24 answered about another record than was asked for.</source>
        <translation>Monit24 hat zu einem anderen Datensatz geantwortet als gefragt.</translation>
    </message>
    <message>
        <source>Only an administrator can activate an account. Its owner can: with the link in the mail from Monit24.</source>
        <translation>Nur ein Administrator kann ein Konto aktivieren. Sein Inhaber kann es mit dem Link in der E-Mail von Monit24.</translation>
    </message>
    <message>
        <source>Monit24 named the number of another record than the new one. Kontor looks which is the new one.</source>
        <translation>Monit24 hat nicht die Nummer des neuen, sondern die eines anderen Datensatzes genannt. Kontor sieht nach, welcher der neue ist.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabellen als Text (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Contains characters that cannot be seen: %1</source>
        <translation>Enthält unsichtbare Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this connection is not known. Enter it in the connection.</source>
        <translation>„%1“ dieser Verbindung ist nicht bekannt. Tragen Sie es in der Verbindung ein.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute gegenüber der von %1 nach; signierte Anfragen werden deshalb vielleicht abgelehnt. Stellen Sie die Uhr, und versuchen Sie es dann noch einmal.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten gegenüber der von %1 nach; signierte Anfragen werden deshalb vielleicht abgelehnt. Stellen Sie die Uhr, und versuchen Sie es dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute gegenüber der von %1 vor; signierte Anfragen werden deshalb vielleicht abgelehnt. Stellen Sie die Uhr, und versuchen Sie es dann noch einmal.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten gegenüber der von %1 vor; signierte Anfragen werden deshalb vielleicht abgelehnt. Stellen Sie die Uhr, und versuchen Sie es dann noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was closed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen geschlossen.</translation>
    </message>
</context>
<context>
    <name>Rackspace</name>
    <message>
        <source>It is not known which customer or domain this belongs to. Synchronise the connection, then try again.</source>
        <translation>Es ist nicht bekannt, zu welchem Kunden oder welcher Domain dies gehört. Synchronisieren Sie die Verbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name at Rackspace.</source>
        <translation>„%1“ kann bei Rackspace kein Name sein.</translation>
    </message>
    <message>
        <source>The reference number %1 belongs to &quot;%2&quot; (%3) already.</source>
        <translation>Die Referenznummer %1 gehört schon zu „%2“ (%3).</translation>
    </message>
    <message>
        <source>Rackspace took the new customer, but does not show it yet, so its account number is not known.</source>
        <translation>Rackspace hat den neuen Kunden angenommen, zeigt ihn aber noch nicht; seine Kontonummer ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Rackspace sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Rackspace hat eine Antwort gesendet, die nicht zur eigenen Dokumentation passt. Hier wurde nichts geändert; versuchen Sie es noch einmal, und wenn es so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Rackspace sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation>Rackspace hat für „%1“ von %2 einen Wert gesendet, der nicht zur eigenen Dokumentation passt.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation>Statt einer Antwort der Schnittstelle kam eine Webseite. Prüfen Sie die Adresse der Verbindung und ob ein Proxy eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Rackspace says: %1</source>
        <translation>Rackspace meldet: %1</translation>
    </message>
    <message>
        <source>Rackspace asks for patience: too many requests in this minute. Kontor waits and goes on by itself.</source>
        <translation>Rackspace bittet um Geduld: zu viele Anfragen in dieser Minute. Kontor wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Rackspace does not accept the key. Enter the user key and the secret key again; making new keys in the control panel ends the old ones.</source>
        <translation>Rackspace nimmt den Schlüssel nicht an. Geben Sie den Benutzerschlüssel und den geheimen Schlüssel noch einmal ein; werden im Control Panel neue Schlüssel angelegt, gelten die alten nicht mehr.</translation>
    </message>
    <message>
        <source>The key is good, but may not do this. It takes a super administrator of a reseller account.</source>
        <translation>Der Schlüssel ist gültig, darf dies aber nicht. Nötig ist ein Superadministrator eines Wiederverkäufer-Kontos.</translation>
    </message>
    <message>
        <source>It was deleted and can be restored: create a mailbox of the same name with &quot;Restore a deleted mailbox&quot;.</source>
        <translation>Es wurde gelöscht und lässt sich wiederherstellen: Legen Sie ein Postfach desselben Namens mit „Gelöschtes Postfach wiederherstellen“ an.</translation>
    </message>
    <message>
        <source>Rackspace has no such record (any more). Refresh the list.</source>
        <translation>Rackspace hat keinen solchen Datensatz (mehr). Rufen Sie die Liste erneut ab.</translation>
    </message>
    <message>
        <source>Something failed at Rackspace (HTTP %1). Try again in a while.</source>
        <translation>Bei Rackspace ist etwas fehlgeschlagen (HTTP %1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Rackspace took too long to answer. Try again in a while.</source>
        <translation>Rackspace hat zu lange für die Antwort gebraucht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Der Server verweist auf eine andere Adresse; mit einem Schlüssel folgt Kontor dem nie. Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The server does not answer like the Rackspace interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Der Server antwortet nicht wie die Schnittstelle von Rackspace (HTTP %1). Prüfen Sie die Adresse der Verbindung und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Rackspace refused this (HTTP %1).</source>
        <translation>Rackspace hat dies abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>Rackspace refused this: %1</source>
        <translation>Rackspace hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>Die Änderung wurde gesendet, aber die Antwort ergibt keinen Sinn. Kontor liest nach, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (Konto %2)</translation>
    </message>
    <message>
        <source>The server answers, but not as the Rackspace interface. Check the address of the connection; the usual one is https://api.emailsrvr.com/v1.</source>
        <translation>Der Server antwortet, aber nicht als Schnittstelle von Rackspace. Prüfen Sie die Adresse der Verbindung; üblich ist https://api.emailsrvr.com/v1.</translation>
    </message>
    <message>
        <source>The key is good, but its account is no reseller, so it has no customers to show. Use the key of a super administrator of the reseller account.</source>
        <translation>Der Schlüssel ist gültig, aber sein Konto ist kein Wiederverkäufer und hat daher keine Kunden zu zeigen. Verwenden Sie den Schlüssel eines Superadministrators des Wiederverkäufer-Kontos.</translation>
    </message>
    <message>
        <source>Does not go together with what happens to spam: leave it empty.</source>
        <translation>Passt nicht zu dem, was mit Spam geschieht: Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Rackspace does not offer this.</source>
        <translation>Rackspace bietet dies nicht an.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>The new customer had no reference number, so it cannot be told apart.</source>
        <translation>Der neue Kunde hatte keine Referenznummer und lässt sich daher nicht unterscheiden.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Es ist noch da, wurde also nicht gelöscht.</translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation>Alle lesbaren Werte sind wie gewünscht.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Was geändert wurde, lässt sich nicht zurücklesen; niemand kann es also sagen. Die Änderung noch einmal vorzunehmen, schadet nicht.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Alle Werte sind wie zuvor.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Die Werte sind weder wie gewünscht noch wie zuvor.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Es ist da, mit den gesendeten Werten.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Es gibt etwas mit diesem Namen, aber mit anderen Werten: Vielleicht hat es jemand anderes angelegt.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist weg.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Den Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It still has its old name.</source>
        <translation>Es hat noch seinen alten Namen.</translation>
    </message>
    <message>
        <source>The sign-on address of the connection must be a web address that contains {token} after the host name.</source>
        <translation>Die Anmeldeadresse der Verbindung muss eine Webadresse sein, die nach dem Hostnamen {token} enthält.</translation>
    </message>
    <message>
        <source>Rackspace offers no sign-on for this kind of account.</source>
        <translation>Rackspace bietet für Konten dieser Art keine Anmeldung.</translation>
    </message>
    <message>
        <source>Choose the administrator to sign on as.</source>
        <translation>Wählen Sie den Administrator, als der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Rackspace documents no address for signing on to webmail. Enter the one you use as &quot;Webmail address&quot; in the settings of the connection.</source>
        <translation>Rackspace dokumentiert keine Adresse für die Anmeldung am Webmail. Tragen Sie die, die Sie nutzen, als „Webmail-Adresse“ in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>Rackspace answered with a token for somebody else. Nothing was opened.</source>
        <translation>Rackspace hat mit einem Token für jemand anderen geantwortet. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Rackspace sent no secure link to the archive. Nothing was opened.</source>
        <translation>Rackspace hat keinen sicheren Link zum Archiv gesendet. Es wurde nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Sign on</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Edit ...</source>
        <translation>Bearbeiten ...</translation>
    </message>
    <message>
        <source>Delete ...</source>
        <translation>Löschen ...</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Panel öffnen</translation>
    </message>
    <message>
        <source>Opens the vendor&apos;s panel in the browser. You log in there yourself: this vendor does not let a reseller sign on as a customer.</source>
        <translation>Öffnet das Panel des Anbieters im Browser. Dort melden Sie sich selbst an: Bei diesem Anbieter kann sich ein Wiederverkäufer nicht als Kunde anmelden.</translation>
    </message>
    <message>
        <source>Forget ...</source>
        <translation>Vergessen ...</translation>
    </message>
    <message>
        <source>Only this computer forgets it. Nothing happens at the vendor.</source>
        <translation>Nur dieser Computer vergisst den Datensatz. Beim Anbieter geschieht nichts.</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Customer ...</source>
        <translation>Kunde ...</translation>
    </message>
    <message>
        <source>Domain ...</source>
        <translation>Domain ...</translation>
    </message>
    <message>
        <source>Account ...</source>
        <translation>Konto ...</translation>
    </message>
    <message>
        <source>Lift the protection ...</source>
        <translation>Schutz aufheben ...</translation>
    </message>
    <message>
        <source>From then on it can be changed again.</source>
        <translation>Danach lässt sich der Datensatz wieder ändern.</translation>
    </message>
    <message>
        <source>Protect ...</source>
        <translation>Schützen ...</translation>
    </message>
    <message>
        <source>Until somebody lifts the protection nothing changes it from here: no form, no change of many, no import, no undo.</source>
        <translation>Bis jemand den Schutz aufhebt, ändert von hier aus nichts den Datensatz: kein Formular, keine Änderung mehrerer Datensätze, kein Import, kein Rückgängigmachen.</translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation>Die Sandbox ist nicht gestartet. Sie gehört zu Kontor: Installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Sandbox: %1</translation>
    </message>
</context>
<context>
    <name>SealedInputs</name>
    <message>
        <source>The passwords of this plan can be kept only with a key that lasts: use the keychain, or set KONTOR_SECRET_JOURNAL_SEALING_KEY to the same 64 hexadecimal digits in each run.</source>
        <translation>Die Passwörter dieses Änderungsplans lassen sich nur mit einem Schlüssel aufbewahren, der erhalten bleibt: Verwenden Sie den Schlüsselbund, oder setzen Sie KONTOR_SECRET_JOURNAL_SEALING_KEY in jedem Programmlauf auf dieselben 64 hexadezimalen Ziffern.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is a connection called &quot;%1&quot; already. Choose another label.</source>
        <translation>Es gibt schon eine Verbindung namens „%1“. Wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>taken already</source>
        <translation>schon vergeben</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be used: the database refuses the setting %2.</source>
        <translation>%1 ist nicht verwendbar: Die Datenbank lehnt die Einstellung %2 ab.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>beim Schreiben</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>beim Lesen</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some and try again; nothing was lost.</source>
        <translation>Für %1 ist kein Platz mehr. Machen Sie welchen frei und versuchen Sie es noch einmal; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check its permissions.</source>
        <translation>%1 lässt sich nicht schreiben: Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The data does not allow this change: %1.</source>
        <translation>Die Daten lassen diese Änderung nicht zu: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be used.</source>
        <translation>%1 ist kein verwendbarer Ordner.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Choose another folder with --home.</source>
        <translation>%1 gehört jemand anderem. Wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Close it with: chmod 700 %1</source>
        <translation>Andere können in %1 hineinsehen, wo die Daten Ihrer Kunden liegen. Verschließen Sie den Ordner mit: chmod 700 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The journal is damaged at change %1 of plan %2. Nothing is sent until the file was restored from a backup.</source>
        <translation>Das Journal ist bei Änderung %1 des Änderungsplans %2 beschädigt. Es wird nichts gesendet, bis die Datei aus einer Sicherung wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>The journal does not know this change.</source>
        <translation>Das Journal kennt diese Änderung nicht.</translation>
    </message>
    <message>
        <source>Kontor ended before the vendor&apos;s answer was kept.</source>
        <translation>Kontor wurde beendet, bevor die Antwort des Anbieters festgehalten war.</translation>
    </message>
    <message>
        <source>Another change of the same object is not settled yet.</source>
        <translation>Eine andere Änderung desselben Objekts ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Kontor does not touch it: put a copy of the whole folder aside, then replace the file with the newest of its &quot;.before&quot; copies or a backup.</source>
        <translation>%1 ist beschädigt. Kontor rührt die Datei nicht an: Legen Sie eine Kopie des ganzen Ordners beiseite, und ersetzen Sie die Datei dann durch die neueste ihrer „.before“-Kopien oder eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kontor. Install that version or newer; this one leaves the file alone.</source>
        <translation>%1 wurde von einem neueren Kontor geschrieben. Installieren Sie diese Version oder eine neuere; diese hier lässt die Datei in Ruhe.</translation>
    </message>
    <message>
        <source>Another Kontor is starting with this data. Try again in a moment.</source>
        <translation>Ein anderes Kontor startet gerade mit diesen Daten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged. It holds nothing that the vendors do not have: Kontor makes it anew when it starts the next time, and a refresh fills it again.</source>
        <translation>%1 ist beschädigt. Darin steht nichts, was die Anbieter nicht auch haben: Kontor legt sie beim nächsten Start neu an, und ein Abruf füllt sie wieder.</translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Remove them under &quot;Security&quot; in the properties of the folder.</source>
        <translation>Andere können in %1 hineinsehen, wo die Daten Ihrer Kunden liegen. Entfernen Sie sie unter „Sicherheit“ in den Eigenschaften des Ordners.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The number or name the vendor never changes.</source>
        <translation>Die Nummer oder der Name, den der Anbieter nie ändert.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When the vendor last told us.</source>
        <translation>Wann der Anbieter uns zuletzt Auskunft gab.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
</context>
<context>
    <name>UrlGate</name>
    <message>
        <source>There is no address. It begins with https://.</source>
        <translation>Es fehlt eine Adresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address: it should begin with https:// and a host name.</source>
        <translation>Das ist keine vollständige Webadresse: Sie sollte mit https:// und einem Hostnamen beginnen.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password: they have fields of their own.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten: Dafür gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>The address must not contain a &quot;#&quot; part.</source>
        <translation>Die Adresse darf keinen „#“-Teil enthalten.</translation>
    </message>
    <message>
        <source>Plain http would send the key readable for everybody: use https:// (http is accepted for 127.0.0.1, ::1 and localhost only).</source>
        <translation>Einfaches http würde den Schlüssel für alle lesbar senden: Verwenden Sie https:// (http wird nur für 127.0.0.1, ::1 und localhost angenommen).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; addresses are not accepted: use https://.</source>
        <translation>„%1“-Adressen werden nicht angenommen: Verwenden Sie https://.</translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>The login name; it cannot be changed later.</source>
        <translation>Der Name für die Anmeldung; er lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>What the administrator may do; only super administrators have access to the interface.</source>
        <translation>Was der Administrator darf; Zugang zur Schnittstelle haben nur Superadministratoren.</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>Superadministrator</translation>
    </message>
    <message>
        <source>Standard administrator</source>
        <translation>Standardadministrator</translation>
    </message>
    <message>
        <source>Limited administrator</source>
        <translation>Eingeschränkter Administrator</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First name of the administrator.</source>
        <translation>Vorname des Administrators.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last name of the administrator.</source>
        <translation>Nachname des Administrators.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Where notices to the administrator go.</source>
        <translation>Wohin Mitteilungen an den Administrator gehen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A new password; Rackspace never tells the present one.</source>
        <translation>Ein neues Passwort; das jetzige verrät Rackspace nie.</translation>
    </message>
    <message>
        <source>Security question</source>
        <translation>Sicherheitsfrage</translation>
    </message>
    <message>
        <source>Asked when the password was forgotten.</source>
        <translation>Wird gestellt, wenn das Passwort vergessen wurde.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer to the security question.</source>
        <translation>Die Antwort auf die Sicherheitsfrage.</translation>
    </message>
    <message>
        <source>Password expires after, days</source>
        <translation>Passwort läuft ab nach, Tage</translation>
    </message>
    <message>
        <source>After how many days a new password must be chosen.</source>
        <translation>Nach wie vielen Tagen ein neues Passwort gewählt werden muss.</translation>
    </message>
    <message>
        <source>Several logins at once</source>
        <translation>Mehrere Anmeldungen zugleich</translation>
    </message>
    <message>
        <source>Whether the administrator may be signed on twice.</source>
        <translation>Ob der Administrator doppelt angemeldet sein darf.</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>Nur von diesen Adressen</translation>
    </message>
    <message>
        <source>Network addresses the administrator may sign on from.</source>
        <translation>Netzwerkadressen, von denen aus sich der Administrator anmelden darf.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Whether the administrator may sign on.</source>
        <translation>Ob sich der Administrator anmelden darf.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked out, for example after too many wrong passwords.</source>
        <translation>Ausgesperrt, zum Beispiel nach zu vielen falschen Passwörtern.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Whether signing on takes a second factor.</source>
        <translation>Ob die Anmeldung einen zweiten Faktor verlangt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account number of the customer.</source>
        <translation>Kontonummer des Kunden.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Lets the administrator sign on again.</source>
        <translation>Lässt den Administrator sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Keeps the administrator from signing on.</source>
        <translation>Hindert den Administrator an der Anmeldung.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Ends a lock, for example after too many wrong passwords.</source>
        <translation>Hebt eine Sperre auf, zum Beispiel nach zu vielen falschen Passwörtern.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locks the administrator out until somebody unlocks the login.</source>
        <translation>Sperrt den Administrator aus, bis jemand den Zugang entsperrt.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>A person who may sign on to the customer&apos;s control panel.</source>
        <translation>Eine Person, die sich am Control Panel des Kunden anmelden darf.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The part before the @; it cannot be changed later.</source>
        <translation>Der Teil vor dem @; er lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Addresses that get the mail: up to 50 of the own domain and 4 outside, 50 in all and at least one. Saving replaces the whole list.</source>
        <translation>Adressen, die die E-Mails bekommen: bis zu 50 der eigenen Domain und 4 außerhalb, insgesamt 50 und mindestens eine. Speichern ersetzt die ganze Liste.</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Anzahl der Mitglieder</translation>
    </message>
    <message>
        <source>How many addresses the alias delivers to.</source>
        <translation>An wie viele Adressen der Alias zustellt.</translation>
    </message>
    <message>
        <source>Only member</source>
        <translation>Einziges Mitglied</translation>
    </message>
    <message>
        <source>The address, where there is exactly one.</source>
        <translation>Die Adresse, wenn es genau eine gibt.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The domain the alias belongs to.</source>
        <translation>Die Domain, zu der der Alias gehört.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of the member.</source>
        <translation>Die Adresse des Mitglieds.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Adds one address and leaves the others as they are.</source>
        <translation>Fügt eine Adresse hinzu und lässt die anderen, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Removes one address and leaves the others as they are.</source>
        <translation>Entfernt eine Adresse und lässt die anderen, wie sie sind.</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>An address that delivers to other addresses.</source>
        <translation>Eine Adresse, die an andere Adressen zustellt.</translation>
    </message>
    <message>
        <source>As Rackspace has it. Whether it can be changed over the interface is not documented, so it is only shown.</source>
        <translation>So steht es bei Rackspace. Ob es sich über die Schnittstelle ändern lässt, ist nicht dokumentiert; daher wird es nur angezeigt.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The customer&apos;s display name; it may not start with a space.</source>
        <translation>Der Anzeigename des Kunden; er darf nicht mit einem Leerzeichen beginnen.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Given by Rackspace when the customer is added; it never changes.</source>
        <translation>Wird von Rackspace beim Hinzufügen des Kunden vergeben und ändert sich nie.</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referenznummer</translation>
    </message>
    <message>
        <source>Your own number for the customer. Left empty, a unique one is set so that the new customer can be found again.</source>
        <translation>Ihre eigene Nummer für den Kunden. Bleibt sie leer, wird eine eindeutige gesetzt, damit sich der neue Kunde wiederfinden lässt.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, zweite Zeile</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Gives the customer access again.</source>
        <translation>Gibt dem Kunden wieder Zugang.</translation>
    </message>
    <message>
        <source>Shuts the customer out; nothing is deleted. Rackspace does not report afterwards whether a customer is disabled.</source>
        <translation>Schließt den Kunden aus; gelöscht wird nichts. Rackspace meldet danach nicht, ob ein Kunde deaktiviert ist.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>A sub-account of the reseller, with its domains and administrators.</source>
        <translation>Ein Unterkonto des Wiederverkäufers mit seinen Domains und Administratoren.</translation>
    </message>
    <message>
        <source>Rackspace Email</source>
        <translation>Rackspace Email</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Mobile services</source>
        <translation>Mobile Dienste</translation>
    </message>
    <message>
        <source>The name of the domain; it cannot be changed later.</source>
        <translation>Der Name der Domain; er lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Account number of the customer the domain belongs to.</source>
        <translation>Kontonummer des Kunden, zu dem die Domain gehört.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Which mail service the domain has.</source>
        <translation>Welchen E-Mail-Dienst die Domain hat.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Alternate domains</source>
        <translation>Alternative Domains</translation>
    </message>
    <message>
        <source>Further domain names that deliver to the same mailboxes.</source>
        <translation>Weitere Domainnamen, die an dieselben Postfächer zustellen.</translation>
    </message>
    <message>
        <source>Catch-all address</source>
        <translation>Catch-all-Adresse</translation>
    </message>
    <message>
        <source>Gets mail to names that do not exist; the action &quot;Set catch-all address&quot; changes it.</source>
        <translation>Bekommt E-Mails an Namen, die es nicht gibt; die Aktion „Catch-all-Adresse festlegen“ ändert sie.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivierung</translation>
    </message>
    <message>
        <source>Whether mail of the domain is archived.</source>
        <translation>Ob die E-Mails der Domain archiviert werden.</translation>
    </message>
    <message>
        <source>Public folders</source>
        <translation>Öffentliche Ordner</translation>
    </message>
    <message>
        <source>Whether Exchange public folders are on.</source>
        <translation>Ob die öffentlichen Ordner von Exchange eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Rackspace mailboxes, at most</source>
        <translation>Rackspace-Postfächer, höchstens</translation>
    </message>
    <message>
        <source>How many Rackspace Email mailboxes may be made; needed when the domain gets Rackspace Email. Accounts that are no resellers leave it out.</source>
        <translation>Wie viele Rackspace-Email-Postfächer angelegt werden dürfen; nötig, wenn die Domain Rackspace Email bekommt. Konten, die keine Wiederverkäufer sind, lassen es weg.</translation>
    </message>
    <message>
        <source>Rackspace mailboxes, used</source>
        <translation>Rackspace-Postfächer, belegt</translation>
    </message>
    <message>
        <source>Rackspace calls it used storage; users of the interface read it as the number of mailboxes in use.</source>
        <translation>Rackspace nennt es belegten Speicher; wer die Schnittstelle nutzt, liest es als Anzahl der benutzten Postfächer.</translation>
    </message>
    <message>
        <source>Rackspace mailbox size</source>
        <translation>Rackspace-Postfachgröße</translation>
    </message>
    <message>
        <source>The usual size of one Rackspace Email mailbox, in megabytes.</source>
        <translation>Die übliche Größe eines Rackspace-Email-Postfachs in Megabyte.</translation>
    </message>
    <message>
        <source>Rackspace extra storage</source>
        <translation>Rackspace-Zusatzspeicher</translation>
    </message>
    <message>
        <source>Storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation>Speicher, der über den der Postfächer hinaus gekauft wurde, in Megabyte.</translation>
    </message>
    <message>
        <source>Rackspace product</source>
        <translation>Rackspace-Produkt</translation>
    </message>
    <message>
        <source>Rackspace Email or Rackspace Email Plus; Rackspace does not document whether it is told when the domain is read.</source>
        <translation>Rackspace Email oder Rackspace Email Plus; ob es beim Lesen der Domain mitgeteilt wird, dokumentiert Rackspace nicht.</translation>
    </message>
    <message>
        <source>Rackspace Email Plus</source>
        <translation>Rackspace Email Plus</translation>
    </message>
    <message>
        <source>Exchange mailboxes, at most</source>
        <translation>Exchange-Postfächer, höchstens</translation>
    </message>
    <message>
        <source>How many Exchange mailboxes may be made; needed when the domain gets Exchange. Accounts that are no resellers leave it out.</source>
        <translation>Wie viele Exchange-Postfächer angelegt werden dürfen; nötig, wenn die Domain Exchange bekommt. Konten, die keine Wiederverkäufer sind, lassen es weg.</translation>
    </message>
    <message>
        <source>Exchange storage, used</source>
        <translation>Exchange-Speicher, belegt</translation>
    </message>
    <message>
        <source>As Rackspace counts it; the unit is not documented.</source>
        <translation>So, wie Rackspace zählt; die Einheit ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Exchange mailbox size</source>
        <translation>Exchange-Postfachgröße</translation>
    </message>
    <message>
        <source>The usual size of one Exchange mailbox, in megabytes.</source>
        <translation>Die übliche Größe eines Exchange-Postfachs in Megabyte.</translation>
    </message>
    <message>
        <source>Exchange extra storage</source>
        <translation>Exchange-Zusatzspeicher</translation>
    </message>
    <message>
        <source>Exchange storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation>Exchange-Speicher, der über den der Postfächer hinaus gekauft wurde, in Megabyte.</translation>
    </message>
    <message>
        <source>Exchange storage, all</source>
        <translation>Exchange-Speicher, gesamt</translation>
    </message>
    <message>
        <source>All Exchange storage of the domain, in megabytes.</source>
        <translation>Der gesamte Exchange-Speicher der Domain in Megabyte.</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Whether the ActiveSync mobile service is on.</source>
        <translation>Ob der mobile Dienst ActiveSync eingeschaltet ist.</translation>
    </message>
    <message>
        <source>ActiveSync licences</source>
        <translation>ActiveSync-Lizenzen</translation>
    </message>
    <message>
        <source>How many mailboxes may use ActiveSync.</source>
        <translation>Wie viele Postfächer ActiveSync nutzen dürfen.</translation>
    </message>
    <message>
        <source>BlackBerry</source>
        <translation>BlackBerry</translation>
    </message>
    <message>
        <source>Whether the BlackBerry mobile service is on.</source>
        <translation>Ob der mobile Dienst BlackBerry eingeschaltet ist.</translation>
    </message>
    <message>
        <source>BlackBerry licences</source>
        <translation>BlackBerry-Lizenzen</translation>
    </message>
    <message>
        <source>How many mailboxes may use the BlackBerry service.</source>
        <translation>Wie viele Postfächer den BlackBerry-Dienst nutzen dürfen.</translation>
    </message>
    <message>
        <source>Set catch-all address</source>
        <translation>Catch-all-Adresse festlegen</translation>
    </message>
    <message>
        <source>The address that gets the mail. How to switch the catch-all off is not documented.</source>
        <translation>Die Adresse, die die E-Mails bekommt. Wie sich die Catch-all-Adresse abschalten lässt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Delivers mail to unknown names of the domain to one address.</source>
        <translation>Stellt E-Mails an unbekannte Namen der Domain einer einzigen Adresse zu.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>A mail domain of a customer. Signing on to it opens its mail archive.</source>
        <translation>Eine E-Mail-Domain eines Kunden. Die Anmeldung öffnet ihr E-Mail-Archiv.</translation>
    </message>
    <message>
        <source>Forwarding and absence</source>
        <translation>Weiterleitung und Abwesenheit</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact information of the mailbox.</source>
        <translation>Kontaktdaten zum Postfach.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>The name other people see beside the address.</source>
        <translation>Der Name, den andere neben der Adresse sehen.</translation>
    </message>
    <message>
        <source>At least 8 characters of three of the four groups capital, small, digit and symbol, without the user&apos;s name, are accepted everywhere.</source>
        <translation>Überall angenommen werden mindestens 8 Zeichen aus drei der vier Gruppen Großbuchstabe, Kleinbuchstabe, Ziffer und Sonderzeichen, ohne den Namen des Benutzers.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes.</source>
        <translation>Wie viel E-Mail das Postfach fasst, in Megabyte.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>How much mail is in the mailbox, in megabytes.</source>
        <translation>Wie viel E-Mail im Postfach liegt, in Megabyte.</translation>
    </message>
    <message>
        <source>Whether the mailbox can be used.</source>
        <translation>Ob das Postfach benutzt werden kann.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>When the mailbox was made; Rackspace gives no time zone.</source>
        <translation>Wann das Postfach angelegt wurde; Rackspace nennt keine Zeitzone.</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>When the mailbox was last used; empty: never. Without time zone.</source>
        <translation>Wann das Postfach zuletzt benutzt wurde; leer: nie. Ohne Zeitzone.</translation>
    </message>
    <message>
        <source>Legacy login name</source>
        <translation>Alter Anmeldename</translation>
    </message>
    <message>
        <source>The login name older programs need.</source>
        <translation>Der Anmeldename, den ältere Programme brauchen.</translation>
    </message>
    <message>
        <source>The domain the mailbox belongs to.</source>
        <translation>Die Domain, zu der das Postfach gehört.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>All addresses of the mailbox; the actions &quot;Add address&quot; and &quot;Remove address&quot; change them.</source>
        <translation>Alle Adressen des Postfachs; die Aktionen „Adresse hinzufügen“ und „Adresse entfernen“ ändern sie.</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>One address that gets a copy; empty ends forwarding.</source>
        <translation>Eine Adresse, die eine Kopie bekommt; leer beendet die Weiterleitung.</translation>
    </message>
    <message>
        <source>Keep forwarded mail</source>
        <translation>Weitergeleitete E-Mails behalten</translation>
    </message>
    <message>
        <source>Whether forwarded mail also stays in the mailbox.</source>
        <translation>Ob weitergeleitete E-Mails auch im Postfach bleiben.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Keeps the mailbox out of the Exchange address list.</source>
        <translation>Hält das Postfach aus der Exchange-Adressliste heraus.</translation>
    </message>
    <message>
        <source>In the company directory</source>
        <translation>Im Firmenverzeichnis</translation>
    </message>
    <message>
        <source>Whether colleagues find the mailbox in the directory.</source>
        <translation>Ob Kollegen das Postfach im Verzeichnis finden.</translation>
    </message>
    <message>
        <source>Manages public folders</source>
        <translation>Verwaltet öffentliche Ordner</translation>
    </message>
    <message>
        <source>Whether the user may change public folders.</source>
        <translation>Ob der Benutzer öffentliche Ordner ändern darf.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>Telefon geschäftlich</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Own ID</source>
        <translation>Eigene ID</translation>
    </message>
    <message>
        <source>A further address of the mailbox.</source>
        <translation>Eine weitere Adresse des Postfachs.</translation>
    </message>
    <message>
        <source>Lets the mailbox be used again.</source>
        <translation>Lässt das Postfach wieder benutzen.</translation>
    </message>
    <message>
        <source>Stops the mailbox; its mail stays.</source>
        <translation>Legt das Postfach still; seine E-Mails bleiben.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Gives the mailbox a further address.</source>
        <translation>Gibt dem Postfach eine weitere Adresse.</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Takes an address from the mailbox; mail to it is refused afterwards.</source>
        <translation>Nimmt dem Postfach eine Adresse; E-Mails an sie werden danach abgewiesen.</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <translation>Exchange-Postfach</translation>
    </message>
    <message>
        <source>Exchange mailboxes</source>
        <translation>Exchange-Postfächer</translation>
    </message>
    <message>
        <source>A hosted Exchange mailbox.</source>
        <translation>Ein gehostetes Exchange-Postfach.</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Geschäftsadresse</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Privatadresse</translation>
    </message>
    <message>
        <source>The part before the @. Changing it renames the mailbox.</source>
        <translation>Der Teil vor dem @. Ihn zu ändern, benennt das Postfach um.</translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes; 25 GB is usual.</source>
        <translation>Wie viel E-Mail das Postfach fasst, in Megabyte; üblich sind 25 GB.</translation>
    </message>
    <message>
        <source>Restore a deleted mailbox</source>
        <translation>Gelöschtes Postfach wiederherstellen</translation>
    </message>
    <message>
        <source>Brings back the deleted mailbox of this name with its mail; only the password is set, everything else stays as it was.</source>
        <translation>Holt das gelöschte Postfach dieses Namens mit seinen E-Mails zurück; nur das Passwort wird gesetzt, alles andere bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Addresses that get a copy. Saving replaces the whole list; an empty list ends forwarding.</source>
        <translation>Adressen, die eine Kopie bekommen. Speichern ersetzt die ganze Liste; eine leere Liste beendet die Weiterleitung.</translation>
    </message>
    <message>
        <source>Absence message on</source>
        <translation>Abwesenheitsnachricht eingeschaltet</translation>
    </message>
    <message>
        <source>Whether senders get the absence message.</source>
        <translation>Ob Absender die Abwesenheitsnachricht bekommen.</translation>
    </message>
    <message>
        <source>Absence message</source>
        <translation>Abwesenheitsnachricht</translation>
    </message>
    <message>
        <source>What senders are told.</source>
        <translation>Was Absendern mitgeteilt wird.</translation>
    </message>
    <message>
        <source>In the Exchange address list</source>
        <translation>In der Exchange-Adressliste</translation>
    </message>
    <message>
        <source>Whether Exchange users find the mailbox in their address list.</source>
        <translation>Ob Exchange-Benutzer das Postfach in ihrer Adressliste finden.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Generation (Jr., III)</source>
        <translation>Namenszusatz (Jr., III)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung im Unternehmen</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Art der Beschäftigung</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Fax privat</translation>
    </message>
    <message>
        <source>Home street</source>
        <translation>Straße privat</translation>
    </message>
    <message>
        <source>Home city</source>
        <translation>Ort privat</translation>
    </message>
    <message>
        <source>Home state</source>
        <translation>Bundesland privat</translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation>Postleitzahl privat</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Land privat</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>A Rackspace Email mailbox. Signing on to it opens webmail.</source>
        <translation>Ein Rackspace-Email-Postfach. Die Anmeldung öffnet das Webmail.</translation>
    </message>
    <message>
        <source>Spam filter</source>
        <translation>Spamfilter</translation>
    </message>
    <message>
        <source>On, off, or only mail from the safe list.</source>
        <translation>Ein, aus oder nur E-Mails von der Liste sicherer Absender.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Safe list only</source>
        <translation>Nur sichere Absender</translation>
    </message>
    <message>
        <source>Override the users&apos; settings</source>
        <translation>Einstellungen der Benutzer überschreiben</translation>
    </message>
    <message>
        <source>Puts these settings on every mailbox of the domain.</source>
        <translation>Überträgt diese Einstellungen auf jedes Postfach der Domain.</translation>
    </message>
    <message>
        <source>What happens to spam</source>
        <translation>Was mit Spam geschieht</translation>
    </message>
    <message>
        <source>Into the spam folder, deleted, marked in the subject, or forwarded.</source>
        <translation>In den Spamordner, gelöscht, im Betreff markiert oder weitergeleitet.</translation>
    </message>
    <message>
        <source>Into the spam folder</source>
        <translation>In den Spamordner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mark the subject</source>
        <translation>Betreff markieren</translation>
    </message>
    <message>
        <source>Forward to an address</source>
        <translation>An eine Adresse weiterleiten</translation>
    </message>
    <message>
        <source>Clean the spam folder</source>
        <translation>Spamordner aufräumen</translation>
    </message>
    <message>
        <source>Whether old spam is removed; not together with forwarding.</source>
        <translation>Ob alter Spam entfernt wird; nicht zusammen mit der Weiterleitung.</translation>
    </message>
    <message>
        <source>Spam folder, days</source>
        <translation>Spamordner, Tage</translation>
    </message>
    <message>
        <source>Spam older than this is removed; not together with forwarding.</source>
        <translation>Älterer Spam wird entfernt; nicht zusammen mit der Weiterleitung.</translation>
    </message>
    <message>
        <source>Spam folder, messages</source>
        <translation>Spamordner, Nachrichten</translation>
    </message>
    <message>
        <source>Spam beyond this number is removed; not together with forwarding.</source>
        <translation>Spam über diese Anzahl hinaus wird entfernt; nicht zusammen mit der Weiterleitung.</translation>
    </message>
    <message>
        <source>Forward spam to</source>
        <translation>Spam weiterleiten an</translation>
    </message>
    <message>
        <source>The address that gets the spam; not together with the spam folder.</source>
        <translation>Die Adresse, die den Spam bekommt; nicht zusammen mit dem Spamordner.</translation>
    </message>
    <message>
        <source>Domain quarantine</source>
        <translation>Quarantäne der Domain</translation>
    </message>
    <message>
        <source>Whether spam goes to the quarantine of the domain.</source>
        <translation>Ob Spam in die Quarantäne der Domain kommt.</translation>
    </message>
    <message>
        <source>For unknown names</source>
        <translation>Für unbekannte Namen</translation>
    </message>
    <message>
        <source>Quarantine owner</source>
        <translation>Inhaber der Quarantäne</translation>
    </message>
    <message>
        <source>The address that looks after the quarantine.</source>
        <translation>Die Adresse, die sich um die Quarantäne kümmert.</translation>
    </message>
    <message>
        <source>Remove the quarantine owner</source>
        <translation>Inhaber der Quarantäne entfernen</translation>
    </message>
    <message>
        <source>Takes the owner of the quarantine away.</source>
        <translation>Nimmt der Quarantäne ihren Inhaber.</translation>
    </message>
    <message>
        <source>Default quarantine owner</source>
        <translation>Standardinhaber der Quarantäne</translation>
    </message>
    <message>
        <source>Looks after the quarantine where nobody else does.</source>
        <translation>Kümmert sich um die Quarantäne, wo es sonst niemand tut.</translation>
    </message>
    <message>
        <source>Remove the default quarantine owner</source>
        <translation>Standardinhaber der Quarantäne entfernen</translation>
    </message>
    <message>
        <source>Takes the default owner of the quarantine away.</source>
        <translation>Nimmt der Quarantäne ihren Standardinhaber.</translation>
    </message>
    <message>
        <source>Set spam filter</source>
        <translation>Spamfilter einstellen</translation>
    </message>
    <message>
        <source>Changes how spam is recognised and what happens to it; what is left empty stays as it is.</source>
        <translation>Ändert, wie Spam erkannt wird und was mit ihm geschieht; was leer bleibt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Benutzerschlüssel</translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the Cloud Office Control Panel; only super administrators have one, and making new keys at once ends the old ones.</source>
        <translation>Von der Seite „API keys“ des Cloud Office Control Panel; nur Superadministratoren haben einen, und neue Schlüssel machen die alten sofort ungültig.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>The second half of the pair; it signs every request and is kept in the keychain of this computer only.</source>
        <translation>Die zweite Hälfte des Paars; sie signiert jede Anfrage und wird nur im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Control panel address</source>
        <translation>Adresse des Control Panels</translation>
    </message>
    <message>
        <source>Where a login token opens the control panel; {token} stands for the token. Change it for a private-label panel.</source>
        <translation>Wo ein Anmeldetoken das Control Panel öffnet; {token} steht für das Token. Ändern Sie sie für ein Panel unter eigener Marke.</translation>
    </message>
    <message>
        <source>Webmail address</source>
        <translation>Webmail-Adresse</translation>
    </message>
    <message>
        <source>Where a mailbox token opens webmail; {token} stands for the token. Rackspace documents no address, so there is none to begin with.</source>
        <translation>Wo ein Postfachtoken das Webmail öffnet; {token} steht für das Token. Rackspace dokumentiert keine Adresse, daher ist keine vorgegeben.</translation>
    </message>
    <message>
        <source>Virtual administrator</source>
        <translation>Virtueller Administrator</translation>
    </message>
    <message>
        <source>The name a sign-on uses when none is given; it exists only for that sign-on and has full rights.</source>
        <translation>Der Name, den eine Anmeldung verwendet, wenn keiner angegeben ist; er besteht nur für diese Anmeldung und hat volle Rechte.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes of domains</source>
        <translation>Änderungen an Domains</translation>
    </message>
    <message>
        <source>Customers, domains, mailboxes and administrators of a Rackspace Email &amp; Apps (Cloud Office) reseller.</source>
        <translation>Kunden, Domains, Postfächer und Administratoren eines Wiederverkäufers von Rackspace Email &amp; Apps (Cloud Office).</translation>
    </message>
    <message>
        <source>Rackspace, worldwide</source>
        <translation>Rackspace, weltweit</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation>Control Panel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>For a new domain the reseller&apos;s tail (&quot;@my-reseller&quot;) may be left out; Devo adds it, and counts it when it checks the length.</source>
        <translation>Bei einer neuen Domain darf die Endung des Wiederverkäufers („@my-reseller“) fehlen; Devo ergänzt sie und zählt sie bei der Prüfung der Länge mit.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>One of the reseller&apos;s price plans; the action &quot;Change plan&quot; changes it later.</source>
        <translation>Einer der Tarife des Wiederverkäufers; die Aktion „Tarif wechseln“ ändert ihn später.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long data is kept, as Devo counts it: by all samples in months, but the unit is not documented. Empty: what the plan says.</source>
        <translation>Wie lange Daten aufbewahrt werden, so wie Devo zählt: nach allen Beispielen in Monaten, doch die Einheit ist nicht dokumentiert. Leer: was der Tarif vorsieht.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How much data may come in, as Devo counts it: by all samples in gigabytes a day, but the unit is not documented. Empty: what the plan says.</source>
        <translation>Wie viele Daten hereinkommen dürfen, so wie Devo zählt: nach allen Beispielen in Gigabyte pro Tag, doch die Einheit ist nicht dokumentiert. Leer: was der Tarif vorsieht.</translation>
    </message>
    <message>
        <source>Status at Devo</source>
        <translation>Status bei Devo</translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. A new domain is called active although nobody can use it before it has an owner.</source>
        <translation>In Devos eigenem Wort. Eine neue Domain heißt aktiv, obwohl niemand sie nutzen kann, bevor sie einen Inhaber hat.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>How many users the domain has; they go when it is deleted.</source>
        <translation>Wie viele Benutzer die Domain hat; sie verschwinden, wenn sie gelöscht wird.</translation>
    </message>
    <message>
        <source>E-mail address of the first user, who becomes the owner in a second step. Without an owner nobody can use the domain; one can be assigned later.</source>
        <translation>E-Mail-Adresse des ersten Benutzers, der in einem zweiten Schritt Inhaber wird. Ohne Inhaber kann niemand die Domain nutzen; zuweisen lässt er sich auch später.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @.</source>
        <translation>Für eine Person, die Devo noch nicht kennt; bleibt er leer, gilt der Teil der Adresse vor dem @.</translation>
    </message>
    <message>
        <source>The user whom Devo calls the owner of the domain.</source>
        <translation>Der Benutzer, den Devo den Inhaber der Domain nennt.</translation>
    </message>
    <message>
        <source>Has an owner</source>
        <translation>Hat einen Inhaber</translation>
    </message>
    <message>
        <source>Devo does not tell this with the domain. It is no after a domain was made here, and known once its users were looked at.</source>
        <translation>Devo teilt dies nicht mit der Domain mit. Es steht auf Nein, nachdem eine Domain hier angelegt wurde, und ist bekannt, sobald ihre Benutzer angesehen wurden.</translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. Devo documents it for plans; for a domain only that it exists.</source>
        <translation>Wie viele der Einheiten unten Daten aufbewahrt werden. Devo dokumentiert es für Tarife; für eine Domain nur, dass es das gibt.</translation>
    </message>
    <message>
        <source>Unit of the retention</source>
        <translation>Einheit der Aufbewahrung</translation>
    </message>
    <message>
        <source>Days, weeks, months or years.</source>
        <translation>Tage, Wochen, Monate oder Jahre.</translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation>Inhaber zuweisen</translation>
    </message>
    <message>
        <source>E-mail address of the person. External users cannot be owners.</source>
        <translation>E-Mail-Adresse der Person. Externe Benutzer können nicht Inhaber sein.</translation>
    </message>
    <message>
        <source>Adds the first user of the domain with the role OWNER, so that the domain can be used. Devo sends the person a mail.</source>
        <translation>Fügt den ersten Benutzer der Domain mit der Rolle OWNER hinzu, damit die Domain genutzt werden kann. Devo sendet der Person eine E-Mail.</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>The new price plan. Devo documents the request but not its body, so it may be refused.</source>
        <translation>Der neue Tarif. Devo dokumentiert die Anfrage, nicht aber ihren Inhalt; sie kann also abgelehnt werden.</translation>
    </message>
    <message>
        <source>Gives the domain another price plan. Roles of the old plan are replaced by those of the new one; the domain&apos;s own roles stay.</source>
        <translation>Gibt der Domain einen anderen Tarif. Rollen des alten Tarifs werden durch die des neuen ersetzt; die eigenen Rollen der Domain bleiben.</translation>
    </message>
    <message>
        <source>Set retention</source>
        <translation>Aufbewahrung festlegen</translation>
    </message>
    <message>
        <source>How much data may come in; probably gigabytes a day.</source>
        <translation>Wie viele Daten hereinkommen dürfen; vermutlich Gigabyte pro Tag.</translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. A shorter time deletes data.</source>
        <translation>Wie viele der Einheiten unten Daten aufbewahrt werden. Eine kürzere Dauer löscht Daten.</translation>
    </message>
    <message>
        <source>Sets how much data may come in and how long it is kept. Devo documents the body for plans and names the request for domains, so it may be refused.</source>
        <translation>Legt fest, wie viele Daten hereinkommen dürfen und wie lange sie aufbewahrt werden. Devo dokumentiert den Inhalt für Tarife und nennt die Anfrage für Domains; sie kann also abgelehnt werden.</translation>
    </message>
    <message>
        <source>Lets the domain be used again. A pending domain cannot be enabled.</source>
        <translation>Lässt die Domain wieder nutzen. Eine Domain, deren Freischaltung aussteht, lässt sich nicht aktivieren.</translation>
    </message>
    <message>
        <source>Stops the domain; its data and users stay.</source>
        <translation>Legt die Domain still; ihre Daten und Benutzer bleiben.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch ohne Inhaber</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>A customer&apos;s domain at Devo. It can be used once it has an owner. Deleting it removes its users; whether its name can be used again, Devo does not say.</source>
        <translation>Die Domain eines Kunden bei Devo. Sie ist nutzbar, sobald sie einen Inhaber hat. Wird sie gelöscht, werden ihre Benutzer entfernt; ob ihr Name wieder verwendet werden kann, sagt Devo nicht.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>The name a domain&apos;s plan is chosen by.</source>
        <translation>Der Name, unter dem der Tarif einer Domain gewählt wird.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Devo&apos;s own number of the plan.</source>
        <translation>Devos eigene Nummer des Tarifs.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles that every domain with this plan has.</source>
        <translation>Rollen, die jede Domain mit diesem Tarif hat.</translation>
    </message>
    <message>
        <source>A price plan; Devo makes and deletes them.</source>
        <translation>Ein Tarif; Devo legt Tarife an und löscht sie.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The reseller&apos;s (multitenant) key, which Devo hands out on request; the key of a single domain does not work here.</source>
        <translation>Der Schlüssel des Wiederverkäufers (multitenant), den Devo auf Anfrage ausgibt; der Schlüssel einer einzelnen Domain funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>Header des API-Schlüssels</translation>
    </message>
    <message>
        <source>Under which name the key is sent; Devo&apos;s newer pages also name x-logtrust-domain-apikey.</source>
        <translation>Unter welchem Namen der Schlüssel gesendet wird; neuere Seiten von Devo nennen auch x-logtrust-domain-apikey.</translation>
    </message>
    <message>
        <source>Address of the Devo web application</source>
        <translation>Adresse der Webanwendung von Devo</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens; each region has its own.</source>
        <translation>Was „Panel öffnen“ öffnet; jede Region hat eine eigene.</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asien und Pazifik</translation>
    </message>
    <message>
        <source>Spain (older contracts)</source>
        <translation>Spanien (ältere Verträge)</translation>
    </message>
    <message>
        <source>SASR (not in Devo&apos;s documents)</source>
        <translation>SASR (nicht in Devos Dokumentation)</translation>
    </message>
    <message>
        <source>Domains of a Devo reseller (multitenant), their plans and their users.</source>
        <translation>Domains eines Devo-Wiederverkäufers (multitenant), ihre Tarife und ihre Benutzer.</translation>
    </message>
    <message>
        <source>Provisioning API</source>
        <translation>Provisionierungs-API</translation>
    </message>
    <message>
        <source>Authorization of requests</source>
        <translation>Autorisierung von Anfragen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address the user signs in with; it cannot be changed later.</source>
        <translation>Die Adresse, mit der sich der Benutzer anmeldet; sie lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @. Changing it changes it in all domains of the user.</source>
        <translation>Für eine Person, die Devo noch nicht kennt; bleibt er leer, gilt der Teil der Adresse vor dem @. Eine Änderung gilt in allen Domains des Benutzers.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan. The first user of a domain must have OWNER. The action &quot;Set role&quot; changes it later.</source>
        <translation>ADMIN, NO_PRIVILEGES oder eine Rolle des Tarifs der Domain. Der erste Benutzer einer Domain muss OWNER haben. Die Aktion „Rolle festlegen“ ändert sie später.</translation>
    </message>
    <message>
        <source>All roles of the user in this domain.</source>
        <translation>Alle Rollen des Benutzers in dieser Domain.</translation>
    </message>
    <message>
        <source>The owner cannot be removed from the domain.</source>
        <translation>Der Inhaber lässt sich nicht aus der Domain entfernen.</translation>
    </message>
    <message>
        <source>Sort of user</source>
        <translation>Art des Benutzers</translation>
    </message>
    <message>
        <source>Internal users have a password at Devo and confirm their address; external ones come from an identity provider and cannot be owners. Devo does not tell it again.</source>
        <translation>Interne Benutzer haben ein Passwort bei Devo und bestätigen ihre Adresse; externe kommen von einem Identitätsanbieter und können nicht Inhaber sein. Devo teilt es nicht noch einmal mit.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>What the identity provider calls an external user.</source>
        <translation>Wie der Identitätsanbieter einen externen Benutzer nennt.</translation>
    </message>
    <message>
        <source>Without confirmation by mail</source>
        <translation>Ohne Bestätigung per E-Mail</translation>
    </message>
    <message>
        <source>An internal user need not follow the link in the mail to become active.</source>
        <translation>Ein interner Benutzer muss nicht dem Link in der E-Mail folgen, um aktiv zu werden.</translation>
    </message>
    <message>
        <source>The same in all domains of the user; the only value that may be emptied.</source>
        <translation>In allen Domains des Benutzers gleich; der einzige Wert, der geleert werden darf.</translation>
    </message>
    <message>
        <source>The domain in which the user has these roles.</source>
        <translation>Die Domain, in der der Benutzer diese Rollen hat.</translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. An internal user is pending until the link in the mail was followed.</source>
        <translation>In Devos eigenem Wort. Ein interner Benutzer ist ausstehend, bis er dem Link in der E-Mail gefolgt ist.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Devo&apos;s own id of the person.</source>
        <translation>Devos eigene ID der Person.</translation>
    </message>
    <message>
        <source>Lets the user into this domain again.</source>
        <translation>Lässt den Benutzer wieder in diese Domain.</translation>
    </message>
    <message>
        <source>Keeps the user out of this domain; other domains are not concerned.</source>
        <translation>Hält den Benutzer aus dieser Domain fern; andere Domains sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>Rolle festlegen</translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan.</source>
        <translation>ADMIN, NO_PRIVILEGES oder eine Rolle des Tarifs der Domain.</translation>
    </message>
    <message>
        <source>Gives a user with one role another one.</source>
        <translation>Gibt einem Benutzer mit einer einzigen Rolle eine andere.</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Rollen festlegen</translation>
    </message>
    <message>
        <source>All roles the user is to have. Devo documents the request but not its body, so it may be refused.</source>
        <translation>Alle Rollen, die der Benutzer haben soll. Devo dokumentiert die Anfrage, nicht aber ihren Inhalt; sie kann also abgelehnt werden.</translation>
    </message>
    <message>
        <source>Gives the user exactly these roles in this domain.</source>
        <translation>Gibt dem Benutzer in dieser Domain genau diese Rollen.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A person in one domain. Deleting removes the person from this domain, and from Devo altogether when it was the last one.</source>
        <translation>Eine Person in einer Domain. Löschen entfernt die Person aus dieser Domain und, wenn es die letzte war, ganz aus Devo.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Given by lima-city; it never changes.</source>
        <translation>Wird von lima-city vergeben und ändert sich nie.</translation>
    </message>
    <message>
        <source>What the key is for. That a key can be renamed is documented, the exact request is not: Kontor uses that of the DNS records.</source>
        <translation>Wofür der Schlüssel ist. Dass sich ein Schlüssel umbenennen lässt, ist dokumentiert, die genaue Anfrage nicht: Kontor verwendet die der DNS-Einträge.</translation>
    </message>
    <message>
        <source>What the key may do, for example domains.reader, dns.admin or websites.admin; at least one. A change replaces all of them, with the request of the DNS records, because its own is not documented.</source>
        <translation>Was der Schlüssel darf, zum Beispiel domains.reader, dns.admin oder websites.admin; mindestens eine Rolle. Eine Änderung ersetzt alle, mit der Anfrage der DNS-Einträge, weil die eigene nicht dokumentiert ist.</translation>
    </message>
    <message>
        <source>Of a key created here: kept in the keychain of this computer. Other keys are shown with their last characters only.</source>
        <translation>Bei einem hier angelegten Schlüssel: im Schlüsselbund dieses Computers aufbewahrt. Von anderen Schlüsseln werden nur die letzten Zeichen gezeigt.</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>The last four characters, to tell keys apart. The rest is dropped as soon as it arrives.</source>
        <translation>Die letzten vier Zeichen, um Schlüssel zu unterscheiden. Der Rest wird verworfen, sobald er eintrifft.</translation>
    </message>
    <message>
        <source>When the key was made.</source>
        <translation>Wann der Schlüssel angelegt wurde.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>When the key was last used; empty for never.</source>
        <translation>Wann der Schlüssel zuletzt benutzt wurde; leer für nie.</translation>
    </message>
    <message>
        <source>The keys of a customer&apos;s account. The one Kontor uses is among them: when it is deleted or loses its roles, the customer can be seen here only after a new one was entered.</source>
        <translation>Die Schlüssel des Kontos eines Kunden. Der, den Kontor verwendet, ist darunter: Wird er gelöscht oder verliert er seine Rollen, ist der Kunde hier erst wieder zu sehen, wenn ein neuer eingetragen wurde.</translation>
    </message>
    <message>
        <source>An area and what may be done in it, as lima-city names it.</source>
        <translation>Ein Bereich und was darin getan werden darf, so wie lima-city es nennt.</translation>
    </message>
    <message>
        <source>What API keys of a customer&apos;s account can be given.</source>
        <translation>Was API-Schlüssel im Konto eines Kunden bekommen können.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>PHP</source>
        <translation>PHP</translation>
    </message>
    <message>
        <source>Ordered size</source>
        <translation>Bestellte Größe</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Given by lima-city when the customer is created; it never changes.</source>
        <translation>Wird von lima-city beim Anlegen des Kunden vergeben und ändert sich nie.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The login name of the new account. lima-city documents no rules for it and says here what it does not like.</source>
        <translation>Der Anmeldename des neuen Kontos. lima-city dokumentiert keine Regeln dafür und meldet hier, was es nicht annimmt.</translation>
    </message>
    <message>
        <source>The customer&apos;s own address, as it was when the customer was created here.</source>
        <translation>Die eigene Adresse des Kunden, wie sie beim Anlegen hier war.</translation>
    </message>
    <message>
        <source>Web space (GB)</source>
        <translation>Webspace (GB)</translation>
    </message>
    <message>
        <source>Gigabytes of web space, as ordered; what the panel changes later is not told here.</source>
        <translation>Gigabyte Webspace, wie bestellt; was das Panel später ändert, wird hier nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Databases (GB)</source>
        <translation>Datenbanken (GB)</translation>
    </message>
    <message>
        <source>Gigabytes for MySQL databases, as ordered; what the panel changes later is not told here.</source>
        <translation>Gigabyte für MySQL-Datenbanken, wie bestellt; was das Panel später ändert, wird hier nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Mail limit</source>
        <translation>E-Mail-Limit</translation>
    </message>
    <message>
        <source>As ordered. lima-city documents neither the unit nor what exactly is counted.</source>
        <translation>Wie bestellt. lima-city dokumentiert weder die Einheit noch, was genau gezählt wird.</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>API-Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Asks for a key with all rights in the new account. lima-city shows it once; it goes straight into the keychain. Without it nothing of the account can be seen here.</source>
        <translation>Fordert einen Schlüssel mit allen Rechten im neuen Konto an. lima-city zeigt ihn einmal; er kommt sofort in den Schlüsselbund. Ohne ihn ist hier nichts von dem Konto zu sehen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Your own name for the customer; only on this computer.</source>
        <translation>Ihr eigener Name für den Kunden; nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Whatever you want to remember; only on this computer.</source>
        <translation>Was immer Sie sich merken möchten; nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Hier angelegt</translation>
    </message>
    <message>
        <source>When the customer was created with this program; unknown for one that was added by hand.</source>
        <translation>Wann der Kunde mit diesem Programm angelegt wurde; unbekannt bei einem, der von Hand hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The key of this customer&apos;s account, in the keychain of this computer. A new one replaces the stored one; nothing is sent to lima-city.</source>
        <translation>Der Schlüssel zum Konto dieses Kunden, im Schlüsselbund dieses Computers. Ein neuer ersetzt den gespeicherten; an lima-city wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Whether the keychain of this computer has a key of this customer.</source>
        <translation>Ob der Schlüsselbund dieses Computers einen Schlüssel dieses Kunden enthält.</translation>
    </message>
    <message>
        <source>Trouble with the key</source>
        <translation>Problem mit dem Schlüssel</translation>
    </message>
    <message>
        <source>What is wrong with the key, and what to do. It concerns this customer only.</source>
        <translation>Was mit dem Schlüssel nicht stimmt und was zu tun ist. Es betrifft nur diesen Kunden.</translation>
    </message>
    <message>
        <source>Created without a key although one was asked for: make one in the customer&apos;s account and enter it here</source>
        <translation>Ohne Schlüssel angelegt, obwohl einer angefordert war: Legen Sie im Konto des Kunden einen an und tragen Sie ihn hier ein</translation>
    </message>
    <message>
        <source>lima-city does not accept the stored key (any more): make a new one in the customer&apos;s account and enter it here</source>
        <translation>lima-city nimmt den gespeicherten Schlüssel nicht (mehr) an: Legen Sie im Konto des Kunden einen neuen an und tragen Sie ihn hier ein</translation>
    </message>
    <message>
        <source>lima-city knows the key, but it may not even read the list of roles; other things may work</source>
        <translation>lima-city kennt den Schlüssel, doch er darf nicht einmal die Liste der Rollen lesen; anderes kann funktionieren</translation>
    </message>
    <message>
        <source>PHP version set here</source>
        <translation>Hier gesetzte PHP-Version</translation>
    </message>
    <message>
        <source>The version last set with this program. lima-city takes a version but documents no way to ask for it.</source>
        <translation>Die zuletzt mit diesem Programm gesetzte Version. lima-city nimmt eine Version an, dokumentiert aber keinen Weg, sie abzufragen.</translation>
    </message>
    <message>
        <source>PHP error log</source>
        <translation>PHP-Fehlerprotokoll</translation>
    </message>
    <message>
        <source>The end of the log, as lima-city sends it; its form is not documented.</source>
        <translation>Das Ende des Protokolls, so wie lima-city es sendet; seine Form ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Add an existing customer</source>
        <translation>Vorhandenen Kunden hinzufügen</translation>
    </message>
    <message>
        <source>The number of the account, from the reseller panel.</source>
        <translation>Die Nummer des Kontos aus dem Wiederverkäufer-Panel.</translation>
    </message>
    <message>
        <source>What the customer is to be called here, best the login name.</source>
        <translation>Wie der Kunde hier heißen soll, am besten wie der Anmeldename.</translation>
    </message>
    <message>
        <source>A key made in the customer&apos;s account; it goes into the keychain of this computer. It can also be entered later.</source>
        <translation>Ein im Konto des Kunden angelegter Schlüssel; er kommt in den Schlüsselbund dieses Computers. Er lässt sich auch später eintragen.</translation>
    </message>
    <message>
        <source>Puts a customer that was not created here on the list. Nothing is sent to lima-city.</source>
        <translation>Setzt einen Kunden auf die Liste, der nicht hier angelegt wurde. An lima-city wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Set PHP version</source>
        <translation>PHP-Version setzen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>For example 8.2. Which versions there are is not documented; the panel shows them.</source>
        <translation>Zum Beispiel 8.2. Welche Versionen es gibt, ist nicht dokumentiert; das Panel zeigt sie.</translation>
    </message>
    <message>
        <source>Sets the PHP version of the customer&apos;s account with the customer&apos;s key. It cannot be read back.</source>
        <translation>Setzt die PHP-Version des Kundenkontos mit dem Schlüssel des Kunden. Sie lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Kein Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>lima-city can create customers over its interface, but not list, change or delete them. This list is kept on this computer: customers created or added here, perhaps not all there are. Deleting one only forgets it and its stored key here; the account at lima-city stays. Everything else is done in the reseller panel.</source>
        <translation>Über seine Schnittstelle kann lima-city Kunden anlegen, aber nicht auflisten, ändern oder löschen. Diese Liste liegt auf diesem Computer: hier angelegte oder hinzugefügte Kunden, vielleicht nicht alle, die es gibt. Wird einer gelöscht, werden nur er und sein gespeicherter Schlüssel hier vergessen; das Konto bei lima-city bleibt. Alles andere geschieht im Wiederverkäufer-Panel.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>The whole name.</source>
        <translation>Der ganze Name.</translation>
    </message>
    <message>
        <source>Domain id</source>
        <translation>Domain-ID</translation>
    </message>
    <message>
        <source>State at lima-city</source>
        <translation>Zustand bei lima-city</translation>
    </message>
    <message>
        <source>lima-city&apos;s own word; only &quot;ok&quot; is documented.</source>
        <translation>lima-citys eigenes Wort; nur „ok“ ist dokumentiert.</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Registriert bis</translation>
    </message>
    <message>
        <source>When the registration ends or is renewed.</source>
        <translation>Wann die Registrierung endet oder verlängert wird.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Verlängert sich selbst</translation>
    </message>
    <message>
        <source>Whether lima-city renews the registration without being asked.</source>
        <translation>Ob lima-city die Registrierung ungefragt verlängert.</translation>
    </message>
    <message>
        <source>Renewal price</source>
        <translation>Preis der Verlängerung</translation>
    </message>
    <message>
        <source>What the next renewal costs; the currency is not told.</source>
        <translation>Was die nächste Verlängerung kostet; die Währung wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Registriert seit</translation>
    </message>
    <message>
        <source>When the domain was registered.</source>
        <translation>Wann die Domain registriert wurde.</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Im Paket</translation>
    </message>
    <message>
        <source>Whether the domain is part of the customer&apos;s package.</source>
        <translation>Ob die Domain zum Paket des Kunden gehört.</translation>
    </message>
    <message>
        <source>The name without its ending.</source>
        <translation>Der Name ohne seine Endung.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endung</translation>
    </message>
    <message>
        <source>The top-level domain.</source>
        <translation>Die Top-Level-Domain.</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>lima-city&apos;s word for how the domain came, for example CREATE.</source>
        <translation>lima-citys Wort dafür, wie die Domain hinzukam, zum Beispiel CREATE.</translation>
    </message>
    <message>
        <source>A (IPv4 address)</source>
        <translation>A (IPv4-Adresse)</translation>
    </message>
    <message>
        <source>AAAA (IPv6 address)</source>
        <translation>AAAA (IPv6-Adresse)</translation>
    </message>
    <message>
        <source>CNAME (alias)</source>
        <translation>CNAME (Alias)</translation>
    </message>
    <message>
        <source>MX (mail server)</source>
        <translation>MX (Mailserver)</translation>
    </message>
    <message>
        <source>NS (name server)</source>
        <translation>NS (Nameserver)</translation>
    </message>
    <message>
        <source>SRV (service)</source>
        <translation>SRV (Dienst)</translation>
    </message>
    <message>
        <source>TXT (text)</source>
        <translation>TXT (Text)</translation>
    </message>
    <message>
        <source>The whole name or only what stands before the domain; empty or @ for the domain itself.</source>
        <translation>Der ganze Name oder nur das, was vor der Domain steht; leer oder @ für die Domain selbst.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The type of the record. Others that the panel may offer are shown, but made there.</source>
        <translation>Der Typ des Eintrags. Andere, die das Panel vielleicht anbietet, werden angezeigt, aber dort angelegt.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>An address, a name or a text. A TXT record is written without the quotation marks around it; lima-city adds them.</source>
        <translation>Eine Adresse, ein Name oder ein Text. Ein TXT-Eintrag wird ohne die Anführungszeichen darum geschrieben; lima-city fügt sie hinzu.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Seconds for which others may remember the record. lima-city publishes changes slowly: allow ten minutes and more before one can be seen.</source>
        <translation>Wie viele Sekunden sich andere den Eintrag merken dürfen. lima-city veröffentlicht Änderungen langsam: Rechnen Sie mit zehn Minuten und mehr, bis eine zu sehen ist.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Only for MX and SRV: the smallest is tried first.</source>
        <translation>Nur für MX und SRV: Die kleinste wird zuerst versucht.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>What stands before the domain; empty for the domain itself.</source>
        <translation>Was vor der Domain steht; leer für die Domain selbst.</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>The domain the record belongs to.</source>
        <translation>Die Domain, zu der der Eintrag gehört.</translation>
    </message>
    <message>
        <source>The customer whose key opens the record.</source>
        <translation>Der Kunde, dessen Schlüssel den Eintrag öffnet.</translation>
    </message>
    <message>
        <source>The domains of a customer&apos;s account, with their renewal. They are ordered, renewed and given up in the panel.</source>
        <translation>Die Domains des Kontos eines Kunden mit ihrer Verlängerung. Bestellt, verlängert und aufgegeben werden sie im Panel.</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>What name servers answer for a domain. Free subdomains of lima-city have no records of their own.</source>
        <translation>Was Nameserver für eine Domain antworten. Kostenlose Subdomains von lima-city haben keine eigenen Einträge.</translation>
    </message>
    <message>
        <source>Reseller key</source>
        <translation>Wiederverkäufer-Schlüssel</translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the reseller account; it needs the right reseller.customers.admin and is kept in the keychain of this computer only.</source>
        <translation>Von der Seite „API-Keys“ des Wiederverkäufer-Kontos; er braucht das Recht reseller.customers.admin und wird nur im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Reseller panel address</source>
        <translation>Adresse des Wiederverkäufer-Panels</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens: quotas are changed, customers locked and accounts entered there, because the interface offers none of it.</source>
        <translation>Was „Panel öffnen“ öffnet: Dort werden Kontingente geändert, Kunden gesperrt und Konten betreten, denn die Schnittstelle bietet nichts davon.</translation>
    </message>
    <message>
        <source>Creates customers of a lima-city reseller and works in their accounts: API keys, domains, DNS records, PHP version. The vendor lists no customers, so their list is kept here.</source>
        <translation>Legt Kunden eines lima-city-Wiederverkäufers an und arbeitet in deren Konten: API-Schlüssel, Domains, DNS-Einträge, PHP-Version. Der Anbieter listet keine Kunden auf, daher wird ihre Liste hier geführt.</translation>
    </message>
    <message>
        <source>lima-city</source>
        <translation>lima-city</translation>
    </message>
    <message>
        <source>Automation for resellers</source>
        <translation>Automatisierung für Wiederverkäufer</translation>
    </message>
    <message>
        <source>lima-city REST API</source>
        <translation>lima-city REST-API</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>API-Referenz</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Which interface of Monit24 the address belongs to. Distributors are documented for 2.0.0 only.</source>
        <translation>Zu welcher Schnittstelle von Monit24 die Adresse gehört. Distributoren sind nur für 2.0.0 dokumentiert.</translation>
    </message>
    <message>
        <source>API 2.0.0 (distributors)</source>
        <translation>API 2.0.0 (Distributoren)</translation>
    </message>
    <message>
        <source>API v3</source>
        <translation>API v3</translation>
    </message>
    <message>
        <source>The name one signs in with at Monit24; not needed with a token.</source>
        <translation>Der Name, mit dem man sich bei Monit24 anmeldet; mit einem Token nicht nötig.</translation>
    </message>
    <message>
        <source>The login of the distributor&apos;s account.</source>
        <translation>Der Anmeldename des Distributor-Kontos.</translation>
    </message>
    <message>
        <source>Is refused for accounts with two-factor sign-in: enter a token for those.</source>
        <translation>Wird bei Konten mit Zwei-Faktor-Anmeldung abgelehnt: Geben Sie für diese ein Token ein.</translation>
    </message>
    <message>
        <source>Sent with each request over the secure connection; kept in the keychain of this computer only.</source>
        <translation>Wird mit jeder Anfrage über die sichere Verbindung gesendet; nur im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From the web panel; used instead of the password, and needed where two-factor login is on.</source>
        <translation>Aus dem Webpanel; wird statt des Passworts verwendet und ist nötig, wenn die Zwei-Faktor-Anmeldung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Panel address</source>
        <translation>Adresse des Panels</translation>
    </message>
    <message>
        <source>Where &quot;Open panel&quot; leads. Distributors of API 2.0.0 cannot log in there themselves; their customers can.</source>
        <translation>Wohin „Panel öffnen“ führt. Distributoren der API 2.0.0 können sich dort nicht selbst anmelden, ihre Kunden schon.</translation>
    </message>
    <message>
        <source>Number of the distributor</source>
        <translation>Nummer des Distributors</translation>
    </message>
    <message>
        <source>The number Monit24 gave when the distributor&apos;s account was created; with it the connection test can say whose account this is.</source>
        <translation>Die Nummer, die Monit24 beim Anlegen des Distributor-Kontos vergeben hat; mit ihr kann der Verbindungstest sagen, wem dieses Konto gehört.</translation>
    </message>
    <message>
        <source>Monit24.pl, API 2.0.0</source>
        <translation>Monit24.pl, API 2.0.0</translation>
    </message>
    <message>
        <source>Monit24.pl, API v3</source>
        <translation>Monit24.pl, API v3</translation>
    </message>
    <message>
        <source>The name one signs in with at Monit24.</source>
        <translation>Der Name, mit dem man sich bei Monit24 anmeldet.</translation>
    </message>
    <message>
        <source>The number Monit24 gave the account.</source>
        <translation>Die Nummer, die Monit24 dem Konto gegeben hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of notifications and reports.</source>
        <translation>Die Sprache von Benachrichtigungen und Berichten.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As Monit24 spells it: &quot;europe_warsaw&quot;. Weekly suspensions follow it.</source>
        <translation>In der Schreibweise von Monit24: „europe_warsaw“. Wöchentliche Aussetzungen richten sich danach.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Whether the login may look but not change anything.</source>
        <translation>Ob der Zugang nur ansehen, aber nichts ändern darf.</translation>
    </message>
    <message>
        <source>No classic notifications</source>
        <translation>Keine klassischen Benachrichtigungen</translation>
    </message>
    <message>
        <source>Whether the older kind of notification, to notification addresses, is off.</source>
        <translation>Ob die ältere Art der Benachrichtigung, an Benachrichtigungsadressen, ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Whether the account can be used yet.</source>
        <translation>Ob das Konto schon benutzt werden kann.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Whether the account is shut out and its services stand still.</source>
        <translation>Ob das Konto ausgesperrt ist und seine Dienste stillstehen.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>The account this one was made by or belongs to.</source>
        <translation>Das Konto, das dieses angelegt hat oder zu dem es gehört.</translation>
    </message>
    <message>
        <source>The first password; later the action &quot;Change password&quot; sets another.</source>
        <translation>Das erste Passwort; später setzt die Aktion „Passwort ändern“ ein anderes.</translation>
    </message>
    <message>
        <source>Where Monit24 writes to. It shows contact data only to those who may see them.</source>
        <translation>Wohin Monit24 schreibt. Es zeigt Kontaktdaten nur denen, die sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Whom to ask for.</source>
        <translation>Nach wem zu fragen ist.</translation>
    </message>
    <message>
        <source>The phone number of the contact.</source>
        <translation>Die Telefonnummer des Ansprechpartners.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>The address for invoices.</source>
        <translation>Die Adresse für Rechnungen.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>The number for invoices (NIP in Poland).</source>
        <translation>Die Nummer für Rechnungen (in Polen die NIP).</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Erlaubte IP-Adressen</translation>
    </message>
    <message>
        <source>Where one may sign in from, when the restriction is on.</source>
        <translation>Von wo aus man sich anmelden darf, wenn die Beschränkung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Only from allowed IP addresses</source>
        <translation>Nur von erlaubten IP-Adressen</translation>
    </message>
    <message>
        <source>Whether signing in is refused from everywhere else.</source>
        <translation>Ob die Anmeldung von überall sonst abgelehnt wird.</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Whether signing in takes a second factor.</source>
        <translation>Ob die Anmeldung einen zweiten Faktor verlangt.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>When the account was made.</source>
        <translation>Wann das Konto angelegt wurde.</translation>
    </message>
    <message>
        <source>What the account is called, usually the customer&apos;s company.</source>
        <translation>Wie das Konto heißt, meist nach der Firma des Kunden.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What the customer may monitor, how often and from where.</source>
        <translation>Was der Kunde überwachen darf, wie oft und von wo aus.</translation>
    </message>
    <message>
        <source>Page to set the password</source>
        <translation>Seite zum Setzen des Passworts</translation>
    </message>
    <message>
        <source>Instead of a password: Monit24 sends the customer a mail with a link to this page.</source>
        <translation>Statt eines Passworts: Monit24 sendet dem Kunden eine E-Mail mit einem Link zu dieser Seite.</translation>
    </message>
    <message>
        <source>We may block it</source>
        <translation>Wir dürfen es sperren</translation>
    </message>
    <message>
        <source>Whether the new sub-account may be blocked by us.</source>
        <translation>Ob wir das neue Unterkonto sperren dürfen.</translation>
    </message>
    <message>
        <source>We may edit it</source>
        <translation>Wir dürfen es bearbeiten</translation>
    </message>
    <message>
        <source>Whether the new sub-account may be changed by us.</source>
        <translation>Ob wir das neue Unterkonto ändern dürfen.</translation>
    </message>
    <message>
        <source>Must set up two-factor sign-in</source>
        <translation>Muss Zwei-Faktor-Anmeldung einrichten</translation>
    </message>
    <message>
        <source>Whether the first sign-in asks to set up a second factor.</source>
        <translation>Ob die erste Anmeldung verlangt, einen zweiten Faktor einzurichten.</translation>
    </message>
    <message>
        <source>Our own account</source>
        <translation>Unser eigenes Konto</translation>
    </message>
    <message>
        <source>The account Kontor signs in with, or the one it belongs to.</source>
        <translation>Das Konto, mit dem sich Kontor anmeldet, oder das, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Services running before the block</source>
        <translation>Vor der Sperre laufende Dienste</translation>
    </message>
    <message>
        <source>Monit24 does not remember which services a block stopped, so Kontor does: unblocking resumes them.</source>
        <translation>Monit24 merkt sich nicht, welche Dienste eine Sperre angehalten hat, also tut Kontor es: Beim Entsperren werden sie fortgesetzt.</translation>
    </message>
    <message>
        <source>What the user is called in lists.</source>
        <translation>Wie der Benutzer in Listen heißt.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation>Das alte gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Sets another password for the login. It cannot be read back.</source>
        <translation>Setzt ein anderes Passwort für den Zugang. Es lässt sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Change contact data</source>
        <translation>Kontaktdaten ändern</translation>
    </message>
    <message>
        <source>The second half of a change of account and contact data.</source>
        <translation>Die zweite Hälfte einer Änderung von Konto und Kontaktdaten.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Shuts the customer out and stops all its services. Kontor first notes which ones run, as far as the login may see them.</source>
        <translation>Sperrt den Kunden aus und hält alle seine Dienste an. Kontor hält zuerst fest, welche laufen, soweit der Zugang sie sehen darf.</translation>
    </message>
    <message>
        <source>Block now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>The block itself, once the running services are noted.</source>
        <translation>Die Sperre selbst, nachdem die laufenden Dienste festgehalten sind.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Services to resume</source>
        <translation>Fortzusetzende Dienste</translation>
    </message>
    <message>
        <source>Numbers of the services that are resumed afterwards, one by one; Monit24 leaves all of them paused.</source>
        <translation>Nummern der Dienste, die danach einer nach dem anderen fortgesetzt werden; Monit24 lässt alle pausiert.</translation>
    </message>
    <message>
        <source>Lets the customer in again and resumes the services that ran before.</source>
        <translation>Lässt den Kunden wieder herein und setzt die Dienste fort, die vorher liefen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ends the account as its owner would. Monit24 offers no way back.</source>
        <translation>Beendet das Konto so, wie sein Inhaber es täte. Monit24 bietet keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What Monit24 says this login may do here; buttons for the rest are not shown.</source>
        <translation>Was dieser Zugang laut Monit24 hier darf; Schaltflächen für das Übrige werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>An account at Monit24. With administrator rights all accounts; otherwise the own one and its sub-accounts.</source>
        <translation>Ein Konto bei Monit24. Mit Administratorrechten alle Konten, sonst das eigene und dessen Unterkonten.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>The number Monit24 gave it.</source>
        <translation>Die Nummer, die Monit24 vergeben hat.</translation>
    </message>
    <message>
        <source>Whether reports are made of the services of this group.</source>
        <translation>Ob über die Dienste dieser Gruppe Berichte erstellt werden.</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation>Wie die Gruppe heißt.</translation>
    </message>
    <message>
        <source>The account the group belongs to; left empty, our own.</source>
        <translation>Das Konto, zu dem die Gruppe gehört; leer: unser eigenes.</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation>Standardgruppe</translation>
    </message>
    <message>
        <source>Whether new services without a group come here.</source>
        <translation>Ob neue Dienste ohne Gruppe hierher kommen.</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Tagesberichte</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Wochenberichte</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Monatsberichte</translation>
    </message>
    <message>
        <source>Reports with archived services</source>
        <translation>Berichte mit archivierten Diensten</translation>
    </message>
    <message>
        <source>What the service is called.</source>
        <translation>Wie der Dienst heißt.</translation>
    </message>
    <message>
        <source>What is monitored: &quot;www.example.com/shop&quot; or a host name, as the type wants it.</source>
        <translation>Was überwacht wird: „www.example.com/shop“ oder ein Hostname, je nach Typ.</translation>
    </message>
    <message>
        <source>How it is monitored: http, https, ping, dns ... It cannot be changed later.</source>
        <translation>Wie überwacht wird: http, https, ping, dns ... Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group the service is in; left empty, the default group.</source>
        <translation>Die Gruppe, in der der Dienst ist; leer: die Standardgruppe.</translation>
    </message>
    <message>
        <source>Interval in seconds</source>
        <translation>Intervall in Sekunden</translation>
    </message>
    <message>
        <source>How often it is checked. The package says how often at most.</source>
        <translation>Wie oft geprüft wird. Das Paket bestimmt, wie oft höchstens.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Whether it is being checked; the opposite of paused.</source>
        <translation>Ob der Dienst geprüft wird; das Gegenteil von pausiert.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Whether it was put away, with its history; the actions &quot;Archive&quot; and &quot;Restore&quot; change it.</source>
        <translation>Ob er samt Verlauf abgelegt wurde; die Aktionen „Archivieren“ und „Wiederherstellen“ ändern es.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A note for people.</source>
        <translation>Eine Notiz für Menschen.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Numbers of the monitoring stations that check it; empty: those of the group.</source>
        <translation>Nummern der Messstationen, die ihn prüfen; leer: die der Gruppe.</translation>
    </message>
    <message>
        <source>Names of the steps</source>
        <translation>Namen der Schritte</translation>
    </message>
    <message>
        <source>What the steps of a scenario are called, in their order.</source>
        <translation>Wie die Schritte eines Szenarios heißen, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How people are told: email, sms ... as far as the package has it.</source>
        <translation>Wie Menschen benachrichtigt werden: email, sms ... soweit das Paket es enthält.</translation>
    </message>
    <message>
        <source>What people are told about: failure, recovery.</source>
        <translation>Worüber Menschen benachrichtigt werden: Ausfall, Wiederherstellung.</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Wenn er ausfällt</translation>
    </message>
    <message>
        <source>default, or off for no notifications.</source>
        <translation>default oder off für keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>When it works again</source>
        <translation>Wenn er wieder läuft</translation>
    </message>
    <message>
        <source>default, or a delay such as after_30_seconds.</source>
        <translation>default oder eine Verzögerung wie after_30_seconds.</translation>
    </message>
    <message>
        <source>The account the service belongs to.</source>
        <translation>Das Konto, zu dem der Dienst gehört.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stops checking the service; nobody is told when it fails.</source>
        <translation>Beendet die Prüfung des Dienstes; niemand wird benachrichtigt, wenn er ausfällt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Checks the service again.</source>
        <translation>Prüft den Dienst wieder.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Puts the service away and keeps its history.</source>
        <translation>Legt den Dienst ab und behält seinen Verlauf.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes the service out of the archive.</source>
        <translation>Holt den Dienst aus dem Archiv.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Has the service checked once outside its schedule.</source>
        <translation>Lässt den Dienst einmal außerhalb seines Zeitplans prüfen.</translation>
    </message>
    <message>
        <source>The service that is suspended.</source>
        <translation>Der Dienst, der ausgesetzt wird.</translation>
    </message>
    <message>
        <source>A note for people: what is being done.</source>
        <translation>Eine Notiz für Menschen: was gerade gemacht wird.</translation>
    </message>
    <message>
        <source>Only be quiet</source>
        <translation>Nur stumm schalten</translation>
    </message>
    <message>
        <source>Whether checks go on and only the notifications rest.</source>
        <translation>Ob die Prüfungen weitergehen und nur die Benachrichtigungen ruhen.</translation>
    </message>
    <message>
        <source>1 to 7. Monit24 does not document which day is 1; Monday by the international standard.</source>
        <translation>1 bis 7. Monit24 dokumentiert nicht, welcher Tag 1 ist; nach der internationalen Norm der Montag.</translation>
    </message>
    <message>
        <source>0 to 23, in the time zone of the account.</source>
        <translation>0 bis 23, in der Zeitzone des Kontos.</translation>
    </message>
    <message>
        <source>0 to 59.</source>
        <translation>0 bis 59.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>A group of services with its notification addresses and reports.</source>
        <translation>Eine Gruppe von Diensten mit ihren Benachrichtigungsadressen und Berichten.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Something Monit24 checks: a page, a host, a name server.</source>
        <translation>Etwas, das Monit24 prüft: eine Seite, ein Host, ein Nameserver.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Aussetzungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When it begins; left empty, at once. A time without a zone is one of this computer.</source>
        <translation>Wann sie beginnt; leer: sofort. Eine Zeit ohne Zeitzone gilt als Zeit dieses Computers.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When it ends. A time without a zone is one of this computer.</source>
        <translation>Wann sie endet. Eine Zeit ohne Zeitzone gilt als Zeit dieses Computers.</translation>
    </message>
    <message>
        <source>A planned time in which a service may fail: maintenance.</source>
        <translation>Eine geplante Zeit, in der ein Dienst ausfallen darf: Wartung.</translation>
    </message>
    <message>
        <source>Weekly suspension</source>
        <translation>Wöchentliche Aussetzung</translation>
    </message>
    <message>
        <source>Weekly suspensions</source>
        <translation>Wöchentliche Aussetzungen</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>Von: Tag</translation>
    </message>
    <message>
        <source>From: hour</source>
        <translation>Von: Stunde</translation>
    </message>
    <message>
        <source>From: minute</source>
        <translation>Von: Minute</translation>
    </message>
    <message>
        <source>Until: day</source>
        <translation>Bis: Tag</translation>
    </message>
    <message>
        <source>Until: hour</source>
        <translation>Bis: Stunde</translation>
    </message>
    <message>
        <source>Until: minute</source>
        <translation>Bis: Minute</translation>
    </message>
    <message>
        <source>A time of the week in which a service may fail, every week.</source>
        <translation>Eine Zeit in der Woche, in der ein Dienst ausfallen darf, jede Woche.</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Benachrichtigungsadresse</translation>
    </message>
    <message>
        <source>Notification addresses</source>
        <translation>Benachrichtigungsadressen</translation>
    </message>
    <message>
        <source>The e-mail address or phone number, as the channel wants it.</source>
        <translation>Die E-Mail-Adresse oder Telefonnummer, je nach Kanal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>email, email_short, email_extended, email_dedicated, sms, jabber ... as far as the package has it.</source>
        <translation>email, email_short, email_extended, email_dedicated, sms, jabber ... soweit das Paket es enthält.</translation>
    </message>
    <message>
        <source>Whose services are told about; left empty, the default group.</source>
        <translation>Über wessen Dienste benachrichtigt wird; leer: die Standardgruppe.</translation>
    </message>
    <message>
        <source>Whose address it is.</source>
        <translation>Wem die Adresse gehört.</translation>
    </message>
    <message>
        <source>The account the address belongs to.</source>
        <translation>Das Konto, zu dem die Adresse gehört.</translation>
    </message>
    <message>
        <source>Who is told when a service of the group fails.</source>
        <translation>Wer benachrichtigt wird, wenn ein Dienst der Gruppe ausfällt.</translation>
    </message>
    <message>
        <source>What Monit24 calls it in the interface.</source>
        <translation>Wie Monit24 es in der Schnittstelle nennt.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Wie es heißt.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>What accounts may monitor, how often and from where.</source>
        <translation>Was Konten überwachen dürfen, wie oft und von wo aus.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Diensttyp</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Diensttypen</translation>
    </message>
    <message>
        <source>How a service can be monitored.</source>
        <translation>Wie ein Dienst überwacht werden kann.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>A monitoring station of Monit24.</source>
        <translation>Eine Messstation von Monit24.</translation>
    </message>
    <message>
        <source>Accounts, groups, services and notification addresses at Monit24.pl.</source>
        <translation>Konten, Gruppen, Dienste und Benachrichtigungsadressen bei Monit24.pl.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Documentation (Polish)</source>
        <translation>Dokumentation (polnisch)</translation>
    </message>
    <message>
        <source>Given by Monit24; it never changes.</source>
        <translation>Wird von Monit24 vergeben und ändert sich nie.</translation>
    </message>
    <message>
        <source>The account it belongs to.</source>
        <translation>Das Konto, zu dem es gehört.</translation>
    </message>
    <message>
        <source>The address Monit24 writes to.</source>
        <translation>Die Adresse, an die Monit24 schreibt.</translation>
    </message>
    <message>
        <source>The telephone number of the contact person.</source>
        <translation>Die Telefonnummer des Ansprechpartners.</translation>
    </message>
    <message>
        <source>The postal address.</source>
        <translation>Die Postanschrift.</translation>
    </message>
    <message>
        <source>The number for invoices, in Poland the NIP.</source>
        <translation>Die Nummer für Rechnungen, in Polen die NIP.</translation>
    </message>
    <message>
        <source>Monit24 gives it when the distributor&apos;s account is created, and has no list of them.</source>
        <translation>Monit24 vergibt sie beim Anlegen des Distributor-Kontos und hat keine Liste davon.</translation>
    </message>
    <message>
        <source>The login for the interface; distributors cannot log in to the panel.</source>
        <translation>Der Anmeldename für die Schnittstelle; am Panel können sich Distributoren nicht anmelden.</translation>
    </message>
    <message>
        <source>The login of the new distributor; it must be free.</source>
        <translation>Der Anmeldename des neuen Distributors; er muss frei sein.</translation>
    </message>
    <message>
        <source>The password of the new distributor. Make a connection with it afterwards.</source>
        <translation>Das Passwort des neuen Distributors. Legen Sie danach eine Verbindung damit an.</translation>
    </message>
    <message>
        <source>Register a new distributor</source>
        <translation>Neuen Distributor registrieren</translation>
    </message>
    <message>
        <source>Opens a new distributor&apos;s account at Monit24, with its own login. It is asked for without a login, so Monit24 may refuse it.</source>
        <translation>Eröffnet bei Monit24 ein neues Distributor-Konto mit eigenem Anmeldenamen. Die Anfrage geht ohne Anmeldung hinaus, daher lehnt Monit24 sie vielleicht ab.</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>Distributoren</translation>
    </message>
    <message>
        <source>A distributor&apos;s account: it makes customers&apos; accounts and has no services of its own. Add yours by its number, or register a new one. Deleting one here only forgets it.</source>
        <translation>Das Konto eines Distributors: Es legt Kundenkonten an und hat keine eigenen Dienste. Fügen Sie Ihres mit seiner Nummer hinzu, oder registrieren Sie ein neues. Wird hier eines gelöscht, wird es nur vergessen.</translation>
    </message>
    <message>
        <source>What the user logs in with; it cannot be changed.</source>
        <translation>Womit sich der Benutzer anmeldet; es lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The language of the user.</source>
        <translation>Die Sprache des Benutzers.</translation>
    </message>
    <message>
        <source>When the user logged in last; empty when never.</source>
        <translation>Wann sich der Benutzer zuletzt angemeldet hat; leer, wenn noch nie.</translation>
    </message>
    <message>
        <source>Last login from</source>
        <translation>Letzte Anmeldung von</translation>
    </message>
    <message>
        <source>The network address of the last login.</source>
        <translation>Die Netzwerkadresse der letzten Anmeldung.</translation>
    </message>
    <message>
        <source>The one user each account has, with the contact data.</source>
        <translation>Der eine Benutzer, den jedes Konto hat, mit den Kontaktdaten.</translation>
    </message>
    <message>
        <source>Where notifications go.</source>
        <translation>Wohin Benachrichtigungen gehen.</translation>
    </message>
    <message>
        <source>How notifications go there, for example by e-mail.</source>
        <translation>Wie Benachrichtigungen dorthin kommen, zum Beispiel per E-Mail.</translation>
    </message>
    <message>
        <source>The group whose services it is told about.</source>
        <translation>Die Gruppe, über deren Dienste sie unterrichtet wird.</translation>
    </message>
    <message>
        <source>Where Monit24 sends notifications. Only shown: how they are changed is not known.</source>
        <translation>Wohin Monit24 Benachrichtigungen sendet. Wird nur angezeigt: Wie sich das ändern lässt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The login of the account&apos;s only user; it must be free.</source>
        <translation>Der Anmeldename des einzigen Benutzers des Kontos; er muss frei sein.</translation>
    </message>
    <message>
        <source>The account name.</source>
        <translation>Der Name des Kontos.</translation>
    </message>
    <message>
        <source>One of the packages Monit24 offers you for new accounts.</source>
        <translation>Eines der Pakete, die Monit24 Ihnen für neue Konten anbietet.</translation>
    </message>
    <message>
        <source>The default language of notifications and reports.</source>
        <translation>Die Standardsprache von Benachrichtigungen und Berichten.</translation>
    </message>
    <message>
        <source>The first password of the user. Monit24 documents no way to set another one for a customer later.</source>
        <translation>Das erste Passwort des Benutzers. Monit24 dokumentiert keinen Weg, für einen Kunden später ein anderes zu setzen.</translation>
    </message>
    <message>
        <source>Activate at once</source>
        <translation>Sofort aktivieren</translation>
    </message>
    <message>
        <source>New accounts are inactive; with this, activating it is the second step.</source>
        <translation>Neue Konten sind inaktiv; hiermit ist das Aktivieren der zweite Schritt.</translation>
    </message>
    <message>
        <source>Contact data of the account; to change it later, edit the account&apos;s user.</source>
        <translation>Kontaktdaten des Kontos; um sie später zu ändern, bearbeiten Sie den Benutzer des Kontos.</translation>
    </message>
    <message>
        <source>Given by Monit24 when the account is created; it never changes.</source>
        <translation>Wird von Monit24 beim Anlegen des Kontos vergeben und ändert sich nie.</translation>
    </message>
    <message>
        <source>Whether the account was activated.</source>
        <translation>Ob das Konto aktiviert wurde.</translation>
    </message>
    <message>
        <source>While an account is blocked its user cannot log in, and its services and groups are hidden, even from you.</source>
        <translation>Solange ein Konto gesperrt ist, kann sich sein Benutzer nicht anmelden, und seine Dienste und Gruppen sind verborgen, auch für Sie.</translation>
    </message>
    <message>
        <source>The services that ran when the account was blocked here. Monit24 does not remember them; unblocking offers to resume exactly these.</source>
        <translation>Die Dienste, die liefen, als das Konto hier gesperrt wurde. Monit24 merkt sie sich nicht; das Entsperren bietet an, genau diese fortzusetzen.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Lets the account be used. Monit24 has no way to take this back but blocking.</source>
        <translation>Lässt das Konto benutzen. Monit24 hat keinen Weg, dies zurückzunehmen, außer zu sperren.</translation>
    </message>
    <message>
        <source>Notes which services run, then locks the user out, pauses all services and hides them until the account is unblocked.</source>
        <translation>Hält fest, welche Dienste laufen, sperrt dann den Benutzer aus, pausiert alle Dienste und verbirgt sie, bis das Konto entsperrt wird.</translation>
    </message>
    <message>
        <source>Block, after noting the services</source>
        <translation>Sperren, nachdem die Dienste festgehalten sind</translation>
    </message>
    <message>
        <source>The second step of blocking an account.</source>
        <translation>Der zweite Schritt beim Sperren eines Kontos.</translation>
    </message>
    <message>
        <source>Numbers of the services to resume afterwards; Monit24 leaves all of them paused.</source>
        <translation>Nummern der Dienste, die danach fortgesetzt werden; Monit24 lässt alle pausiert.</translation>
    </message>
    <message>
        <source>Lets the user in again and resumes the services that ran before.</source>
        <translation>Lässt den Benutzer wieder herein und setzt die Dienste fort, die vorher liefen.</translation>
    </message>
    <message>
        <source>A Monit24 account of a customer, with its user, groups and monitored services.</source>
        <translation>Das Monit24-Konto eines Kunden mit seinem Benutzer, seinen Gruppen und überwachten Diensten.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Whether such reports are sent for the group.</source>
        <translation>Ob solche Berichte für die Gruppe gesendet werden.</translation>
    </message>
    <message>
        <source>Each account comes with one such group.</source>
        <translation>Jedes Konto bringt eine solche Gruppe mit.</translation>
    </message>
    <message>
        <source>Numbers of the locations the services of the group are checked from.</source>
        <translation>Nummern der Standorte, von denen aus die Dienste der Gruppe geprüft werden.</translation>
    </message>
    <message>
        <source>The language of the group&apos;s reports; empty: that of the account.</source>
        <translation>Die Sprache der Berichte der Gruppe; leer: die des Kontos.</translation>
    </message>
    <message>
        <source>How it is checked: http, https, ping, ...</source>
        <translation>Wie geprüft wird: http, https, ping, ...</translation>
    </message>
    <message>
        <source>What is checked; it begins with the prefix of the type, as in https://www.example.com.</source>
        <translation>Was geprüft wird; es beginnt mit dem Präfix des Typs, wie in https://www.example.com.</translation>
    </message>
    <message>
        <source>Interval (s)</source>
        <translation>Intervall (s)</translation>
    </message>
    <message>
        <source>Seconds between two checks; the package has a smallest one.</source>
        <translation>Sekunden zwischen zwei Prüfungen; das Paket gibt ein kleinstes Intervall vor.</translation>
    </message>
    <message>
        <source>A paused service is not checked; later, the actions &quot;Pause&quot; and &quot;Resume&quot; change it.</source>
        <translation>Ein pausierter Dienst wird nicht geprüft; später ändern es die Aktionen „Pausieren“ und „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Further settings of the check, each as name=value, for example port=8000.</source>
        <translation>Weitere Einstellungen der Prüfung, jede als Name=Wert, zum Beispiel port=8000.</translation>
    </message>
    <message>
        <source>The group it belongs to.</source>
        <translation>Die Gruppe, zu der er gehört.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Whether the last check failed; empty before the first one.</source>
        <translation>Ob die letzte Prüfung fehlschlug; leer vor der ersten.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>When a check failed last.</source>
        <translation>Wann eine Prüfung zuletzt fehlschlug.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>When a check succeeded last.</source>
        <translation>Wann eine Prüfung zuletzt gelang.</translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>As Monit24 counts it; the unit is not documented.</source>
        <translation>So, wie Monit24 zählt; die Einheit ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Whether a suspension is in force now.</source>
        <translation>Ob gerade eine Aussetzung gilt.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>A silent service is checked, but nobody is notified.</source>
        <translation>Ein stummer Dienst wird geprüft, aber niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Notes about the service.</source>
        <translation>Notizen zum Dienst.</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Name des Typs</translation>
    </message>
    <message>
        <source>How the service is checked.</source>
        <translation>Wie der Dienst geprüft wird.</translation>
    </message>
    <message>
        <source>Stops the checks until the service is resumed.</source>
        <translation>Hält die Prüfungen an, bis der Dienst fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Lets the service be checked again.</source>
        <translation>Lässt den Dienst wieder prüfen.</translation>
    </message>
    <message>
        <source>Services of a customer that are checked from the same places and notify the same people.</source>
        <translation>Dienste eines Kunden, die von denselben Orten aus geprüft werden und dieselben Menschen benachrichtigen.</translation>
    </message>
    <message>
        <source>Something that is monitored: a web page, a mail server, a host.</source>
        <translation>Etwas, das überwacht wird: eine Webseite, ein Mailserver, ein Host.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Why the service is not checked in that time.</source>
        <translation>Warum der Dienst in dieser Zeit nicht geprüft wird.</translation>
    </message>
    <message>
        <source>When the suspension begins.</source>
        <translation>Wann die Aussetzung beginnt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When the suspension ends.</source>
        <translation>Wann die Aussetzung endet.</translation>
    </message>
    <message>
        <source>The service that is not checked in that time.</source>
        <translation>Der Dienst, der in dieser Zeit nicht geprüft wird.</translation>
    </message>
    <message>
        <source>A span of time in which a service is not checked, as for planned maintenance.</source>
        <translation>Eine Zeitspanne, in der ein Dienst nicht geprüft wird, etwa für eine geplante Wartung.</translation>
    </message>
    <message>
        <source>What Monit24 calls it.</source>
        <translation>Wie Monit24 es nennt.</translation>
    </message>
    <message>
        <source>What a customer&apos;s account may do; Monit24 tells no prices.</source>
        <translation>Was das Konto eines Kunden darf; Preise nennt Monit24 nicht.</translation>
    </message>
    <message>
        <source>How many services the account may have.</source>
        <translation>Wie viele Dienste das Konto haben darf.</translation>
    </message>
    <message>
        <source>Shortest interval (s)</source>
        <translation>Kürzestes Intervall (s)</translation>
    </message>
    <message>
        <source>The shortest time between two checks, in seconds.</source>
        <translation>Die kürzeste Zeit zwischen zwei Prüfungen in Sekunden.</translation>
    </message>
    <message>
        <source>SMS numbers</source>
        <translation>SMS-Nummern</translation>
    </message>
    <message>
        <source>How many telephone numbers can be notified.</source>
        <translation>Wie viele Telefonnummern benachrichtigt werden können.</translation>
    </message>
    <message>
        <source>Locations, at least</source>
        <translation>Standorte, mindestens</translation>
    </message>
    <message>
        <source>From how many locations a group must be checked.</source>
        <translation>Von wie vielen Standorten aus eine Gruppe geprüft werden muss.</translation>
    </message>
    <message>
        <source>Locations, at most</source>
        <translation>Standorte, höchstens</translation>
    </message>
    <message>
        <source>From how many locations a group may be checked.</source>
        <translation>Von wie vielen Standorten aus eine Gruppe geprüft werden darf.</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Typ des Dienstes</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Typen von Diensten</translation>
    </message>
    <message>
        <source>How a service can be checked.</source>
        <translation>Wie ein Dienst geprüft werden kann.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>What addresses of this type begin with.</source>
        <translation>Womit Adressen dieses Typs beginnen.</translation>
    </message>
    <message>
        <source>A place services are checked from.</source>
        <translation>Ein Ort, von dem aus Dienste geprüft werden.</translation>
    </message>
    <message>
        <source>Accounts, monitored services and groups of a Monit24.pl distributor, over API 2.0.0.</source>
        <translation>Konten, überwachte Dienste und Gruppen eines Distributors von Monit24.pl, über API 2.0.0.</translation>
    </message>
    <message>
        <source>For distributors</source>
        <translation>Für Distributoren</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The package of the account, if Monit24 tells it here.</source>
        <translation>Das Paket des Kontos, falls Monit24 es hier mitteilt.</translation>
    </message>
    <message>
        <source>Lets the account be used without the link in Monit24&apos;s mail; for administrators only. Monit24 does not document whether it works.</source>
        <translation>Macht das Konto ohne den Link in der E-Mail von Monit24 benutzbar; nur für Administratoren. Ob es funktioniert, dokumentiert Monit24 nicht.</translation>
    </message>
    <message>
        <source>A further login of our own account. Monit24 lists them among the accounts; those of our account that have no package of their own and own no group are taken for users.</source>
        <translation>Ein weiterer Anmeldename unseres eigenen Kontos. Monit24 führt sie unter den Konten auf; die unseres Kontos, die kein eigenes Paket haben und keine Gruppe besitzen, gelten als Benutzer.</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens. Change it for a private-label panel.</source>
        <translation>Was „Panel öffnen“ öffnet. Für ein Panel unter eigenem Namen hier ändern.</translation>
    </message>
    <message>
        <source>Main role</source>
        <translation>Hauptrolle</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;.</source>
        <translation>--format nimmt table, json oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>--secrets takes keychain or session, not &quot;%1&quot;.</source>
        <translation>--secrets nimmt keychain oder session, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>This command has no option --%1. See kontor-cli --help.</source>
        <translation>Dieser Befehl hat keine Option --%1. Siehe kontor-cli --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation>„%1“ sollte KEY=VALUE sein.</translation>
    </message>
    <message>
        <source>%1 has no %2 of the type &quot;%3&quot;. Types: %4.</source>
        <translation>%1 hat für %2 keinen Typ „%3“. Typen: %4.</translation>
    </message>
    <message>
        <source>A %1 belongs to a %2: say which with --parent ID.</source>
        <translation>Ein Datensatz vom Typ %1 gehört zu einem vom Typ %2: Geben Sie mit --parent ID an, zu welchem.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation>Im Zwischenspeicher gibt es keinen Datensatz vom Typ %1 mit der ID „%2“. Führen Sie zuerst „kontor-cli sync“ aus, oder prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Es gibt kein Feld „%1“. Felder: %2.</translation>
    </message>
    <message>
        <source>Warning: what stands on a command line can be seen by everybody on this machine. Write --secret %1=- and give the value on standard input.</source>
        <translation>Warnung: Was in einer Befehlszeile steht, können alle auf diesem Rechner sehen. Schreiben Sie --secret %1=- und geben Sie den Wert über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>Nothing to do: it is as wanted already.</source>
        <translation>Nichts zu tun: Es ist schon wie gewünscht.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>This asks for a confirmation: run it in a terminal, or add --yes.</source>
        <translation>Dies verlangt eine Bestätigung: Führen Sie es in einem Terminal aus, oder fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; (%3). Type yes to go on:</source>
        <translation>%1 „%2“ (%3). Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: kontor-cli connections add VENDOR ...</source>
        <translation>Es gibt noch keine Verbindung. Fügen Sie eine hinzu mit: kontor-cli connections add VENDOR ...</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. Known: %2.</source>
        <translation>Es gibt keine Verbindung „%1“. Bekannt: %2.</translation>
    </message>
    <message>
        <source>There are several connections: say which with --connection.</source>
        <translation>Es gibt mehrere Verbindungen: Geben Sie mit --connection an, welche.</translation>
    </message>
    <message>
        <source>Say which one: %1 ID.</source>
        <translation>Geben Sie an, welcher Datensatz: %1 ID.</translation>
    </message>
    <message>
        <source>There is no %1 with the id &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation>Im Zwischenspeicher gibt es für %1 nichts mit der ID „%2“. Führen Sie zuerst „kontor-cli sync“ aus, oder prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several records: say which with --connection and --type.</source>
        <translation>„%1“ bezeichnet mehrere Datensätze: Geben Sie mit --connection und --type an, welchen.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Commands: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Befehle: %2.</translation>
    </message>
    <message>
        <source>connections takes add, list, test, remove or protect, not &quot;%1&quot;.</source>
        <translation>connections nimmt add, list, test, remove oder protect, nicht „%1“.</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by everybody on this machine: write --secret %1=- and give it on standard input.</source>
        <translation>Ein Geheimnis in der Befehlszeile können alle auf diesem Rechner sehen: Schreiben Sie --secret %1=- und geben Sie es über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>There is no vendor &quot;%1&quot;. Known: %2.</source>
        <translation>Es gibt keinen Anbieter „%1“. Bekannt: %2.</translation>
    </message>
    <message>
        <source>--pace takes off or a positive factor, not &quot;%1&quot;.</source>
        <translation>--pace nimmt off oder einen positiven Faktor, nicht „%1“.</translation>
    </message>
    <message>
        <source>protect takes read-only, confirm or normal.</source>
        <translation>protect nimmt read-only, confirm oder normal.</translation>
    </message>
    <message>
        <source>Say which record: --record KIND ID.</source>
        <translation>Geben Sie an, welcher Datensatz: --record KIND ID.</translation>
    </message>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation>Die Sandbox ist nicht gestartet. Sie gehört zu Kontor: Installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Kontor is open and holds the data: close it first, or use its window. (list, show and history work beside it.)</source>
        <translation>Kontor ist geöffnet und hält die Daten: Schließen Sie es zuerst, oder benutzen Sie sein Fenster. (list, show und history arbeiten auch daneben.)</translation>
    </message>
    <message>
        <source>The vendor offers no sign-on for a %1.</source>
        <translation>Der Anbieter bietet für den Typ %1 keine Anmeldung.</translation>
    </message>
    <message>
        <source>The customer of &quot;%1&quot; is not in the cache. Run &quot;kontor-cli sync&quot; first.</source>
        <translation>Der Kunde von „%1“ ist nicht im Zwischenspeicher. Führen Sie zuerst „kontor-cli sync“ aus.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lists, %4 records %5</source>
        <translation>%1: %2 von %3 Listen, %4 Datensätze %5</translation>
    </message>
    <message>
        <source>%1 does not let anybody create a %2.%3</source>
        <translation>%1 erlaubt nicht, einen Datensatz vom Typ %2 anzulegen.%3</translation>
    </message>
    <message>
        <source>No %1 can be made at the %2 &quot;%3&quot;.</source>
        <translation>Ein Datensatz vom Typ %1 lässt sich bei „%3“ (Typ %2) nicht anlegen.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Say which one: act %1 %2 ID.%3</source>
        <translation>Geben Sie an, welcher Datensatz: act %1 %2 ID.%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot;%3 does not allow &quot;%4&quot;. It allows: %5.</source>
        <translation>Der Datensatz „%2“ vom Typ %1%3 erlaubt „%4“ nicht. Er erlaubt: %5.</translation>
    </message>
    <message>
        <source>It was done, but its further step &quot;%1&quot; was not (%2): %3</source>
        <translation>Es wurde ausgeführt, der weitere Schritt „%1“ aber nicht (%2): %3</translation>
    </message>
    <message>
        <source>The vendor showed &quot;%1&quot; once. It is in the keychain.</source>
        <translation>Der Anbieter hat „%1“ einmal gezeigt. Es ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Warning: the vendor showed &quot;%1&quot; once, and the keychain has not taken it, so it is lost. Next time add --print-secrets.</source>
        <translation>Warnung: Der Anbieter hat „%1“ einmal gezeigt, und der Schlüsselbund hat es nicht angenommen; es ist also verloren. Fügen Sie beim nächsten Mal --print-secrets hinzu.</translation>
    </message>
    <message>
        <source>KIND is customers, domains, accounts or lookups, not &quot;%1&quot;.</source>
        <translation>KIND ist customers, domains, accounts oder lookups, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 does not let anybody create %2.</source>
        <translation>%1 erlaubt nicht, für %2 etwas anzulegen.</translation>
    </message>
    <message>
        <source>Say which plan, or PLAN/SEQ for one change of it; &quot;kontor-cli history&quot; lists them.</source>
        <translation>Geben Sie an, welcher Änderungsplan, oder PLAN/SEQ für eine einzelne Änderung daraus; „kontor-cli history“ führt sie auf.</translation>
    </message>
    <message>
        <source>Left alone: %1 &quot;%2&quot;: %3</source>
        <translation>Bleibt, wie es ist: %1 „%2“: %3</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>Nichts davon lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back. Type yes to go on:</source>
        <translation>
            <numerusform>%n Änderung wird rückgängig gemacht. Geben Sie yes ein, um fortzufahren:</numerusform>
            <numerusform>%n Änderungen werden rückgängig gemacht. Geben Sie yes ein, um fortzufahren:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open plan &quot;%1&quot;; &quot;kontor-cli plans&quot; lists them.</source>
        <translation>Es gibt keinen offenen Änderungsplan „%1“; „kontor-cli plans“ führt sie auf.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 being checked, %5 not begun. Type yes to go on:</source>
        <translation>%1: %2 von %3 erledigt, %4 im Abgleich, %5 nicht begonnen. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>plans settle PLAN/SEQ happened, or not-happened.</source>
        <translation>plans settle PLAN/SEQ happened oder not-happened.</translation>
    </message>
    <message>
        <source>There is no panel to open for &quot;%1&quot;.</source>
        <translation>Für „%1“ gibt es kein Panel, das sich öffnen ließe.</translation>
    </message>
    <message>
        <source>Warning: the vendor showed &quot;%1&quot; once, and the keychain has not taken it yet: %2 It stays sealed on this computer and is put there when Kontor starts the next time (&quot;kontor plans&quot; waits for it).</source>
        <translation>Warnung: Der Anbieter hat „%1“ einmal gezeigt, und der Schlüsselbund hat es noch nicht angenommen: %2 Es bleibt versiegelt auf diesem Computer und wird beim nächsten Start von Kontor dort abgelegt („kontor plans“ wartet darauf).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported.</source>
        <translation>
            <numerusform>%n Datensatz exportiert.</numerusform>
            <numerusform>%n Datensätze exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>import plan FILE: name a file.</source>
        <translation>import plan FILE: Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>--mode is create, update, upsert, delete or an action: %1.</source>
        <translation>--mode ist create, update, upsert, delete oder eine Aktion: %1.</translation>
    </message>
    <message>
        <source>%1 does not offer this for %2.</source>
        <translation>%1 bietet dies für %2 nicht an.</translation>
    </message>
    <message>
        <source>--make-passwords takes a length from 8 to 64.</source>
        <translation>--make-passwords nimmt eine Länge von 8 bis 64.</translation>
    </message>
    <message>
        <source>Say what the file is about: --kind customers, domains or accounts, or --type T.</source>
        <translation>Geben Sie an, was die Datei enthält: --kind customers, domains oder accounts, oder --type T.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 hat nichts für %2.</translation>
    </message>
    <message>
        <source>%1 has no type &quot;%2&quot;.</source>
        <translation>%1 hat keinen Typ „%2“.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The encoding of %1 is not certain. Say it: --dialect encoding=NAME. Possible: %2.</source>
        <translation>Die Kodierung von %1 ist nicht sicher. Geben Sie sie an: --dialect encoding=NAME. Möglich: %2.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation>Es gibt keine Kodierung „%1“.</translation>
    </message>
    <message>
        <source>--dialect knows encoding, delimiter, quote, escape, header and decimal, with spaces between: --dialect &quot;encoding=windows-1250 delimiter=;&quot;.</source>
        <translation>--dialect kennt encoding, delimiter, quote, escape, header und decimal, mit Leerzeichen dazwischen: --dialect &quot;encoding=windows-1250 delimiter=;&quot;.</translation>
    </message>
    <message>
        <source>%1 Use --map COLUMN=FIELD or --fixed FIELD=VALUE.</source>
        <translation>%1 Verwenden Sie --map COLUMN=FIELD oder --fixed FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;.</source>
        <translation>Es gibt keine gespeicherte Zuordnung „%1“.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>--policy FIELD=never, fill, overwrite or clear.</source>
        <translation>--policy FIELD=never, fill, overwrite oder clear.</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>Nicht verwendete Spalten: %1.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>There is nothing to send: no plan was made.</source>
        <translation>Es gibt nichts zu senden: Es wurde kein Änderungsplan angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n request(s), nothing is sent yet. To go on: kontor-cli import apply %1</source>
        <translation>
            <numerusform>Änderungsplan %1: %n Anfrage, noch wird nichts gesendet. Um fortzufahren: kontor-cli import apply %1</numerusform>
            <numerusform>Änderungsplan %1: %n Anfragen, noch wird nichts gesendet. Um fortzufahren: kontor-cli import apply %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--first takes a number of rows.</source>
        <translation>--first nimmt eine Anzahl von Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 not begun. Type yes to go on:</source>
        <translation>%1: %2 von %3 erledigt, %4 nicht begonnen. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>The first rows are over. To go on: kontor-cli import resume %1</source>
        <translation>Die ersten Zeilen sind beendet. Um fortzufahren: kontor-cli import resume %1</translation>
    </message>
    <message>
        <source>The passwords cannot be shown again then. Type yes to go on:</source>
        <translation>Die Passwörter lassen sich danach nicht noch einmal anzeigen. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>The passwords are wiped.</source>
        <translation>Die Passwörter sind gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened with the key of this keychain.</source>
        <translation>
            <numerusform>%n Passwort lässt sich mit dem Schlüssel dieses Schlüsselbunds nicht öffnen.</numerusform>
            <numerusform>%n Passwörter lassen sich mit dem Schlüssel dieses Schlüsselbunds nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are handed over: kontor-cli import passwords %1 --forget</source>
        <translation>Sobald sie übergeben sind: kontor-cli import passwords %1 --forget</translation>
    </message>
    <message>
        <source>import is followed by plan FILE, apply PLAN, resume PLAN, report PLAN --dir DIR, passwords PLAN or list.</source>
        <translation>Auf import folgt plan FILE, apply PLAN, resume PLAN, report PLAN --dir DIR, passwords PLAN oder list.</translation>
    </message>
    <message>
        <source>%1 The plan stays open; to go on: kontor-cli plans resume %2</source>
        <translation>%1 Der Änderungsplan bleibt offen; um fortzufahren: kontor-cli plans resume %2</translation>
    </message>
    <message>
        <source>What the vendor showed only once for %1 &quot;%2&quot; is in the keychain now.</source>
        <translation>Was der Anbieter zu %1 „%2“ nur einmal gezeigt hat, ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-01-31 or 2026-01-31T09:30.</source>
        <translation>„%1“ ist keine Zeitangabe: Schreiben Sie 2026-01-31 oder 2026-01-31T09:30.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. States: %2.</source>
        <translation>Es gibt keinen Zustand „%1“. Zustände: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported.</source>
        <translation>
            <numerusform>%n Änderung exportiert.</numerusform>
            <numerusform>%n Änderungen exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n Zeile exportiert.</numerusform>
            <numerusform>%n Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>--what is added, changed or gone, not &quot;%1&quot;.</source>
        <translation>--what ist added, changed oder gone, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are asked for at the vendor, in at least %1 s.</source>
        <translation>
            <numerusform>%n Datensatz wird beim Anbieter abgefragt; das dauert mindestens %1 s.</numerusform>
            <numerusform>%n Datensätze werden beim Anbieter abgefragt; das dauert mindestens %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>%n Zeile wird jetzt anders beurteilt.</numerusform>
            <numerusform>%n Zeilen werden jetzt anders beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be compared.</source>
        <translation>
            <numerusform>%n Datensatz ließ sich nicht vergleichen.</numerusform>
            <numerusform>%n Datensätze ließen sich nicht vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the program ended before all of it was kept here. Nothing of it was sent, and nothing is kept: do it again.</source>
        <translation>„%1“: Das Programm wurde beendet, bevor alles hier festgehalten war. Nichts davon wurde gesendet, und nichts ist aufbewahrt: Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>plans is followed by nothing, resume PLAN, cancel PLAN, retry PLAN or settle PLAN/SEQ.</source>
        <translation>Auf plans folgt nichts, resume PLAN, cancel PLAN, retry PLAN oder settle PLAN/SEQ.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n Änderung enthielt Passwörter, die nicht aufbewahrt werden: Geben Sie sie noch einmal ein.</numerusform>
            <numerusform>%n Änderungen enthielten Passwörter, die nicht aufbewahrt werden: Geben Sie sie noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>Nothing of it can be sent.</source>
        <translation>Nichts davon lässt sich senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be sent once more. Type yes to go on:</source>
        <translation>
            <numerusform>%n Änderung wird noch einmal gesendet. Geben Sie yes ein, um fortzufahren:</numerusform>
            <numerusform>%n Änderungen werden noch einmal gesendet. Geben Sie yes ein, um fortzufahren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it failed.</source>
        <translation>Nichts davon ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is protected already.</source>
        <translation>Es ist schon geschützt.</translation>
    </message>
    <message>
        <source>It is not protected.</source>
        <translation>Es ist nicht geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed and deleted again then. Type yes to go on:</source>
        <translation>
            <numerusform>%n Datensatz lässt sich danach wieder ändern und löschen. Geben Sie yes ein, um fortzufahren:</numerusform>
            <numerusform>%n Datensätze lassen sich danach wieder ändern und löschen. Geben Sie yes ein, um fortzufahren:</numerusform>
        </translation>
    </message>
    <message>
        <source>--lang takes en, de, pl or es, not &quot;%1&quot;.</source>
        <translation>--lang nimmt en, de, pl oder es, nicht „%1“.</translation>
    </message>
    <message>
        <source>kontor-cli: Kontor without its window.

  vendors                                     what is compiled in: resources, fields, actions
  connections add VENDOR --label L --base-url U --set KEY=VALUE ... [--secret KEY=-] [--pace off|FACTOR]
  connections list | test C | remove C | protect C read-only|confirm|normal
  sync [CONNECTION...] [--top]                fetch into the cache (--top: only the lists without a parent)
  list customers|domains|accounts|lookups [--connection C] [--filter EXPR] [--columns A,B] [--limit N]
  show KIND ID [--connection C] [--type T] [--fresh]   one record; --fresh asks the vendor
  create KIND [--connection C] [--type T] [--parent ID] --set K=V ... [--secret K=-] [--print-secrets]
  update KIND ID [--connection C] [--type T] --set K=V ... [--secret K=-] [--print-secrets]
  delete KIND ID [--connection C] [--type T]
  act ACTION KIND ID [--connection C] [--type T] [--set K=V ...] [--secret K=-] [--print-secrets]
                                              without ID: an action that makes a record
  protect [KIND ID...] [--connection C] [--type T] [--reason TEXT]
                                              nothing changes them until that is lifted; without words: lists them
  unprotect KIND ID... [--connection C] [--type T] [--reason TEXT]   lifts it
  sign-on KIND ID [--connection C] [--type T] [--as USER] [--virtual] [--reason TEXT] [--print-url]
  open-panel CONNECTION [--print-url]         the vendor&apos;s own panel; nobody is signed on by that
  import plan FILE... --kind K|--type T[,T] [--connection C] [--mode create|update|upsert|delete|ACTION]
         [--map COLUMN=FIELD] [--fixed FIELD=VALUE] [--default FIELD=VALUE]
         [--policy FIELD=never|fill|overwrite|clear] [--profile NAME] [--make-passwords[=LENGTH]]
         [--dialect &quot;encoding=windows-1250 delimiter=; header=no decimal=comma&quot;]
         [--fresh]                            checks and keeps a plan; sends nothing. --fresh asks the vendor for what
                                              the rows are about first
  import apply PLAN [--first N] | resume PLAN [--first N] | report PLAN --dir DIR | list
  import passwords PLAN [--forget]            those that were made for new records
  export KIND [--connection C] [--filter EXPR] [--columns A,B] [--round-trip] [--raw] [--output FILE [--replace]]
  template KIND [--connection C] [--type T] [--example]   the header line of a CSV file for it
  history [--record KIND ID] [--plan P] [--text T] [--connection C] [--kind K] [--type T] [--verb V]
         [--state S ...] [--person P] [--from TIME] [--until TIME] [--limit N] [--output FILE [--replace]]
  undo PLAN[/SEQ]                             take back what a plan did, as far as nobody changed it since
  plans                                       those that are not over
  plans resume PLAN | cancel PLAN | settle PLAN/SEQ happened|not-happened [--note TEXT]
  plans retry PLAN                            once more what was refused, cancelled or not begun, and nothing else
  drift [CONNECTION] [--what added|changed|gone] [--text T] [--unread] [--mark-read] [--limit N]
         [--output FILE [--replace]]          what others changed at the vendors
  sandbox [--port N] [--customers N] [--fault SPEC]   imitated vendors in the foreground; more: sandbox --help

Everywhere: --home DIR, --format table|json|csv, --yes, --quiet, --secrets keychain|session, --lang L, --help,
--version.
With --format csv nothing looks like a formula to a spreadsheet; --raw leaves every cell as it is.
With --secrets session each secret comes from KONTOR_SECRET_&lt;CONNECTION&gt;_&lt;KEY&gt;.
Exit codes: 0 done, 1 usage, 2 rows failed or need review, 3 refused by the vendor, 4 network or TLS,
5 local storage or keychain, 6 locked by another instance.
</source>
        <translation>kontor-cli: Kontor ohne sein Fenster.

  vendors                                     was einkompiliert ist: Datensatztypen, Felder, Aktionen
  connections add VENDOR --label L --base-url U --set KEY=VALUE ... [--secret KEY=-] [--pace off|FACTOR]
  connections list | test C | remove C | protect C read-only|confirm|normal
  sync [CONNECTION...] [--top]                in den Zwischenspeicher abrufen (--top: nur die obersten Listen)
  list customers|domains|accounts|lookups [--connection C] [--filter EXPR] [--columns A,B] [--limit N]
  show KIND ID [--connection C] [--type T] [--fresh]   ein Datensatz; --fresh fragt den Anbieter
  create KIND [--connection C] [--type T] [--parent ID] --set K=V ... [--secret K=-] [--print-secrets]
  update KIND ID [--connection C] [--type T] --set K=V ... [--secret K=-] [--print-secrets]
  delete KIND ID [--connection C] [--type T]
  act ACTION KIND ID [--connection C] [--type T] [--set K=V ...] [--secret K=-] [--print-secrets]
                                              ohne ID: eine Aktion, die einen Datensatz anlegt
  protect [KIND ID...] [--connection C] [--type T] [--reason TEXT]
                                              nichts ändert sie, bis das aufgehoben wird; ohne Angaben: führt sie auf
  unprotect KIND ID... [--connection C] [--type T] [--reason TEXT]   hebt es auf
  sign-on KIND ID [--connection C] [--type T] [--as USER] [--virtual] [--reason TEXT] [--print-url]
  open-panel CONNECTION [--print-url]         das Panel des Anbieters; dabei wird niemand angemeldet
  import plan FILE... --kind K|--type T[,T] [--connection C] [--mode create|update|upsert|delete|ACTION]
         [--map COLUMN=FIELD] [--fixed FIELD=VALUE] [--default FIELD=VALUE]
         [--policy FIELD=never|fill|overwrite|clear] [--profile NAME] [--make-passwords[=LENGTH]]
         [--dialect &quot;encoding=windows-1250 delimiter=; header=no decimal=comma&quot;]
         [--fresh]                            prüft und legt einen Änderungsplan an; sendet nichts. --fresh fragt den
                                              Anbieter zuerst nach dem, worum es in den Zeilen geht
  import apply PLAN [--first N] | resume PLAN [--first N] | report PLAN --dir DIR | list
  import passwords PLAN [--forget]            die für neue Datensätze erzeugten Passwörter
  export KIND [--connection C] [--filter EXPR] [--columns A,B] [--round-trip] [--raw] [--output FILE [--replace]]
  template KIND [--connection C] [--type T] [--example]   die Kopfzeile einer CSV-Datei dafür
  history [--record KIND ID] [--plan P] [--text T] [--connection C] [--kind K] [--type T] [--verb V]
         [--state S ...] [--person P] [--from TIME] [--until TIME] [--limit N] [--output FILE [--replace]]
  undo PLAN[/SEQ]                             einen Änderungsplan rückgängig machen, soweit seitdem unverändert
  plans                                       die Änderungspläne, die noch nicht beendet sind
  plans resume PLAN | cancel PLAN | settle PLAN/SEQ happened|not-happened [--note TEXT]
  plans retry PLAN                            nur das noch einmal, was abgelehnt, abgebrochen oder nicht begonnen ist
  drift [CONNECTION] [--what added|changed|gone] [--text T] [--unread] [--mark-read] [--limit N]
         [--output FILE [--replace]]          was andere bei den Anbietern geändert haben
  sandbox [--port N] [--customers N] [--fault SPEC]   nachgebildete Anbieter im Vordergrund; mehr: sandbox --help

Überall: --home DIR, --format table|json|csv, --yes, --quiet, --secrets keychain|session, --lang L, --help,
--version.
Mit --format csv sieht nichts für eine Tabellenkalkulation wie eine Formel aus; --raw lässt jede Zelle, wie sie ist.
Mit --secrets session kommt jedes Geheimnis aus KONTOR_SECRET_&lt;CONNECTION&gt;_&lt;KEY&gt;.
Rückgabewerte: 0 erledigt, 1 falscher Aufruf, 2 Zeilen fehlgeschlagen oder zu prüfen, 3 vom Anbieter abgelehnt,
4 Netzwerk oder TLS, 5 lokale Daten oder Schlüsselbund, 6 von einer anderen Instanz belegt.
</translation>
    </message>
</context>
<context>
    <name>kontor::ActivityStrip</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop fetching; what is there stays</source>
        <translation>Abruf anhalten; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Fetch again (F5)</source>
        <translation>Erneut abrufen (F5)</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation>%1: angehalten. %2</translation>
    </message>
    <message>
        <source>%1: fetching lists, %2 records</source>
        <translation>%1: Listen werden abgerufen, %2 Datensätze</translation>
    </message>
    <message>
        <source>%1: fetching accounts, list %2 of %3</source>
        <translation>%1: Konten werden abgerufen, Liste %2 von %3</translation>
    </message>
    <message>
        <source>, at least %1 by the vendor&apos;s rate limit</source>
        <translation>, mindestens %1 wegen des Anfragelimits des Anbieters</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of changes under way</source>
        <translation>
            <numerusform>%n Änderungsplan in Arbeit</numerusform>
            <numerusform>%n Änderungspläne in Arbeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Kontor cannot start</source>
        <translation>Kontor kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::BrowserHandover</name>
    <message>
        <source>Signing on…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Continue to the control panel</source>
        <translation>Weiter zum Control Panel</translation>
    </message>
    <message>
        <source>The page that takes the browser to the panel could not be written: %1. Make room on the disk, or check who owns &quot;%2&quot;.</source>
        <translation>Die Seite, die den Browser zum Panel bringt, ließ sich nicht schreiben: %1. Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie, wem „%2“ gehört.</translation>
    </message>
    <message>
        <source>no folder could be made</source>
        <translation>es ließ sich kein Ordner anlegen</translation>
    </message>
    <message>
        <source>The vendor&apos;s sign-on link is not a secure web address (https), so it was not opened. Check the sign-on address in the connection&apos;s settings.</source>
        <translation>Der Anmeldelink des Anbieters ist keine sichere Webadresse (https) und wurde daher nicht geöffnet. Prüfen Sie die Anmeldeadresse in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then sign on again.</source>
        <translation>Es ließ sich kein Webbrowser starten. Wählen Sie in den Einstellungen des Desktops einen Standardbrowser, und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then try again.</source>
        <translation>Es ließ sich kein Webbrowser starten. Wählen Sie in den Einstellungen des Desktops einen Standardbrowser, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontor::CacheWriter</name>
    <message>
        <source>The cache was not told about records of the type &quot;%1&quot;.</source>
        <translation>Dem Zwischenspeicher sind keine Datensätze vom Typ „%1“ angekündigt.</translation>
    </message>
    <message>
        <source>A newer run of this list took over.</source>
        <translation>Ein neuerer Durchlauf dieser Liste hat übernommen.</translation>
    </message>
</context>
<context>
    <name>kontor::ChangeFlow</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data, so this one only shows it. Make changes there, or close it and start this one again.</source>
        <translation>Ein anderes Fenster von Kontor arbeitet mit diesen Daten, daher zeigt dieses sie nur an. Nehmen Sie Änderungen dort vor, oder schließen Sie es und starten Sie dieses neu.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation>Die Verbindung „%1“ ist geschützt: nur lesen. Heben Sie zuerst in ihren Einstellungen den Schutz auf.</translation>
    </message>
    <message>
        <source>%1 does not offer to create this.</source>
        <translation>%1 bietet nicht an, dies anzulegen.</translation>
    </message>
    <message>
        <source>The vendor does not offer to change this.</source>
        <translation>Der Anbieter bietet nicht an, dies zu ändern.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>It is already so; nothing was sent.</source>
        <translation>Es ist schon so; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was sent.</source>
        <translation>Es wurde nichts geändert, also auch nichts gesendet.</translation>
    </message>
    <message>
        <source>The change was refused: %1</source>
        <translation>Die Änderung wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Reading how the records are now ...</source>
        <translation>Der jetzige Stand der Datensätze wird gelesen ...</translation>
    </message>
    <message>
        <source>What failed carried passwords, which are not kept. Enter it again.</source>
        <translation>Was fehlgeschlagen ist, enthielt Passwörter, und die werden nicht aufbewahrt. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Nothing of it failed.</source>
        <translation>Nichts davon ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n Änderung enthielt Passwörter, die nicht aufbewahrt werden: Geben Sie sie noch einmal ein.</numerusform>
            <numerusform>%n Änderungen enthielten Passwörter, die nicht aufbewahrt werden: Geben Sie sie noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: it happened.</source>
        <translation>Vermerkt: Es ist geschehen.</translation>
    </message>
    <message>
        <source>Noted: it did not happen.</source>
        <translation>Vermerkt: Es ist nicht geschehen.</translation>
    </message>
    <message>
        <source>%1 is protected %2.</source>
        <translation>%1 ist geschützt (%2).</translation>
    </message>
    <message>
        <source>Lift the protection ...</source>
        <translation>Schutz aufheben ...</translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <translation>%1 ist geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are protected.</source>
        <translation>
            <numerusform>%n Datensatz ist geschützt.</numerusform>
            <numerusform>%n Datensätze sind geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be changed again.</source>
        <translation>%1 lässt sich wieder ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed again.</source>
        <translation>
            <numerusform>%n Datensatz lässt sich wieder ändern.</numerusform>
            <numerusform>%n Datensätze lassen sich wieder ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ChangeService</name>
    <message>
        <source>The program is closing. What was in flight is checked when it starts again.</source>
        <translation>Das Programm wird beendet. Was unterwegs war, wird beim nächsten Start geprüft.</translation>
    </message>
    <message>
        <source>There is no such plan in the history.</source>
        <translation>Im Verlauf gibt es keinen solchen Änderungsplan.</translation>
    </message>
    <message>
        <source>This change does not wait for a decision.</source>
        <translation>Diese Änderung wartet nicht auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Settled by hand: it happened.</source>
        <translation>Von Hand entschieden: Es ist geschehen.</translation>
    </message>
    <message>
        <source>Settled by hand: it did not happen.</source>
        <translation>Von Hand entschieden: Es ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It is protected already.</source>
        <translation>Es ist schon geschützt.</translation>
    </message>
    <message>
        <source>It is not protected.</source>
        <translation>Es ist nicht geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>Schützen: %1</translation>
    </message>
    <message>
        <source>Lift the protection: %1</source>
        <translation>Schutz aufheben: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ColourRow</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnsPage</name>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save ...</source>
        <translation>&amp;Speichern ...</translation>
    </message>
    <message>
        <source>&amp;Make passwords for new records without one</source>
        <translation>&amp;Passwörter für neue Datensätze ohne Passwort erzeugen</translation>
    </message>
    <message>
        <source>with s&amp;ymbols</source>
        <translation>mit S&amp;onderzeichen</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>&amp;Festen Wert hinzufügen</translation>
    </message>
    <message>
        <source>Use this column &amp;once more</source>
        <translation>Diese Spalte &amp;noch einmal verwenden</translation>
    </message>
    <message>
        <source>For a column with two things in it, like an address whose domain is needed as well</source>
        <translation>Für eine Spalte, in der zweierlei steckt, etwa eine Adresse, deren Domain ebenfalls gebraucht wird</translation>
    </message>
    <message>
        <source>Saved ma&amp;ppings:</source>
        <translation>&amp;Gespeicherte Zuordnungen:</translation>
    </message>
    <message>
        <source>&amp;Template ...</source>
        <translation>Vorl&amp;age ...</translation>
    </message>
    <message>
        <source>Saves a file with the names of all columns, to be filled in</source>
        <translation>Speichert eine Datei mit den Namen aller Spalten zum Ausfüllen</translation>
    </message>
    <message>
        <source>E&amp;xample ...</source>
        <translation>&amp;Beispiel ...</translation>
    </message>
    <message>
        <source>Saves the same with a made-up row, to see what belongs where</source>
        <translation>Speichert dasselbe mit einer erfundenen Zeile, damit zu sehen ist, was wohin gehört</translation>
    </message>
    <message>
        <source>Length of the passwords</source>
        <translation>Länge der Passwörter</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Kontor exported this file, so there is nothing to choose: each row goes back to its record, and only cells that were edited become changes. What the vendor changed meanwhile is shown as a conflict.

Compared: %1</source>
        <translation>Kontor hat diese Datei exportiert, es gibt also nichts zu wählen: Jede Zeile geht zurück zu ihrem Datensatz, und nur bearbeitete Zellen werden zu Änderungen. Was sich beim Anbieter inzwischen geändert hat, wird als Konflikt angezeigt.

Verglichen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used: %1</source>
        <translation>
            <numerusform>%n Spalte wird nicht verwendet: %1</numerusform>
            <numerusform>%n Spalten werden nicht verwendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>%1 Or let passwords be made.</source>
        <translation>%1 Oder lassen Sie Passwörter erzeugen.</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(wählen)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name (one that is there already is replaced):</source>
        <translation>Name (eine schon vorhandene wird ersetzt):</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionDialog</name>
    <message>
        <source>ⓘ There is no keychain service on this computer, so keys are kept for this run only and never in a file. Install and unlock one (for example gnome-keyring) to have them kept.</source>
        <translation>ⓘ Auf diesem Computer gibt es keinen Schlüsselbunddienst; Schlüssel werden daher nur für diesen Programmlauf und nie in einer Datei aufbewahrt. Installieren und entsperren Sie einen (zum Beispiel gnome-keyring), damit sie erhalten bleiben.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Schutz</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data; connections can be changed there only.</source>
        <translation>Ein anderes Fenster von Kontor arbeitet mit diesen Daten; Verbindungen lassen sich nur dort ändern.</translation>
    </message>
    <message>
        <source>Normal – asks before what cannot be undone</source>
        <translation>Normal – fragt vor allem, was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Confirm – shows every change before it is sent</source>
        <translation>Bestätigen – zeigt jede Änderung, bevor sie gesendet wird</translation>
    </message>
    <message>
        <source>Read only – nothing can be changed</source>
        <translation>Nur lesen – nichts lässt sich ändern</translation>
    </message>
    <message>
        <source>All of what the vendor allows</source>
        <translation>Alles, was der Anbieter erlaubt</translation>
    </message>
    <message>
        <source>%1 % of what the vendor allows</source>
        <translation>%1 % dessen, was der Anbieter erlaubt</translation>
    </message>
    <message>
        <source>No limit (only for a server on this computer)</source>
        <translation>Kein Limit (nur für einen Server auf diesem Computer)</translation>
    </message>
    <message>
        <source>%1 times what the vendor allows</source>
        <translation>Das %1-Fache dessen, was der Anbieter erlaubt</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; with its keys and cached records? Nothing changes at the vendor, and the history stays.</source>
        <translation>Die Verbindung „%1“ mit ihren Schlüsseln und zwischengespeicherten Datensätzen entfernen? Beim Anbieter ändert sich nichts, und der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionRemoval</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The connection is removed, but its key &quot;kontor/%1/%2&quot; is still in the keychain; delete it there. %3</source>
        <translation>Die Verbindung ist entfernt, aber ihr Schlüssel „kontor/%1/%2“ ist noch im Schlüsselbund; löschen Sie ihn dort. %3</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSave</name>
    <message>
        <source>This connection was removed meanwhile. Add it anew.</source>
        <translation>Diese Verbindung wurde inzwischen entfernt. Fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionService</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSync</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionTestRow</name>
    <message numerus="yes">
        <source>The clock of this computer and the vendor&apos;s differ by %n second(s); set the clock before that becomes too much.</source>
        <translation>
            <numerusform>Die Uhren dieses Computers und des Anbieters weichen um %n Sekunde voneinander ab; stellen Sie die Uhr, bevor es zu viel wird.</numerusform>
            <numerusform>Die Uhren dieses Computers und des Anbieters weichen um %n Sekunden voneinander ab; stellen Sie die Uhr, bevor es zu viel wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort innerhalb der Zeit</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>A right is missing</source>
        <translation>Ein Recht fehlt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Trouble at the vendor</source>
        <translation>Störung beim Anbieter</translation>
    </message>
    <message>
        <source>Not the answer of this vendor</source>
        <translation>Nicht die Antwort dieses Anbieters</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es funktioniert nicht</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Asks the vendor for something harmless; nothing is saved or changed.</source>
        <translation>Fragt den Anbieter nach etwas Harmlosem; es wird nichts gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>✓ It works. The vendor knows this key as %1.</source>
        <translation>✓ Es funktioniert. Der Anbieter kennt diesen Schlüssel als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are visible with it.</source>
        <translation>
            <numerusform>%n Kunde ist damit sichtbar.</numerusform>
            <numerusform>%n Kunden sind damit sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
</context>
<context>
    <name>kontor::DriftModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Appeared at the vendor</source>
        <translation>Beim Anbieter hinzugekommen</translation>
    </message>
    <message>
        <source>Gone at the vendor</source>
        <translation>Beim Anbieter verschwunden</translation>
    </message>
    <message>
        <source>Changed at the vendor</source>
        <translation>Beim Anbieter geändert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Noticed on %1, %2</source>
        <translation>Bemerkt am %1, %2</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1, not read</source>
        <translation>%1, ungelesen</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
</context>
<context>
    <name>kontor::DriftPage</name>
    <message>
        <source>Search what changed at the vendors</source>
        <translation>Durchsuchen, was sich bei den Anbietern geändert hat</translation>
    </message>
    <message>
        <source>Search by name, number or value</source>
        <translation>Nach Name, Nummer oder Wert suchen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschehen ist</translation>
    </message>
    <message>
        <source>Only what is &amp;not read</source>
        <translation>Nur &amp;Ungelesenes</translation>
    </message>
    <message>
        <source>Changes at the vendors</source>
        <translation>Änderungen bei den Anbietern</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und Nachher</translation>
    </message>
    <message>
        <source>Choose a line to see every field before and after.</source>
        <translation>Wählen Sie eine Zeile, um jedes Feld vorher und nachher zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Datensatz ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as not rea&amp;d</source>
        <translation>Als u&amp;ngelesen markieren</translation>
    </message>
    <message>
        <source>Mark &amp;all that is listed as read</source>
        <translation>Alles Aufgeführte als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>E&amp;xport ...</source>
        <translation>E&amp;xportieren ...</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>The vendor has it no more.</source>
        <translation>Beim Anbieter gibt es ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing has changed at the vendors without Kontor since it first fetched their records. What others change there will be listed here, with before and after.</source>
        <translation>Seit Kontor die Datensätze der Anbieter zum ersten Mal abgerufen hat, hat sich dort nichts ohne Kontor geändert. Was andere dort ändern, wird hier aufgeführt, mit Vorher und Nachher.</translation>
    </message>
    <message>
        <source>Nothing fits. Search for something else.</source>
        <translation>Nichts passt. Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Export what changed at the vendors</source>
        <translation>Exportieren, was sich bei den Anbietern geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert.</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>Drop CSV files here, choose them, or paste cells that were copied from a spreadsheet (%1).</source>
        <translation>Ziehen Sie CSV-Dateien hierher, wählen Sie sie, oder fügen Sie Zellen ein, die aus einer Tabellenkalkulation kopiert wurden (%1).</translation>
    </message>
    <message>
        <source>&amp;Choose files ...</source>
        <translation>&amp;Dateien wählen ...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>kontor::EncodingQuestion</name>
    <message>
        <source>Nobody can tell for certain how the letters of &quot;%1&quot; were saved. Choose the line in which the words are right:</source>
        <translation>Es lässt sich nicht mit Sicherheit sagen, wie die Buchstaben von „%1“ gespeichert wurden. Wählen Sie die Zeile, in der die Wörter stimmen:</translation>
    </message>
</context>
<context>
    <name>kontor::ExportDialog</name>
    <message>
        <source>The &amp;columns that are shown</source>
        <translation>Die angezeigten &amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Everything that is known</source>
        <translation>Alles, &amp;was bekannt ist</translation>
    </message>
    <message>
        <source>To edit and &amp;import again</source>
        <translation>Zum Bearbeiten und erneuten &amp;Importieren</translation>
    </message>
    <message>
        <source>Excel &amp;recognises the letters (byte order mark)</source>
        <translation>Excel &amp;erkennt die Buchstaben (Byte Order Mark)</translation>
    </message>
    <message>
        <source>Nothing can be taken for a &amp;formula</source>
        <translation>Nichts kann für eine &amp;Formel gehalten werden</translation>
    </message>
    <message>
        <source>E&amp;xport ...</source>
        <translation>E&amp;xportieren ...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All rows that are &amp;shown (%1)</source>
        <translation>&amp;Alle angezeigten Zeilen (%1)</translation>
    </message>
    <message>
        <source>The se&amp;lected rows (%1)</source>
        <translation>Die aus&amp;gewählten Zeilen (%1)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Only what can be changed goes into the file. Leave the columns that begin with &quot;kontor_&quot; as they are: by them only edited cells become changes.</source>
        <translation>In die Datei kommt nur, was sich ändern lässt. Lassen Sie die Spalten, die mit „kontor_“ beginnen, wie sie sind: Durch sie werden nur bearbeitete Zellen zu Änderungen.</translation>
    </message>
    <message>
        <source>Cells that begin like a formula get an apostrophe; an import takes it away again.</source>
        <translation>Zellen, die wie eine Formel beginnen, erhalten einen Apostroph; ein Import entfernt ihn wieder.</translation>
    </message>
    <message>
        <source>Cells stay as they are: for other programs. Do not open it in a spreadsheet.</source>
        <translation>Die Zellen bleiben, wie sie sind: für andere Programme. Öffnen Sie die Datei nicht in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Passwords are never exported. Only you can read the file.</source>
        <translation>Passwörter werden nie exportiert. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; there is no file.</source>
        <translation>Abgebrochen; es gibt keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 exportiert.</numerusform>
            <numerusform>%Ln Datensätze nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>kontor::FailureWatch</name>
    <message numerus="yes">
        <source>%n change(s) in a row failed for the same reason: %1</source>
        <translation>
            <numerusform>%n Änderung ist fehlgeschlagen, der Grund: %1</numerusform>
            <numerusform>%n Änderungen nacheinander sind aus demselben Grund fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last %2 changes failed.</source>
        <translation>%1 der letzten %2 Änderungen sind fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>One entry a line</source>
        <translation>Ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>%1 (not set)</source>
        <translation>%1 (nicht gesetzt)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste; tippen Sie, um ihn zu finden.</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s list is not known here yet: type the id.</source>
        <translation>Die Liste des Anbieters ist hier noch nicht bekannt: Geben Sie die ID ein.</translation>
    </message>
    <message>
        <source>The vendor&apos;s list is not known here yet: type the ids.</source>
        <translation>Die Liste des Anbieters ist hier noch nicht bekannt: Geben Sie die IDs ein.</translation>
    </message>
</context>
<context>
    <name>kontor::FileFlow</name>
    <message>
        <source>Another window of Kontor is working with this data: import there.</source>
        <translation>Ein anderes Fenster von Kontor arbeitet mit diesen Daten: Importieren Sie dort.</translation>
    </message>
    <message>
        <source>%1 goes on in the background.</source>
        <translation>%1 läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln mit Fehlern</numerusform>
            <numerusform>%Ln mit Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that were made wait to be handed over.</source>
        <translation>
            <numerusform>%n erzeugtes Passwort wartet auf die Übergabe.</numerusform>
            <numerusform>%n erzeugte Passwörter warten auf die Übergabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over ...</source>
        <translation>Übergeben ...</translation>
    </message>
    <message>
        <source>Save reports ...</source>
        <translation>Berichte speichern ...</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened any more: their key is not in the keychain. Give those records new ones.</source>
        <translation>
            <numerusform>%n Passwort lässt sich nicht mehr öffnen: Sein Schlüssel ist nicht im Schlüsselbund. Geben Sie diesem Datensatz ein neues.</numerusform>
            <numerusform>%n Passwörter lassen sich nicht mehr öffnen: Ihr Schlüssel ist nicht im Schlüsselbund. Geben Sie diesen Datensätzen neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Zu übergebende Passwörter</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that an import made are not handed over. Without a keychain they are lost when Kontor ends.</source>
        <translation>
            <numerusform>%n von einem Import erzeugtes Passwort ist nicht übergeben. Ohne Schlüsselbund ist es verloren, wenn Kontor beendet wird.</numerusform>
            <numerusform>%n von einem Import erzeugte Passwörter sind nicht übergeben. Ohne Schlüsselbund sind sie verloren, wenn Kontor beendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gewählte Dateien</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading was cancelled. Choose the file again, or change how it is read.</source>
        <translation>Das Lesen wurde abgebrochen. Wählen Sie die Datei noch einmal, oder ändern Sie, wie sie gelesen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n Spalte.</numerusform>
            <numerusform>%n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown are rows whose letters depend on the encoding.</source>
        <translation>Angezeigt werden Zeilen, deren Buchstaben von der Kodierung abhängen.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than there are names; what is missing counts as empty.</source>
        <translation>
            <numerusform>%n Zeile hat mehr oder weniger Zellen, als es Namen gibt; was fehlt, gilt als leer.</numerusform>
            <numerusform>%n Zeilen haben mehr oder weniger Zellen, als es Namen gibt; was fehlt, gilt als leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) were skipped.</source>
        <translation>
            <numerusform>%n leere Zeile wurde übersprungen.</numerusform>
            <numerusform>%n leere Zeilen wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>So lässt sich die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Choose how the letters were saved.</source>
        <translation>Wählen Sie, wie die Buchstaben gespeichert wurden.</translation>
    </message>
    <message>
        <source>There are no rows below the names.</source>
        <translation>Unter den Namen stehen keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter: words, or status:disabled, name:smith*, -type:alias</source>
        <translation>Filter: Wörter oder status:disabled, name:schmidt*, -type:alias</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>First line has the &amp;names</source>
        <translation>Erste Zeile enthält die &amp;Namen</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1.5</translation>
    </message>
    <message>
        <source>1,5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>&amp;Anführungszeichen:</translation>
    </message>
    <message>
        <source>Deci&amp;mals:</source>
        <translation>Dezi&amp;malzahlen:</translation>
    </message>
</context>
<context>
    <name>kontor::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or one only.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort oder nur eines.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::HandoverDialog</name>
    <message>
        <source>&amp;Show the passwords</source>
        <translation>Passwörter &amp;anzeigen</translation>
    </message>
    <message>
        <source>I have &amp;handed them over</source>
        <translation>&amp;Ich habe sie übergeben</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Passwort &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Zu übergebende Passwörter</translation>
    </message>
    <message>
        <source>These passwords were made for the new records. Kontor writes them into no file and no report: copy them one by one, or print the sheet.</source>
        <translation>Diese Passwörter wurden für die neuen Datensätze erzeugt. Kontor schreibt sie in keine Datei und keinen Bericht: Kopieren Sie sie einzeln, oder drucken Sie das Blatt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Kopiert. In %n Sekunde wird es wieder aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. In %n Sekunden wird es wieder aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilters</name>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search by name, number or text</source>
        <translation>Nach Name, Nummer oder Text suchen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag (%n)</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Waits for another change</source>
        <translation>Wartet auf eine andere Änderung</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times.</source>
        <translation>
            <numerusform>%n-mal gesendet.</numerusform>
            <numerusform>%n-mal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Änderungsplan: %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: if it is there, it happened.</source>
        <translation>%1: Ist der Datensatz da, dann ist es geschehen.</translation>
    </message>
    <message>
        <source>%1: if it is gone, it happened.</source>
        <translation>%1: Ist der Datensatz weg, dann ist es geschehen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: if %2, it happened.</source>
        <translation>%1: Es ist geschehen, wenn dort steht: %2.</translation>
    </message>
    <message>
        <source>%1: if its state is &quot;%2&quot;, it happened.</source>
        <translation>%1: Ist der Zustand „%2“, dann ist es geschehen.</translation>
    </message>
    <message>
        <source>%1: whether &quot;%2&quot; has taken effect.</source>
        <translation>%1: ob „%2“ gewirkt hat.</translation>
    </message>
    <message>
        <source>Look in the vendor&apos;s panel (%1) before you decide:</source>
        <translation>Sehen Sie im Panel des Anbieters (%1) nach, bevor Sie entscheiden:</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>no answer was kept</source>
        <translation>keine Antwort festgehalten</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>in der Befehlszeile</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>durch einen Import</translation>
    </message>
    <message>
        <source>By %1, %2, on %3: %4</source>
        <translation>Von %1, %2, am %3: %4</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Gewünscht:</translation>
    </message>
    <message>
        <source>The vendor answered:</source>
        <translation>Der Anbieter hat geantwortet:</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryPage</name>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>Choose a change to see it before and after.</source>
        <translation>Wählen Sie eine Änderung, um das Vorher und Nachher zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change made with Kontor will be listed here, with before and after.</source>
        <translation>Es wurde noch nichts geändert. Jede mit Kontor vorgenommene Änderung wird hier aufgeführt, mit Vorher und Nachher.</translation>
    </message>
    <message>
        <source>No change fits. Search for something else.</source>
        <translation>Keine Änderung passt. Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the whole plan</source>
        <translation>Ganzen Änderungsplan rückgängig machen</translation>
    </message>
    <message>
        <source>Try what failed once more</source>
        <translation>Fehlgeschlagenes noch einmal versuchen</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es ist geschehen</translation>
    </message>
    <message>
        <source>Look at the record in the vendor&apos;s panel first</source>
        <translation>Sehen Sie sich zuerst den Datensatz im Panel des Anbieters an</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Es ist nicht geschehen</translation>
    </message>
    <message>
        <source>Reports ...</source>
        <translation>Berichte ...</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>What is listed here, as a table that only you can read</source>
        <translation>Was hier aufgeführt ist, als Tabelle, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Everything of the plan that was refused, cancelled or not begun; what is done stays done</source>
        <translation>Alles aus dem Änderungsplan, was abgelehnt, abgebrochen oder nicht begonnen wurde; was ausgeführt wurde, bleibt</translation>
    </message>
    <message>
        <source>Only this plan</source>
        <translation>Nur diesen Änderungsplan</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Panel öffnen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Änderung nach %1 exportiert.</numerusform>
            <numerusform>%Ln Änderungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HttpAttempt</name>
    <message>
        <source>The vendor did not answer completely within %1 seconds.</source>
        <translation>Der Anbieter hat nicht innerhalb von %1 Sekunden vollständig geantwortet.</translation>
    </message>
    <message>
        <source>The vendor stopped answering. Try again later.</source>
        <translation>Der Anbieter hat aufgehört zu antworten. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has an unreasonably large head. Is this really its server?</source>
        <translation>Die Antwort des Anbieters hat einen unangemessen großen Kopf. Ist das wirklich sein Server?</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer is larger than the %1 MiB that are accepted.</source>
        <translation>Die Antwort des Anbieters ist größer als die %1 MiB, die angenommen werden.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address and the network.</source>
        <translation>Es gibt keinen Server namens %1. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the address.</source>
        <translation>%1 weist Verbindungen an Port %2 ab. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made: %2. Nothing was sent. Check the address, this computer&apos;s clock, and whether something stands between it and the vendor.</source>
        <translation>Die sichere Verbindung zu %1 kam nicht zustande: %2. Es wurde nichts gesendet. Prüfen Sie die Adresse, die Uhr dieses Computers und ob etwas zwischen ihm und dem Anbieter steht.</translation>
    </message>
    <message>
        <source>The proxy does not let us through: %1.</source>
        <translation>Der Proxy lässt uns nicht durch: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
</context>
<context>
    <name>kontor::HttpClient</name>
    <message numerus="yes">
        <source>The vendor asked for a rest, of which %n minute(s) are left. Nothing is sent to it before.</source>
        <translation>
            <numerusform>Der Anbieter hat um eine Pause gebeten; davon bleibt noch %n Minute. Vorher wird ihm nichts gesendet.</numerusform>
            <numerusform>Der Anbieter hat um eine Pause gebeten; davon bleiben noch %n Minuten. Vorher wird ihm nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again in %n second(s).</source>
        <translation>
            <numerusform>Bei %1 ist es %2-mal hintereinander fehlgeschlagen; Kontor lässt den Server daher eine Weile in Ruhe. In %n Sekunde fragt es wieder an.</numerusform>
            <numerusform>Bei %1 ist es %2-mal hintereinander fehlgeschlagen; Kontor lässt den Server daher eine Weile in Ruhe. In %n Sekunden fragt es wieder an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportReports</name>
    <message>
        <source>There is no import &quot;%1&quot;.</source>
        <translation>Es gibt keinen Import „%1“.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another one.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportReview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 is about the same record.</source>
        <translation>In Zeile %1 geht es um denselben Datensatz.</translation>
    </message>
    <message>
        <source>The connection was changed while the vendor was asked. Compare again.</source>
        <translation>Die Verbindung wurde geändert, während der Anbieter gefragt wurde. Vergleichen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportRun</name>
    <message>
        <source>Rows with errors</source>
        <translation>Zeilen mit Fehlern</translation>
    </message>
</context>
<context>
    <name>kontor::ImportService</name>
    <message>
        <source>Choose a connection and what the file is about first.</source>
        <translation>Wählen Sie zuerst eine Verbindung und den Inhalt der Datei.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1: number at the vendor</source>
        <translation>%1: Nummer beim Anbieter</translation>
    </message>
    <message>
        <source>%1 it belongs to</source>
        <translation>Gehört zu (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a connection.</source>
        <translation>Wählen Sie eine Verbindung.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>Der Anbieter hat keine Datensätze dieses Typs.</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
    <message>
        <source>Choose the column that tells which record is meant (%1): its number or its name.</source>
        <translation>Wählen Sie die Spalte, die sagt, welcher Datensatz gemeint ist (%1): seine Nummer oder seinen Namen.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportSource</name>
    <message>
        <source>The rows of the file are gone. Choose the file again.</source>
        <translation>Die Zeilen der Datei sind nicht mehr da. Wählen Sie die Datei noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
</context>
<context>
    <name>kontor::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Zugehörige Datensätze</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Verlauf dieses Datensatzes</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer</source>
        <translation>Die Antwort des Anbieters</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Zugehörig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Wählen Sie eine Zeile, um hier alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Seen at the vendor: %1</source>
        <translation>Stand beim Anbieter: %1</translation>
    </message>
    <message>
        <source>Related (%1)</source>
        <translation>Zugehörig (%1)</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>This list is kept on this computer: the vendor has none.</source>
        <translation>Diese Liste liegt auf diesem Computer: Der Anbieter hat keine.</translation>
    </message>
    <message>
        <source>Protected %1</source>
        <translation>Geschützt %1</translation>
    </message>
</context>
<context>
    <name>kontor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kontor::Lane</name>
    <message>
        <source>The connection was removed before this was sent.</source>
        <translation>Die Verbindung wurde entfernt, bevor dies gesendet war.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings to go on.</source>
        <translation>Die Verbindung „%1“ ist geschützt: nur lesen. Heben Sie in ihren Einstellungen den Schutz auf, um fortzufahren.</translation>
    </message>
    <message>
        <source>Not sent: an earlier change of the same record is still open. Settle that one first.</source>
        <translation>Nicht gesendet: Eine frühere Änderung desselben Datensatzes ist noch offen. Schließen Sie zuerst diese ab.</translation>
    </message>
    <message>
        <source>Whether this happened could not be read back: %1</source>
        <translation>Ob dies ausgeführt wurde, ließ sich nicht zurücklesen: %1</translation>
    </message>
    <message>
        <source>Sent several times, and it never happened. Ask the vendor, or enter the change again.</source>
        <translation>Mehrmals gesendet und nie ausgeführt. Fragen Sie den Anbieter, oder geben Sie die Änderung noch einmal ein.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has left the outcome of %2 changes in a row open. Kontor leaves it alone for a minute, asks whether it is well, and goes on then.</source>
        <translation>Bei „%1“ blieb der Ausgang von %2 Änderungen hintereinander offen. Kontor wartet eine Minute, fragt dann nach, ob alles in Ordnung ist, und macht danach weiter.</translation>
    </message>
    <message>
        <source>The vendor answered with the number of a record that was there before. Kontor looks which is the new one.</source>
        <translation>Der Anbieter hat mit der Nummer eines Datensatzes geantwortet, den es schon vorher gab. Kontor sieht nach, welcher der neue ist.</translation>
    </message>
</context>
<context>
    <name>kontor::LocalChange</name>
    <message>
        <source>Without its number at the vendor it cannot be kept.</source>
        <translation>Ohne seine Nummer beim Anbieter lässt es sich nicht aufbewahren.</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Add &amp;connection ...</source>
        <translation>&amp;Verbindung hinzufügen ...</translation>
    </message>
    <message>
        <source>&amp;Settings ...</source>
        <translation>&amp;Einstellungen ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Daten&amp;satz</translation>
    </message>
    <message>
        <source>&amp;New ...</source>
        <translation>&amp;Neu ...</translation>
    </message>
    <message>
        <source>&amp;Edit ...</source>
        <translation>&amp;Bearbeiten ...</translation>
    </message>
    <message>
        <source>&amp;Sign on</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Delete ...</source>
        <translation>&amp;Löschen ...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;onten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Sign-&amp;ons</source>
        <translation>&amp;Anmeldungen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>&amp;Erneut abrufen</translation>
    </message>
    <message>
        <source>&amp;Record at the side</source>
        <translation>Datensatz an der &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Another Kontor window holds the data: this one shows it and changes nothing.</source>
        <translation>Ein anderes Kontor-Fenster hält die Daten: Dieses zeigt sie an und ändert nichts.</translation>
    </message>
    <message>
        <source>%1: not everything could be fetched, the rows from before stay. %2</source>
        <translation>%1: Nicht alles ließ sich abrufen, die bisherigen Zeilen bleiben. %2</translation>
    </message>
    <message>
        <source>Open &amp;panel</source>
        <translation>&amp;Panel öffnen</translation>
    </message>
    <message>
        <source>&amp;Forget ...</source>
        <translation>&amp;Vergessen ...</translation>
    </message>
    <message>
        <source>Nothing can be made here</source>
        <translation>Hier lässt sich nichts anlegen</translation>
    </message>
    <message>
        <source>Settings of the connection ...</source>
        <translation>Einstellungen der Verbindung ...</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Panel öffnen</translation>
    </message>
    <message>
        <source>Opens %1 in the browser. You log in there yourself.</source>
        <translation>Öffnet %1 im Browser. Dort melden Sie sich selbst an.</translation>
    </message>
    <message>
        <source>The browser shows the vendor&apos;s panel. You log in there yourself.</source>
        <translation>Der Browser zeigt das Panel des Anbieters. Dort melden Sie sich selbst an.</translation>
    </message>
    <message>
        <source>What the vendor showed only once for %1 is in the keychain now.</source>
        <translation>Was der Anbieter zu %1 nur einmal gezeigt hat, ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Import ...</source>
        <translation>&amp;Importieren ...</translation>
    </message>
    <message>
        <source>&amp;Export ...</source>
        <translation>E&amp;xportieren ...</translation>
    </message>
    <message>
        <source>&amp;Passwords to hand over ...</source>
        <translation>&amp;Passwörter übergeben ...</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: Kontor ended before all of it was kept here. Nothing of it was sent, and nothing is kept: do it again.</source>
        <translation>„%1“: Kontor wurde beendet, bevor alles hier festgehalten war. Nichts davon wurde gesendet, und nichts ist aufbewahrt: Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>Changes &amp;by others</source>
        <translation>Ä&amp;nderungen anderer</translation>
    </message>
    <message>
        <source>P&amp;rotect ...</source>
        <translation>Schüt&amp;zen ...</translation>
    </message>
    <message>
        <source>Lift the p&amp;rotection ...</source>
        <translation>Schut&amp;z aufheben ...</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Which column goes where</source>
        <translation>Welche Spalte wohin gehört</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gehört in</translation>
    </message>
    <message>
        <source>Replaces what is there</source>
        <translation>Ersetzt Vorhandenes</translation>
    </message>
    <message>
        <source>Changes to the text</source>
        <translation>Änderungen am Text</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Fester Wert</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Für jede Zeile derselbe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes to</source>
        <translation>„%1“ gehört in</translation>
    </message>
    <message>
        <source>When &quot;%1&quot; replaces what is there</source>
        <translation>Wann „%1“ Vorhandenes ersetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Changes to the text of &quot;%1&quot;</source>
        <translation>Änderungen am Text von „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both go to: %3. Choose one of them.</source>
        <translation>„%1“ und „%2“ haben dasselbe Ziel: %3. Wählen Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>kontor::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecrets</name>
    <message>
        <source>A key that a vendor showed once is sealed with another key than the one in the keychain. Restore the keychain&apos;s entry &quot;journal/sealing-key&quot;, or have the vendor issue a new key.</source>
        <translation>Ein Schlüssel, den ein Anbieter nur einmal zeigte, ist mit einem anderen Schlüssel versiegelt als dem im Schlüsselbund. Stellen Sie den Eintrag „journal/sealing-key“ im Schlüsselbund wieder her, oder lassen Sie sich vom Anbieter einen neuen Schlüssel ausstellen.</translation>
    </message>
    <message>
        <source>A key that a vendor showed once belonged to a connection that was removed since. It was deleted with it.</source>
        <translation>Ein Schlüssel, den ein Anbieter nur einmal zeigte, gehörte zu einer Verbindung, die seitdem entfernt wurde. Er wurde mit ihr gelöscht.</translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecretsDialog</name>
    <message>
        <source>Shown only once</source>
        <translation>Wird nur einmal gezeigt</translation>
    </message>
    <message>
        <source>The vendor shows this once and never again. Hand it on or keep it now.</source>
        <translation>Der Anbieter zeigt dies einmal und nie wieder. Geben Sie es jetzt weiter, oder bewahren Sie es auf.</translation>
    </message>
    <message>
        <source>Kontor has put it into this computer&apos;s keychain.</source>
        <translation>Kontor hat es im Schlüsselbund dieses Computers abgelegt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>Ich habe es sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Kopiert. In %n Sekunde wird es wieder aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. In %n Sekunden wird es wieder aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: copy what is marked, then say so below.</source>
        <translation>Noch nicht: Kopieren Sie, was markiert ist, und bestätigen Sie es dann unten.</translation>
    </message>
    <message>
        <source>The keychain has not taken all of it. What is marked below stays sealed on this computer and comes into the keychain when Kontor starts the next time; copy it now if you need it before.</source>
        <translation>Der Schlüsselbund hat nicht alles angenommen. Was unten markiert ist, bleibt versiegelt auf diesem Computer und kommt beim nächsten Start von Kontor in den Schlüsselbund; kopieren Sie es jetzt, wenn Sie es vorher brauchen.</translation>
    </message>
    <message>
        <source>There is no keychain, and Kontor keeps no secret in a file: what is marked below is lost when Kontor ends. Copy it first.</source>
        <translation>Es gibt keinen Schlüsselbund, und Kontor legt kein Geheimnis in einer Datei ab: Was unten markiert ist, ist verloren, wenn Kontor beendet wird. Kopieren Sie es vorher.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanArrival</name>
    <message>
        <source>Cancelled before all of it was kept here. Nothing was sent.</source>
        <translation>Abgebrochen, bevor alles hier festgehalten war. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanDialog</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing of this can be sent.</source>
        <translation>Nichts davon lässt sich senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the vendor, at its rate limit %1.</source>
        <translation>
            <numerusform>%n Anfrage an den Anbieter, Dauer bei seinem Anfragelimit: %1.</numerusform>
            <numerusform>%n Anfragen an den Anbieter, Dauer bei seinem Anfragelimit: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already as wanted.</source>
        <translation>
            <numerusform>%n davon ist schon wie gewünscht.</numerusform>
            <numerusform>%n davon sind schon wie gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not possible and are left out.</source>
        <translation>
            <numerusform>%n davon ist nicht möglich und wird ausgelassen.</numerusform>
            <numerusform>%n davon sind nicht möglich und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n Datensatz.</numerusform>
            <numerusform>%n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>To go on, type the number of &quot;%1&quot;: %2</source>
        <translation>Um fortzufahren, geben Sie die Nummer von „%1“ ein: %2</translation>
    </message>
    <message>
        <source>To go on, type how many records are concerned: %1</source>
        <translation>Um fortzufahren, geben Sie ein, wie viele Datensätze betroffen sind: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only of what is kept on this computer.</source>
        <translation>
            <numerusform>%n Änderung betrifft nur, was auf diesem Computer aufbewahrt wird.</numerusform>
            <numerusform>%n Änderungen betreffen nur, was auf diesem Computer aufbewahrt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer changes. Nothing happens at the vendor.</source>
        <translation>Es ändert sich nur, was auf diesem Computer aufbewahrt wird. Beim Anbieter geschieht nichts.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanJob</name>
    <message>
        <source>Nothing of this can be sent. See what is wrong with each change.</source>
        <translation>Nichts davon lässt sich senden. Sehen Sie bei jeder Änderung nach, was nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanModel</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Already so, nothing is sent</source>
        <translation>Schon so, es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>%1 – cannot be undone</source>
        <translation>%1 – lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Schutz aufheben</translation>
    </message>
</context>
<context>
    <name>kontor::PlanStrip</name>
    <message>
        <source>Progress of the changes</source>
        <translation>Fortschritt der Änderungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Begin nothing more for now; what is on its way still ends</source>
        <translation>Vorerst nichts mehr beginnen; was unterwegs ist, wird noch beendet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up what has not begun; what was done stays done</source>
        <translation>Aufgeben, was nicht begonnen ist; was ausgeführt wurde, bleibt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pausing, %2 on their way. %3</source>
        <translation>%1: wird pausiert, %2 noch unterwegs. %3</translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation>%1: pausiert. %2</translation>
    </message>
    <message>
        <source>%1: paused. %2 %3</source>
        <translation>%1: pausiert. %2 %3</translation>
    </message>
    <message>
        <source>%1: left when Kontor ended. %2, %3 being checked, %4 not begun.</source>
        <translation>%1: offen geblieben, als Kontor beendet wurde. %2, %3 im Abgleich, %4 nicht begonnen.</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pausieren: %1</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made</source>
        <comment>What is being checked may turn out to be done already</comment>
        <translation>
            <numerusform>%n Änderung wird vorgenommen</numerusform>
            <numerusform>%n Änderungen werden vorgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n change(s), then a pause</source>
        <translation>
            <numerusform>Die nächste Änderung (%n), dann eine Pause</numerusform>
            <numerusform>Die nächsten %n Änderungen, dann eine Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: being kept here, %2 of %3. Nothing is sent yet.</source>
        <translation>%1: wird hier festgehalten, %2 von %3. Noch wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>kontor::Planner</name>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>Der Anbieter hat keine Datensätze dieses Typs.</translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation>Der Anbieter bietet dies nicht an.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation>Die Verbindung „%1“ ist geschützt: nur lesen. Heben Sie zuerst in ihren Einstellungen den Schutz auf.</translation>
    </message>
    <message>
        <source>It depends on a change that does not come before it.</source>
        <translation>Es hängt von einer Änderung ab, die nicht davor kommt.</translation>
    </message>
    <message>
        <source>The change it depends on cannot be made.</source>
        <translation>Die Änderung, von der es abhängt, lässt sich nicht vornehmen.</translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation>Geben Sie an, zu welchem Datensatz es gehört.</translation>
    </message>
    <message>
        <source>It cannot belong to this record.</source>
        <translation>Es kann nicht zu diesem Datensatz gehören.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Es gibt schon einen Datensatz mit diesem Namen.</translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation>Geben Sie an, welcher Datensatz geändert werden soll.</translation>
    </message>
    <message>
        <source>The record is not known (any more). Fetch the records again and repeat this.</source>
        <translation>Der Datensatz ist nicht (mehr) bekannt. Rufen Sie die Datensätze erneut ab, und wiederholen Sie dies.</translation>
    </message>
    <message>
        <source>Say which record is to be deleted.</source>
        <translation>Geben Sie an, welcher Datensatz gelöscht werden soll.</translation>
    </message>
    <message>
        <source>This is not possible while the record is in the state &quot;%1&quot;.</source>
        <translation>Das ist nicht möglich, solange der Datensatz im Zustand „%1“ ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not allow this.</source>
        <translation>„%1“ lässt dies nicht zu.</translation>
    </message>
</context>
<context>
    <name>kontor::ProtectDialog</name>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>&amp;Why (whoever wants to change it reads this):</source>
        <translation>&amp;Grund (wird allen gezeigt, die etwas ändern wollen):</translation>
    </message>
    <message>
        <source>&amp;Why (for the history):</source>
        <translation>&amp;Grund (für den Verlauf):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: protected %2</source>
        <translation>%1: geschützt %2</translation>
    </message>
    <message>
        <source>Until somebody lifts the protection nothing changes this from here: no form, no change of many, no import, no undo, no command line. Other programs and the vendor&apos;s panel still can.</source>
        <translation>Bis jemand den Schutz aufhebt, ändert von hier aus nichts diese Daten: kein Formular, keine Änderung mehrerer Datensätze, kein Import, kein Rückgängigmachen, keine Befehlszeile. Andere Programme und das Panel des Anbieters können es weiterhin.</translation>
    </message>
    <message>
        <source>From then on this can be changed and deleted again. The history keeps who lifted the protection.</source>
        <translation>Danach lässt sich dies wieder ändern und löschen. Der Verlauf hält fest, wer den Schutz aufgehoben hat.</translation>
    </message>
</context>
<context>
    <name>kontor::Protection</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>von %1 seit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is protected %1. Lift the protection first.</source>
        <translation>Der Datensatz ist geschützt (%1). Heben Sie zuerst den Schutz auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would go with it and is protected %2. Lift that protection first.</source>
        <translation>„%1“ würde mit gelöscht und ist geschützt (%2). Heben Sie zuerst diesen Schutz auf.</translation>
    </message>
</context>
<context>
    <name>kontor::RateMeter</name>
    <message>
        <source>%1: %2 of %3 requests in %4 are free</source>
        <translation>%1: %2 von %3 Anfragen in %4 sind frei</translation>
    </message>
    <message>
        <source>Paused for %1: the vendor asked for a rest.</source>
        <translation>Für %1 pausiert: Der Anbieter hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>Rate limit of %1</source>
        <translation>Anfragelimit von %1</translation>
    </message>
    <message>
        <source>Rate limit of %1: paused</source>
        <translation>Anfragelimit von %1: pausiert</translation>
    </message>
    <message>
        <source>Rate limit of %1: %2 % left</source>
        <translation>Anfragelimit von %1: noch %2 %</translation>
    </message>
</context>
<context>
    <name>kontor::RawPreview</name>
    <message>
        <source>The place in the file</source>
        <translation>Die Stelle in der Datei</translation>
    </message>
</context>
<context>
    <name>kontor::Reconciler</name>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCache</name>
    <message>
        <source>Another Kontor holds the data: this one reads only.</source>
        <translation>Ein anderes Kontor hält die Daten: Dieses liest nur.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste; tippen Sie, um ihn zu finden.</translation>
    </message>
    <message>
        <source>%1 cannot have records of this type.</source>
        <translation>%1 kann keine Datensätze dieses Typs haben.</translation>
    </message>
    <message>
        <source>Fetching the remaining fields from the vendor …</source>
        <translation>Die übrigen Felder werden vom Anbieter abgerufen …</translation>
    </message>
    <message>
        <source>The remaining fields could not be fetched; what stays empty is not changed. %1</source>
        <translation>Die übrigen Felder ließen sich nicht abrufen; was leer bleibt, wird nicht geändert. %1</translation>
    </message>
    <message>
        <source>Something is missing or wrong; see the marked fields.</source>
        <translation>Etwas fehlt oder ist falsch; sehen Sie sich die markierten Felder an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sending to the vendor …</source>
        <translation>Wird an den Anbieter gesendet …</translation>
    </message>
    <message>
        <source>The change is kept and waits: %1
You can close this window; the change is sent as soon as it is possible.</source>
        <translation>Die Änderung ist aufbewahrt und wartet: %1
Sie können dieses Fenster schließen; die Änderung wird gesendet, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>This changes only what is kept on this computer. Nothing is sent to the vendor.</source>
        <translation>Dies ändert nur, was auf diesem Computer aufbewahrt wird. An den Anbieter wird nichts gesendet.</translation>
    </message>
    <message>
        <source>At %1 none can be made.</source>
        <translation>Bei %1 lässt sich keiner anlegen.</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Wird festgehalten …</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>The vendor&apos;s documents leave this open; it may be refused.</source>
        <translation>Die Dokumentation des Anbieters lässt dies offen; es kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>Type a name or number</source>
        <translation>Name oder Nummer eingeben</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>kontor::ResourcePage</name>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>A connection is one login at one vendor.</source>
        <translation>Eine Verbindung ist ein Zugang bei einem Anbieter.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are hidden by it.</source>
        <translation>
            <numerusform>%n Datensatz wird dadurch ausgeblendet.</numerusform>
            <numerusform>%n Datensätze werden dadurch ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Asking the vendor ...</source>
        <translation>Der Anbieter wird gefragt ...</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>Die ersten Zeilen erscheinen, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>The vendor has told of none so far.</source>
        <translation>Der Anbieter hat bisher nichts gemeldet.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>This list is kept on this computer: the vendor has none.</source>
        <translation>Diese Liste liegt auf diesem Computer: Der Anbieter hat keine.</translation>
    </message>
    <message>
        <source>%1: kept on this computer, because the vendor has no list of them.</source>
        <translation>%1: auf diesem Computer aufbewahrt, weil der Anbieter keine Liste davon hat.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>The vendor has no list of these. What is made or added here is kept on this computer.</source>
        <translation>Der Anbieter hat hiervon keine Liste. Was hier angelegt oder hinzugefügt wird, wird auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Import ...</source>
        <translation>Importieren ...</translation>
    </message>
</context>
<context>
    <name>kontor::ReviewModel</name>
    <message>
        <source>mending a cell</source>
        <translation>(Berichtigung einer Zelle)</translation>
    </message>
    <message>
        <source>Mended here; the file has: &quot;%1&quot;</source>
        <translation>Hier berichtigt; in der Datei steht: „%1“</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Zeile %1. %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>kontor::ReviewPage</name>
    <message>
        <source>Cancel checking</source>
        <translation>Prüfen abbrechen</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Nächstes Pro&amp;blem (F8)</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Die Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What would come of every row</source>
        <translation>Was aus jeder Zeile würde</translation>
    </message>
    <message>
        <source>So many changes before the pause</source>
        <translation>So viele Änderungen vor der Pause</translation>
    </message>
    <message>
        <source>changes, to look at them before the rest is sent</source>
        <translation>Änderungen, um sie anzusehen, bevor der Rest gesendet wird</translation>
    </message>
    <message>
        <source>Checking was cancelled. Go back and on again to check the rows.</source>
        <translation>Das Prüfen wurde abgebrochen. Gehen Sie zurück und wieder weiter, um die Zeilen zu prüfen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>The rows are being checked. Nothing is sent yet.</source>
        <translation>Die Zeilen werden geprüft. Noch wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln anzulegen</numerusform>
            <numerusform>%Ln anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln zu ändern</numerusform>
            <numerusform>%Ln zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln zu löschen</numerusform>
            <numerusform>%Ln zu löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to carry out</source>
        <translation>
            <numerusform>%Ln auszuführen</numerusform>
            <numerusform>%Ln auszuführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln schon wie gewünscht</numerusform>
            <numerusform>%Ln schon wie gewünscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems (left out)</source>
        <translation>
            <numerusform>%Ln mit Problemen (wird ausgelassen)</numerusform>
            <numerusform>%Ln mit Problemen (werden ausgelassen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is to be sent.</source>
        <translation>%1. Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>%1 – %2, %3.</source>
        <translation>%1 – %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, type how many records are concerned: %1</source>
        <translation>Dies lässt sich nicht rückgängig machen. Um fortzufahren, geben Sie ein, wie viele Datensätze betroffen sind: %1</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Die Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>The rows are not checked.</source>
        <translation>Die Zeilen sind nicht geprüft.</translation>
    </message>
    <message>
        <source>There is nothing to do with these rows.</source>
        <translation>Mit diesen Zeilen gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>Type how many records are concerned.</source>
        <translation>Geben Sie ein, wie viele Datensätze betroffen sind.</translation>
    </message>
    <message>
        <source>Pause &amp;after the first</source>
        <translation>&amp;Pause nach den ersten</translation>
    </message>
    <message>
        <source>Cancel comparing</source>
        <translation>Vergleichen abbrechen</translation>
    </message>
    <message>
        <source>Comparing was cancelled: the rows that are left are judged by what was known before.</source>
        <translation>Das Vergleichen wurde abgebrochen: Die übrigen Zeilen werden nach dem beurteilt, was vorher bekannt war.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the vendor: %Ln row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>Mit dem Anbieter verglichen: %Ln Zeile wird jetzt anders beurteilt.</numerusform>
            <numerusform>Mit dem Anbieter verglichen: %Ln Zeilen werden jetzt anders beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be compared.</source>
        <translation>
            <numerusform>%Ln Datensatz ließ sich nicht vergleichen.</numerusform>
            <numerusform>%Ln Datensätze ließen sich nicht vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln record(s) with the &amp;vendor</source>
        <translation>
            <numerusform>%Ln Datensatz mit dem Anbieter &amp;vergleichen</numerusform>
            <numerusform>%Ln Datensätze mit dem Anbieter &amp;vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1 (mindestens %2)</translation>
    </message>
    <message>
        <source>What is known of them was fetched more than five minutes ago, or nothing is known. They are only looked at: nothing is changed.</source>
        <translation>Was von ihnen bekannt ist, wurde vor mehr als fünf Minuten abgerufen, oder es ist nichts bekannt. Sie werden nur angesehen: Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>The rows are being compared with the vendor.</source>
        <translation>Die Zeilen werden mit dem Anbieter verglichen.</translation>
    </message>
</context>
<context>
    <name>kontor::RowMatcher</name>
    <message>
        <source>%1 &quot;%2&quot; is not known. Fetch the records again, or correct the name.</source>
        <translation>%1 „%2“ ist nicht bekannt. Rufen Sie die Datensätze erneut ab, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Several have the name &quot;%1&quot; (%2): give the number instead.</source>
        <translation>Mehrere haben den Namen „%1“ (%2): Geben Sie stattdessen die Nummer an.</translation>
    </message>
    <message>
        <source>The number is not known (any more). Fetch the records again, or correct it.</source>
        <translation>Die Nummer ist nicht (mehr) bekannt. Rufen Sie die Datensätze erneut ab, oder berichtigen Sie sie.</translation>
    </message>
</context>
<context>
    <name>kontor::RowReader</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>Der Anbieter hat keine Datensätze dieses Typs.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>Die Zeile sagt nichts aus.</translation>
    </message>
    <message>
        <source>It is not known (any more). Fetch the records again, or correct the row.</source>
        <translation>Der Datensatz ist nicht (mehr) bekannt. Rufen Sie die Datensätze erneut ab, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There is one already: %1 (%2).</source>
        <translation>Es gibt schon einen Datensatz: %1 (%2).</translation>
    </message>
    <message>
        <source>The number is missing. New records are imported by a file of their own.</source>
        <translation>Die Nummer fehlt. Neue Datensätze werden mit einer eigenen Datei importiert.</translation>
    </message>
    <message>
        <source>This cell was changed, so that nobody can tell what you edited. Export the records again.</source>
        <translation>Diese Zelle wurde geändert, daher lässt sich nicht feststellen, was Sie bearbeitet haben. Exportieren Sie die Datensätze noch einmal.</translation>
    </message>
    <message>
        <source>Records of this type have no such field.</source>
        <translation>Datensätze dieses Typs haben kein solches Feld.</translation>
    </message>
    <message>
        <source>The vendor has &quot;%1&quot; since the export.</source>
        <translation>Beim Anbieter steht seit dem Export „%1“.</translation>
    </message>
    <message>
        <source>%1 It was &quot;%2&quot;.</source>
        <translation>%1 Vorher: „%2“.</translation>
    </message>
</context>
<context>
    <name>kontor::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save &amp;reports ...</source>
        <translation>&amp;Berichte speichern ...</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Im &amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Import the rows with &amp;errors again</source>
        <translation>Zeilen mit F&amp;ehlern erneut importieren</translation>
    </message>
    <message>
        <source>Hand &amp;passwords over ...</source>
        <translation>Passwörter über&amp;geben ...</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Give up what has not begun; what was done stays done</source>
        <translation>Aufgeben, was nicht begonnen ist; was ausgeführt wurde, bleibt</translation>
    </message>
    <message>
        <source>Begin nothing more for now; what is on its way still ends</source>
        <translation>Vorerst nichts mehr beginnen; was unterwegs ist, wird noch beendet</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht funktioniert hat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused or with errors</source>
        <translation>abgelehnt oder mit Fehlern</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %n still on the way.</source>
        <translation>
            <numerusform>Wird pausiert: %n noch unterwegs.</numerusform>
            <numerusform>Wird pausiert: %n noch unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Pausiert. Es wird nichts gesendet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>You may close this window: the import goes on, and is shown below the table and in the history.</source>
        <translation>Sie können dieses Fenster schließen: Der Import läuft weiter und wird unter der Tabelle und im Verlauf angezeigt.</translation>
    </message>
    <message>
        <source>At least %1 left by the vendor&apos;s rate limit.</source>
        <translation>Wegen des Anfragelimits des Anbieters noch mindestens %1.</translation>
    </message>
    <message>
        <source>%1 changes a minute, %2 left.</source>
        <translation>%1 Änderungen pro Minute, noch %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>skipped or not begun</source>
        <translation>übersprungen oder nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>The import is over: %n row(s) of the file.</source>
        <translation>
            <numerusform>Der Import ist beendet: %n Zeile der Datei.</numerusform>
            <numerusform>Der Import ist beendet: %n Zeilen der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to review is not certain: look at the vendor&apos;s panel and settle it in the history.</source>
        <translation>Was zu prüfen ist, ist nicht sicher: Sehen Sie im Panel des Anbieters nach, und entscheiden Sie es im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) were made; they stay sealed here until you have handed them over.</source>
        <translation>
            <numerusform>%n Passwort wurde erzeugt; es bleibt hier versiegelt, bis Sie es übergeben haben.</numerusform>
            <numerusform>%n Passwörter wurden erzeugt; sie bleiben hier versiegelt, bis Sie sie übergeben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with all the rest</source>
        <translation>Mit dem ganzen Rest &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the &amp;next</source>
        <translation>Fortsetzen mit den &amp;nächsten</translation>
    </message>
    <message>
        <source>So many changes before the next pause</source>
        <translation>So viele Änderungen vor der nächsten Pause</translation>
    </message>
    <message>
        <source>Kept here first, so that nothing is lost whatever happens: then the sending begins.</source>
        <translation>Wird zuerst hier festgehalten, damit nichts verloren geht, was auch geschieht: Danach beginnt das Senden.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>kontor::RunningPlans</name>
    <message>
        <source>Not sent: the program ended before, and the password of this change was kept in memory only. Enter the change again.</source>
        <translation>Nicht gesendet: Das Programm wurde vorher beendet, und das Passwort dieser Änderung war nur im Arbeitsspeicher. Geben Sie die Änderung noch einmal ein.</translation>
    </message>
    <message>
        <source>What it depends on was not done.</source>
        <translation>Wovon es abhängt, wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The vendor did not say under which number it was created.</source>
        <translation>Der Anbieter hat nicht gesagt, unter welcher Nummer es angelegt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n change(s) have ended. Look at them at the vendor, then go on or stop.</source>
        <translation>
            <numerusform>Die erste Änderung (%n) ist beendet. Sehen Sie sie beim Anbieter an, und setzen Sie dann fort oder brechen Sie ab.</numerusform>
            <numerusform>Die ersten %n Änderungen sind beendet. Sehen Sie sie beim Anbieter an, und setzen Sie dann fort oder brechen Sie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the program ended before, and the password of this change was sealed with another key than the one in the keychain, or is damaged. Enter the change again.</source>
        <translation>Nicht gesendet: Das Programm wurde vorher beendet, und das Passwort dieser Änderung wurde mit einem anderen Schlüssel versiegelt als dem im Schlüsselbund, oder es ist beschädigt. Geben Sie die Änderung noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>kontor::ScopeJob</name>
    <message>
        <source>The list kept changing while it was read, so it is not complete. The records known before were kept; try again in a while.</source>
        <translation>Die Liste änderte sich laufend, während sie gelesen wurde, und ist daher nicht vollständig. Die zuvor bekannten Datensätze wurden behalten; versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontor::Sealer</name>
    <message>
        <source>The entry &quot;journal/sealing-key&quot; in the keychain is damaged. Restore it from a copy of the keychain; without it, sealed passwords of unfinished changes cannot be read.</source>
        <translation>Der Eintrag „journal/sealing-key“ im Schlüsselbund ist beschädigt. Stellen Sie ihn aus einer Kopie des Schlüsselbunds wieder her; ohne ihn lassen sich versiegelte Passwörter unfertiger Änderungen nicht lesen.</translation>
    </message>
</context>
<context>
    <name>kontor::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Makes a strong password and shows it, so that it can be handed on.</source>
        <translation>Erzeugt ein starkes Passwort und zeigt es an, damit es weitergegeben werden kann.</translation>
    </message>
    <message>
        <source>Stored in the keychain on %1; leave empty to keep it</source>
        <translation>Im Schlüsselbund gespeichert am %1; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>kontor::SecretLoad</name>
    <message>
        <source>This version of Kontor does not know the vendor &quot;%1&quot;. Install a newer version.</source>
        <translation>Diese Version von Kontor kennt den Anbieter „%1“ nicht. Installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>There is no key for &quot;%1&quot; in this run (%2). Set the environment variable before the start, or enter the key in the connection&apos;s settings.</source>
        <translation>In diesem Programmlauf gibt es keinen Schlüssel für „%1“ (%2). Setzen Sie vor dem Start die Umgebungsvariable, oder tragen Sie den Schlüssel in den Einstellungen der Verbindung ein.</translation>
    </message>
</context>
<context>
    <name>kontor::SecretStore</name>
    <message>
        <source>The keychain has no key for this connection. Enter it in the connection&apos;s settings.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für diese Verbindung. Tragen Sie ihn in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it by answering its password prompt, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, indem Sie seine Passwortabfrage beantworten, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused access to the key. Allow Kontor to use it in the keychain&apos;s own settings, then try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf den Schlüssel verweigert. Erlauben Sie Kontor in den Einstellungen des Schlüsselbunds, ihn zu benutzen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Log out of the desktop and in again, which restarts it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Melden Sie sich vom Desktop ab und wieder an, was ihn neu startet, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No keychain is running in this session, and Kontor never keeps keys in a file. Install and start gnome-keyring or KWallet, or start Kontor with &quot;--secrets session&quot; to keep keys for one run only.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund, und Kontor bewahrt Schlüssel nie in einer Datei auf. Installieren und starten Sie gnome-keyring oder KWallet, oder starten Sie Kontor mit „--secrets session“, um Schlüssel nur für einen Programmlauf aufzubewahren.</translation>
    </message>
    <message>
        <source>The key was stored in the keychain and has been removed there by another program. Enter it again in the connection&apos;s settings.</source>
        <translation>Der Schlüssel war im Schlüsselbund gespeichert und wurde dort von einem anderen Programm entfernt. Tragen Sie ihn in den Einstellungen der Verbindung noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain reported success, but looking again showed that it did not do what was asked. Try again; if this stays so, repair the keychain with its own program.</source>
        <translation>Der Schlüsselbund hat Erfolg gemeldet, doch ein erneuter Blick zeigte, dass er nicht getan hat, worum er gebeten wurde. Versuchen Sie es noch einmal; wenn es so bleibt, reparieren Sie den Schlüsselbund mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>The key is longer than 2,000 bytes, more than every keychain can hold. Check that only the key itself was entered.</source>
        <translation>Der Schlüssel ist länger als 2000 Byte und damit länger, als jeder Schlüsselbund fassen kann. Prüfen Sie, ob nur der Schlüssel selbst eingegeben wurde.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Check with its own program that it works and has a default keyring, then try again.</source>
        <translation>Der Schlüsselbund konnte nicht tun, worum er gebeten wurde. Prüfen Sie mit seinem eigenen Programm, ob er funktioniert und einen Standardschlüsselbund hat, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation>Jede Änderung bestätigen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Protection of new connections</source>
        <translation>S&amp;chutz neuer Verbindungen</translation>
    </message>
    <message>
        <source>ⓘ There is no keychain service on this computer: keys are kept for this run only.</source>
        <translation>ⓘ Auf diesem Computer gibt es keinen Schlüsselbunddienst: Schlüssel werden nur für diesen Programmlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kontor::ShortcutsDialog</name>
    <message>
        <source>To the next field or part of the window</source>
        <translation>Zum nächsten Feld oder Teil des Fensters</translation>
    </message>
    <message>
        <source>Close a dialog; asks when something was typed</source>
        <translation>Schließt einen Dialog; fragt nach, wenn etwas eingegeben wurde</translation>
    </message>
    <message>
        <source>Press the marked button of a dialog</source>
        <translation>Drückt die markierte Schaltfläche eines Dialogs</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The guide, at the chapter about what is open</source>
        <translation>Die Anleitung, beim Kapitel über das, was offen ist</translation>
    </message>
</context>
<context>
    <name>kontor::Sidebar</name>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>reading its key</source>
        <translation>liest ihren Schlüssel</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>waiting for the vendor</source>
        <translation>wartet auf den Anbieter</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Connections and pages</source>
        <translation>Verbindungen und Seiten</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sign-ons</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Daten vom %1</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahllisten</translation>
    </message>
    <message>
        <source>Changes by others</source>
        <translation>Änderungen anderer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SignOnDialog</name>
    <message>
        <source>Sign on at %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>As a &amp;virtual administrator</source>
        <translation>Als &amp;virtueller Administrator</translation>
    </message>
    <message>
        <source>Exists only for this sign-on, with full rights, under any name.</source>
        <translation>Besteht nur für diese Anmeldung, mit vollen Rechten, unter beliebigem Namen.</translation>
    </message>
    <message>
        <source>Name of the virtual administrator</source>
        <translation>Name des virtuellen Administrators</translation>
    </message>
    <message>
        <source>Name; empty takes the one of the connection</source>
        <translation>Name; leer gilt der der Verbindung</translation>
    </message>
    <message>
        <source>As a &amp;real administrator</source>
        <translation>Als &amp;echter Administrator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Ticket or reason, for the ledger</source>
        <translation>Ticket oder Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this customer</source>
        <translation>Bei diesem Kunden &amp;nicht mehr fragen</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No administrators of this customer are known yet; they are being fetched.</source>
        <translation>Von diesem Kunden sind noch keine Administratoren bekannt; sie werden gerade abgerufen.</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnFlow</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation>Bei %1 kann sich ein Wiederverkäufer nicht als Kunde anmelden.</translation>
    </message>
    <message>
        <source>The customer of %1 is not known yet. Fetch the customers first.</source>
        <translation>Der Kunde von %1 ist noch nicht bekannt. Rufen Sie zuerst die Kunden ab.</translation>
    </message>
    <message>
        <source>A session as %1 is still open in the browser; the vendor may mix them up.</source>
        <translation>Eine Sitzung als %1 ist im Browser noch offen; der Anbieter bringt sie vielleicht durcheinander.</translation>
    </message>
    <message>
        <source>Signing on as %1 …</source>
        <translation>Anmeldung als %1 läuft …</translation>
    </message>
    <message>
        <source>Signed on as %1 at %2; the browser shows the panel.</source>
        <translation>Als %1 bei %2 angemeldet; der Browser zeigt das Panel.</translation>
    </message>
    <message>
        <source>Not signed on as %1. %2</source>
        <translation>Nicht als %1 angemeldet. %2</translation>
    </message>
    <message>
        <source>Sign on as …</source>
        <translation>Anmelden als …</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnPage</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Link printed</source>
        <translation>Link ausgegeben</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Nobody has signed on with Kontor yet. Every sign-on will be listed here.</source>
        <translation>Mit Kontor hat sich noch niemand angemeldet. Jede Anmeldung wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>%1 (virtual)</source>
        <translation>%1 (virtuell)</translation>
    </message>
    <message>
        <source>Signed on now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Keine Sitzung ist offen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Ledger of sign-ons</source>
        <translation>Protokoll der Anmeldungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>Grund und Bemerkungen</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnService</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation>Bei %1 kann sich ein Wiederverkäufer nicht als Kunde anmelden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The panel was opened, but the sign-on could not be noted. %1</source>
        <translation>Das Panel wurde geöffnet, aber die Anmeldung ließ sich nicht festhalten. %1</translation>
    </message>
    <message>
        <source>There is no panel to open: the vendor has none that Kontor knows of.</source>
        <translation>Es gibt kein Panel zu öffnen: Der Anbieter hat keines, das Kontor kennt.</translation>
    </message>
</context>
<context>
    <name>kontor::SleepWatch</name>
    <message>
        <source>A change is on its way to a vendor</source>
        <translation>Eine Änderung ist zu einem Anbieter unterwegs</translation>
    </message>
</context>
<context>
    <name>kontor::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::SubjectForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>The file is &amp;about</source>
        <translation>&amp;Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Was zu &amp;tun ist</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation>Fügen Sie zuerst eine Verbindung hinzu.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Choose another one, or lift the protection in its settings.</source>
        <translation>Die Verbindung „%1“ ist geschützt: nur lesen. Wählen Sie eine andere, oder heben Sie in ihren Einstellungen den Schutz auf.</translation>
    </message>
    <message>
        <source>This vendor offers nothing that a file could do.</source>
        <translation>Dieser Anbieter bietet nichts an, was sich mit einer Datei tun ließe.</translation>
    </message>
</context>
<context>
    <name>kontor::SyncWaiters</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kontor::TextChangesDialog</name>
    <message>
        <source>Take &amp;spaces at both ends away</source>
        <translation>&amp;Leerzeichen an beiden Enden entfernen</translation>
    </message>
    <message>
        <source>Changes to the text: %1</source>
        <translation>Änderungen am Text: %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>what is before the @</source>
        <translation>was vor dem @ steht</translation>
    </message>
    <message>
        <source>what is after the @</source>
        <translation>was nach dem @ steht</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Buchstaben</translation>
    </message>
    <message>
        <source>Put in &amp;front</source>
        <translation>Vo&amp;ranstellen</translation>
    </message>
    <message>
        <source>Where the cell is &amp;empty</source>
        <translation>Wo die Zelle l&amp;eer ist</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>Aus „%1“ wird „%2“</translation>
    </message>
</context>
<context>
    <name>kontor::Tour</name>
    <message>
        <source>Key account: ask before you change anything</source>
        <translation>Wichtiger Kunde: vor jeder Änderung nachfragen</translation>
    </message>
</context>
<context>
    <name>kontor::UndoJob</name>
    <message>
        <source>A password cannot be put back: the old one is not known.</source>
        <translation>Ein Passwort lässt sich nicht wiederherstellen: Das alte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; is not known.</source>
        <translation>Der frühere Wert von „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since: %1. It is left alone.</source>
        <translation>Jemand anders hat es seitdem geändert: %1. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Es ist schon wieder wie vorher.</translation>
    </message>
    <message>
        <source>It is taken back together with the change it belongs to.</source>
        <translation>Es wird zusammen mit der Änderung rückgängig gemacht, zu der es gehört.</translation>
    </message>
    <message>
        <source>The vendor offers no way back.</source>
        <translation>Der Anbieter bietet keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Somebody else has changed its state since, to &quot;%1&quot;. It is left alone.</source>
        <translation>Jemand anders hat den Zustand seitdem geändert, auf „%1“. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Es ist schon nicht mehr da.</translation>
    </message>
    <message>
        <source>The vendor offers no way to delete it.</source>
        <translation>Der Anbieter bietet keine Möglichkeit, es zu löschen.</translation>
    </message>
    <message>
        <source>What was deleted at the vendor cannot be brought back from here.</source>
        <translation>Was beim Anbieter gelöscht wurde, lässt sich von hier aus nicht zurückholen.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Den Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>How it was before is not known.</source>
        <translation>Wie es vorher war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: nothing of it was done.</source>
        <translation>Es gibt nichts rückgängig zu machen: Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Protection is given and lifted by itself, not by an undo.</source>
        <translation>Ein Schutz wird eigens gesetzt und aufgehoben, nicht durch Rückgängigmachen.</translation>
    </message>
</context>
<context>
    <name>kontor::WelcomePage</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Willkommen bei Kontor</translation>
    </message>
    <message>
        <source>Customers, domains and accounts of your resellers&apos; connections in one place.</source>
        <translation>Kunden, Domains und Konten aller Ihrer Wiederverkäufer-Verbindungen an einem Ort.</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Imitated vendors with made-up customers. Nothing to set up, nothing can break.</source>
        <translation>Nachgebildete Anbieter mit erfundenen Kunden. Nichts einzurichten, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>&amp;Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>You need a key from the vendor&apos;s control panel; the form says where it is.</source>
        <translation>Sie brauchen einen Schlüssel aus dem Control Panel des Anbieters; das Formular sagt, wo er steht.</translation>
    </message>
    <message>
        <source>Open the &amp;guide</source>
        <translation>&amp;Anleitung öffnen</translation>
    </message>
    <message>
        <source>What Kontor does, and every key it listens to. F1 brings it back.</source>
        <translation>Was Kontor tut und auf welche Tasten es hört. F1 holt sie zurück.</translation>
    </message>
    <message>
        <source>ⓘ Another window of Kontor is working with this data, so this one only shows it.</source>
        <translation>ⓘ Ein anderes Fenster von Kontor arbeitet mit diesen Daten, daher zeigt dieses sie nur an.</translation>
    </message>
</context>
<context>
    <name>kontor::devo::Client</name>
    <message>
        <source>The header of the API key must be a name of letters, digits and hyphens, for example x-logtrust-reseller-apikey. Correct it in the connection.</source>
        <translation>Der Header des API-Schlüssels muss ein Name aus Buchstaben, Ziffern und Bindestrichen sein, zum Beispiel x-logtrust-reseller-apikey. Berichtigen Sie ihn in der Verbindung.</translation>
    </message>
    <message>
        <source>The API key contains a line break or another invisible character. Enter it again in the connection.</source>
        <translation>Der API-Schlüssel enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Tragen Sie ihn in der Verbindung noch einmal ein.</translation>
    </message>
    <message>
        <source>Devo has no search; its lists come whole.</source>
        <translation>Devo hat keine Suche; seine Listen kommen im Ganzen.</translation>
    </message>
    <message>
        <source>Devo has no records of this type.</source>
        <translation>Devo hat keine Datensätze dieses Typs.</translation>
    </message>
    <message>
        <source>Devo lists users only for one domain at a time.</source>
        <translation>Devo listet Benutzer immer nur für eine Domain auf.</translation>
    </message>
    <message>
        <source>Devo offers no sign-on through the interface. &quot;Open panel&quot; opens its web application.</source>
        <translation>Devo bietet über die Schnittstelle keine Anmeldung. „Panel öffnen“ öffnet seine Webanwendung.</translation>
    </message>
</context>
<context>
    <name>kontor::limacity::Client</name>
    <message>
        <source>lima-city has no list of these over its interface.</source>
        <translation>lima-city hat über seine Schnittstelle keine Liste davon.</translation>
    </message>
    <message>
        <source>lima-city does not search.</source>
        <translation>lima-city sucht nicht.</translation>
    </message>
    <message>
        <source>lima-city lists these only for one customer or domain at a time.</source>
        <translation>lima-city listet diese immer nur für einen Kunden oder eine Domain auf.</translation>
    </message>
    <message>
        <source>lima-city does not show these one by one.</source>
        <translation>lima-city zeigt diese nicht einzeln.</translation>
    </message>
    <message>
        <source>lima-city offers no sign-on over its interface. Open the reseller panel and enter the customer&apos;s account from there.</source>
        <translation>lima-city bietet über seine Schnittstelle keine Anmeldung. Öffnen Sie das Wiederverkäufer-Panel und betreten Sie von dort aus das Konto des Kunden.</translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rest::Client</name>
    <message>
        <source>This connection has neither a token nor a login with its password. Enter one of them in the connection.</source>
        <translation>Diese Verbindung hat weder ein Token noch einen Anmeldenamen mit Passwort. Tragen Sie eines davon in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation>Monit24 hat keine Datensätze dieses Typs.</translation>
    </message>
    <message>
        <source>Monit24 documents no search. Filter what was fetched instead.</source>
        <translation>Monit24 dokumentiert keine Suche. Filtern Sie stattdessen, was abgerufen wurde.</translation>
    </message>
    <message>
        <source>Monit24 has no sign-on for resellers. Open its panel instead.</source>
        <translation>Monit24 hat keine Anmeldung für Wiederverkäufer. Öffnen Sie stattdessen das Panel.</translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rpc::Client</name>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation>Monit24 hat keine Datensätze dieses Typs.</translation>
    </message>
    <message>
        <source>Monit24 lets nobody sign on as a customer. &quot;Open panel&quot; leads to the panel, where the customer logs in.</source>
        <translation>Bei Monit24 kann sich niemand als Kunde anmelden. „Panel öffnen“ führt zum Panel, wo sich der Kunde anmeldet.</translation>
    </message>
</context>
<context>
    <name>kontor::rackspace::Client</name>
    <message>
        <source>Rackspace lists these only for one customer or domain at a time.</source>
        <translation>Rackspace listet diese immer nur für einen Kunden oder eine Domain auf.</translation>
    </message>
    <message>
        <source>Search for a beginning or for a part, not for both.</source>
        <translation>Suchen Sie nach einem Anfang oder nach einem Teil, nicht nach beidem.</translation>
    </message>
    <message>
        <source>Rackspace has no records of this type.</source>
        <translation>Rackspace hat keine Datensätze dieses Typs.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reseller administration console</source>
        <translation>Verwaltungskonsole für Wiederverkäufer</translation>
    </message>
    <message>
        <source>All data below this folder.</source>
        <translation>Alle Daten unter diesem Ordner.</translation>
    </message>
    <message>
        <source>Start imitated vendors and work with them.</source>
        <translation>Nachgebildete Anbieter starten und mit ihnen arbeiten.</translation>
    </message>
    <message>
        <source>How many customers the sandbox has.</source>
        <translation>Wie viele Kunden die Sandbox hat.</translation>
    </message>
    <message>
        <source>Where keys are kept: keychain, or session for this run only.</source>
        <translation>Wo Schlüssel aufbewahrt werden: keychain oder session (nur für diesen Programmlauf).</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Walk through the main screens, write pictures into this folder and quit.</source>
        <translation>Durch die wichtigsten Ansichten gehen, Bilder davon in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>en, de, pl or es; or a .qm file, to try a translation.</source>
        <translation>en, de, pl oder es; oder eine .qm-Datei, um eine Übersetzung auszuprobieren.</translation>
    </message>
    <message>
        <source>--lang takes en, de, pl or es, not &quot;%1&quot;.</source>
        <translation>--lang nimmt en, de, pl oder es, nicht „%1“.</translation>
    </message>
</context>
</TS>
