<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>CellText</name>
    <message>
        <source>A spreadsheet has rounded this number (%1).</source>
        <translation>Arkusz kalkulacyjny zaokrąglił tę liczbę (%1).</translation>
    </message>
    <message>
        <source>A spreadsheet has taken away what stood in front of the digits.</source>
        <translation>Arkusz kalkulacyjny usunął to, co stało przed cyframi.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a date of this (%1).</source>
        <translation>Arkusz kalkulacyjny zamienił to na datę (%1).</translation>
    </message>
</context>
<context>
    <name>ChangeOutcome</name>
    <message>
        <source>%1 was created.</source>
        <translation>Utworzono: %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Zmieniono: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>%1: done for %2.</source>
        <translation>%1: wykonano dla %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>Wprowadzono %n zmianę.</numerusform>
            <numerusform>Wprowadzono %n zmiany.</numerusform>
            <numerusform>Wprowadzono %n zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were created.</source>
        <translation>
            <numerusform>Utworzono %n rekord.</numerusform>
            <numerusform>Utworzono %n rekordy.</numerusform>
            <numerusform>Utworzono %n rekordów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>Zmieniono %n rekord.</numerusform>
            <numerusform>Zmieniono %n rekordy.</numerusform>
            <numerusform>Zmieniono %n rekordów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation>
            <numerusform>Usunięto %n rekord.</numerusform>
            <numerusform>Usunięto %n rekordy.</numerusform>
            <numerusform>Usunięto %n rekordów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n record(s).</source>
        <translation>
            <numerusform>%1: wykonano dla %n rekordu.</numerusform>
            <numerusform>%1: wykonano dla %n rekordów.</numerusform>
            <numerusform>%1: wykonano dla %n rekordów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already as wanted.</source>
        <translation>
            <numerusform>%n rekord był już w żądanym stanie.</numerusform>
            <numerusform>%n rekordy były już w żądanym stanie.</numerusform>
            <numerusform>%n rekordów było już w żądanym stanie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled and not sent.</source>
        <translation>
            <numerusform>Anulowano i nie wysłano %n zmiany.</numerusform>
            <numerusform>Anulowano i nie wysłano %n zmian.</numerusform>
            <numerusform>Anulowano i nie wysłano %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>Odrzucono zmianę (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first because: %1</source>
        <translation>
            <numerusform>Odrzucono %n zmianę, powód: %1</numerusform>
            <numerusform>Odrzucono %n zmiany, powód odrzucenia pierwszej: %1</numerusform>
            <numerusform>Odrzucono %n zmian, powód odrzucenia pierwszej: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look: it is not certain what happened. %1</source>
        <translation>
            <numerusform>%n zmiana wymaga przeglądu: nie ma pewności, co się stało. %1</numerusform>
            <numerusform>%n zmiany wymagają przeglądu: nie ma pewności, co się stało. %1</numerusform>
            <numerusform>%n zmian wymaga przeglądu: nie ma pewności, co się stało. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on this computer; nothing was sent.</source>
        <translation>Zmieniono na tym komputerze: %1; nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 was forgotten here; nothing happened at the vendor.</source>
        <translation>Zapomniano tutaj: %1; u dostawcy nic się nie stało.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: wykonano.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were forgotten here; nothing happened at the vendor.</source>
        <translation>
            <numerusform>Zapomniano tutaj %n rekord; u dostawcy nic się nie stało.</numerusform>
            <numerusform>Zapomniano tutaj %n rekordy; u dostawcy nic się nie stało.</numerusform>
            <numerusform>Zapomniano tutaj %n rekordów; u dostawcy nic się nie stało.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further step &quot;%1&quot; was refused: %2</source>
        <translation>Dalszy krok „%1” został odrzucony: %2</translation>
    </message>
    <message>
        <source>The keychain has not taken what the vendor showed only once: %1 It stays sealed on this computer and is tried again when Kontor starts the next time.</source>
        <translation>Pęk kluczy nie przyjął tego, co dostawca pokazał tylko raz: %1 Pozostaje to zapieczętowane na tym komputerze, a kolejna próba nastąpi przy następnym uruchomieniu programu Kontor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln wykonana</numerusform>
            <numerusform>%Ln wykonane</numerusform>
            <numerusform>%Ln wykonanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln odrzucona</numerusform>
            <numerusform>%Ln odrzucone</numerusform>
            <numerusform>%Ln odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln nierozpoczęta</numerusform>
            <numerusform>%Ln nierozpoczęte</numerusform>
            <numerusform>%Ln nierozpoczętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln do przeglądu</numerusform>
            <numerusform>%Ln do przeglądu</numerusform>
            <numerusform>%Ln do przeglądu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln anulowana</numerusform>
            <numerusform>%Ln anulowane</numerusform>
            <numerusform>%Ln anulowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln już w żądanym stanie</numerusform>
            <numerusform>%Ln już w żądanym stanie</numerusform>
            <numerusform>%Ln już w żądanym stanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln w toku</numerusform>
            <numerusform>%Ln w toku</numerusform>
            <numerusform>%Ln w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>and further reasons</source>
        <translation>i dalsze powody</translation>
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
        <translation>Ta wersja programu Kontor nie zna tego dostawcy.</translation>
    </message>
    <message>
        <source>The vendor cannot be changed: add a new connection.</source>
        <translation>Nie można zmienić dostawcy: dodaj nowe połączenie.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Nadaj połączeniu nazwę.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Inne połączenie ma już tę nazwę.</translation>
    </message>
    <message>
        <source>Expected a number above 0.</source>
        <translation>Oczekiwano liczby większej od 0.</translation>
    </message>
    <message>
        <source>The vendor&apos;s limits can be switched off only for a server on this machine.</source>
        <translation>Limity dostawcy można wyłączyć tylko dla serwera na tym komputerze.</translation>
    </message>
    <message>
        <source>A limit is at least 1.</source>
        <translation>Limit musi wynosić co najmniej 1.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 is not text in the encoding %2. Choose the encoding in which the file was saved.</source>
        <translation>%1 nie jest tekstem w kodowaniu %2. Wybierz kodowanie, w którym zapisano plik.</translation>
    </message>
    <message>
        <source>The last character is not complete (%1 in the encoding %2). Choose the encoding in which the file was saved, or get the file again if it was cut off.</source>
        <translation>Ostatni znak jest niekompletny (%1 w kodowaniu %2). Wybierz kodowanie, w którym zapisano plik, albo pobierz plik ponownie, jeśli został ucięty.</translation>
    </message>
    <message>
        <source>The bytes are in the other order than %1 has them. Choose the other UTF-16 encoding.</source>
        <translation>Bajty są w innej kolejności niż w %1. Wybierz drugie kodowanie UTF-16.</translation>
    </message>
    <message>
        <source>There is a NUL character (0x00), which no table holds. Choose UTF-16 if the file was saved in it; else it is no CSV file, or damaged.</source>
        <translation>Jest tu znak NUL (0x00), którego nie ma w żadnej tabeli. Wybierz UTF-16, jeśli plik zapisano w tym kodowaniu; w innym razie nie jest to plik CSV albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt cannot read the encoding %1. Save the file as UTF-8.</source>
        <translation>Biblioteka Qt na tym komputerze nie potrafi odczytać kodowania %1. Zapisz plik jako UTF-8.</translation>
    </message>
    <message>
        <source>The quote %1 that was opened in line %2 is never closed. Close it, or choose another quote.</source>
        <translation>Cudzysłów %1 otwarty w wierszu %2 nie jest nigdzie zamknięty. Zamknij go albo wybierz inny cudzysłów.</translation>
    </message>
    <message>
        <source>There is text after the closing quote %1 of the field that begins in line %2. Double the quotes inside the field, or choose another quote or escape.</source>
        <translation>Po zamykającym cudzysłowie %1 pola, które zaczyna się w wierszu %2, jest tekst. Podwój cudzysłowy wewnątrz pola albo wybierz inny cudzysłów lub znak ucieczki.</translation>
    </message>
    <message>
        <source>The field that was opened with the quote %1 in line %2 is longer than %3. The closing quote is probably missing.</source>
        <translation>Pole otwarte cudzysłowem %1 w wierszu %2 jest dłuższe niż %3. Prawdopodobnie brakuje zamykającego cudzysłowu.</translation>
    </message>
    <message>
        <source>A field is longer than %1. Shorten it, or choose the delimiter that the file uses.</source>
        <translation>Pole jest dłuższe niż %1. Skróć je albo wybierz separator, którego używa plik.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Choose the delimiter that the file uses, or leave columns out.</source>
        <translation>Wiersz ma więcej komórek niż %1. Wybierz separator, którego używa plik, albo pomiń część kolumn.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Split the file and read its parts one after the other.</source>
        <translation>Jest więcej wierszy niż %1. Podziel plik i wczytaj jego części jedną po drugiej.</translation>
    </message>
    <message>
        <source>There is more than %1. Split the file and read its parts one after the other.</source>
        <translation>Danych jest więcej niż %1. Podziel plik i wczytaj jego części jedną po drugiej.</translation>
    </message>
    <message>
        <source>There is no row in it. Choose a file with at least a header.</source>
        <translation>Nie ma w nim żadnego wiersza. Wybierz plik, który ma co najmniej nagłówek.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, wiersz %2, kolumna %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wybierz plik.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 nie jest plikiem, który można odczytać.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Read it again.</source>
        <translation>Plik %1 zmieniono podczas odczytu. Wczytaj go ponownie.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not have the same columns. Read them one after the other.</source>
        <translation>%1 i %2 nie mają tych samych kolumn. Wczytaj je jeden po drugim.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 nie jest plikiem.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or have it replaced.</source>
        <translation>%1 już istnieje. Wybierz inną nazwę albo zezwól na zastąpienie.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>Nie można zapisać %1: %2. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The column name %1 is reserved. Give the column another name.</source>
        <translation>Nazwa kolumny %1 jest zastrzeżona. Nadaj kolumnie inną nazwę.</translation>
    </message>
    <message>
        <source>Half of a character is missing in cell %1 of row %2, which no file can hold. Correct it first.</source>
        <translation>W komórce %1 wiersza %2 brakuje połowy znaku, czego nie da się zapisać w żadnym pliku. Najpierw to popraw.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room, or choose another folder.</source>
        <translation>Nie można zapisać %1: %2. Zwolnij miejsce albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another name or folder.</source>
        <translation>Nie można zapisać %1: %2. Wybierz inną nazwę lub inny folder.</translation>
    </message>
</context>
<context>
    <name>Devo</name>
    <message>
        <source>A name is missing, or is none that can be part of an address.</source>
        <translation>Brakuje nazwy albo nie może ona być częścią adresu.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer is about something else. Kontor reads back whether it happened.</source>
        <translation>Zmiana została wysłana, ale odpowiedź dotyczy czegoś innego. Kontor sprawdzi odczytem, czy została wykonana.</translation>
    </message>
    <message>
        <source>Devo took the new domain, but does not show it yet, so its full name is not known.</source>
        <translation>Devo przyjęło nową domenę, ale jeszcze jej nie pokazuje, więc jej pełna nazwa nie jest znana.</translation>
    </message>
    <message>
        <source>Devo sent a value for &quot;%1&quot; of %2 that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Devo przysłało w polu „%1” (%2) wartość niezgodną z własną dokumentacją. Niczego tu nie zmieniono; spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>Devo sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Devo przysłało odpowiedź niezgodną z własną dokumentacją. Niczego tu nie zmieniono; spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy or firewall stands between; try again in a while.</source>
        <translation>Zamiast odpowiedzi interfejsu przyszła strona internetowa. Sprawdź adres połączenia oraz to, czy po drodze nie ma serwera proxy lub zapory; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Devo sent an empty answer. Try again in a while.</source>
        <translation>Devo przysłało pustą odpowiedź. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The domain %1 was deleted. Refresh the list.</source>
        <translation>Domena %1 została usunięta. Odśwież listę.</translation>
    </message>
    <message>
        <source>All users of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>Wraz z domeną zostaną z niej usunięci wszyscy użytkownicy, a ci, którzy nie należą do żadnej innej domeny, zostaną skasowani.</translation>
    </message>
    <message>
        <source>The domain has no users.</source>
        <translation>Domena nie ma użytkowników.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>
            <numerusform>Wraz z domeną zostanie z niej usunięty %n użytkownik, a jeśli nie należy do żadnej innej domeny, zostanie skasowany.</numerusform>
            <numerusform>Wraz z domeną zostaną z niej usunięci %n użytkownicy, a ci, którzy nie należą do żadnej innej domeny, zostaną skasowani.</numerusform>
            <numerusform>Wraz z domeną zostanie z niej usuniętych %n użytkowników, a ci, którzy nie należą do żadnej innej domeny, zostaną skasowani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devo says: %1</source>
        <translation>Devo informuje: %1</translation>
    </message>
    <message>
        <source>Devo does not find what every reseller has. With this interface that means: the key or the secret is wrong, or the key belongs to another region, or the address of the connection is not that of the interface. Check all three.</source>
        <translation>Devo nie znajduje tego, co ma każdy odsprzedawca. W tym interfejsie oznacza to, że klucz lub sekret jest błędny, klucz należy do innego regionu albo adres połączenia nie jest adresem interfejsu. Sprawdź wszystkie trzy.</translation>
    </message>
    <message>
        <source>Devo does not accept the key. Enter the API key and the API secret again, and check the region: a key is good in its own region only. It must be the reseller&apos;s key, not that of one of its domains.</source>
        <translation>Devo nie przyjmuje klucza. Wpisz ponownie klucz API i sekret API oraz sprawdź region: klucz działa tylko w swoim regionie. Musi to być klucz odsprzedawcy, a nie jednej z jego domen.</translation>
    </message>
    <message>
        <source>Devo knows no such domain for this key. It may have been deleted, or belong to another region. Refresh the list.</source>
        <translation>Devo nie zna takiej domeny dla tego klucza. Mogła zostać usunięta albo należy do innego regionu. Odśwież listę.</translation>
    </message>
    <message>
        <source>The owner of a domain cannot be removed from it; only deleting the domain does that.</source>
        <translation>Właściciela nie można usunąć z domeny; jest to możliwe tylko przez usunięcie samej domeny.</translation>
    </message>
    <message>
        <source>It is in this state already, or in one that does not allow this: Devo enables only what is disabled, and disables only what is active. Refresh the record.</source>
        <translation>Rekord jest już w tym stanie albo w takim, który na to nie pozwala: Devo włącza tylko to, co wyłączone, i wyłącza tylko to, co aktywne. Odśwież rekord.</translation>
    </message>
    <message>
        <source>It exists already. Refresh the list; if it is not there, it belongs to somebody else or was deleted before, and the name cannot be used again.</source>
        <translation>Taki rekord już istnieje. Odśwież listę; jeśli go tam nie ma, należy do kogoś innego albo został wcześniej usunięty i nazwy nie można użyć ponownie.</translation>
    </message>
    <message>
        <source>The domain has no such role. Use ADMIN, NO_PRIVILEGES, or a role of its plan.</source>
        <translation>Domena nie ma takiej roli. Użyj ADMIN, NO_PRIVILEGES albo roli z jej planu taryfowego.</translation>
    </message>
    <message>
        <source>The reseller has no such plan. Choose one from the list of plans.</source>
        <translation>Odsprzedawca nie ma takiego planu taryfowego. Wybierz plan z listy.</translation>
    </message>
    <message>
        <source>It is pending, and what is pending cannot be enabled: Devo, or the link in the mail, activates it.</source>
        <translation>Rekord oczekuje, a takiego nie można włączyć: aktywuje go Devo albo odnośnik w wiadomości.</translation>
    </message>
    <message>
        <source>Devo, or the firewall before it, asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>Devo lub zapora przed nim prosi o cierpliwość: zbyt wiele zapytań. Kontor poczeka i sam będzie kontynuować.</translation>
    </message>
    <message>
        <source>Devo does not let this key do this. It takes the reseller&apos;s (multitenant) key, not that of one of its domains, in the region it belongs to.</source>
        <translation>Devo nie pozwala na to z tym kluczem. Potrzebny jest klucz odsprzedawcy (multitenant), a nie klucz jednej z jego domen, w regionie, do którego należy.</translation>
    </message>
    <message>
        <source>Something failed at Devo (HTTP %1). Try again in a while.</source>
        <translation>Po stronie Devo wystąpił błąd (HTTP %1). Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Devo took too long to answer. Try again in a while.</source>
        <translation>Devo zbyt długo nie odpowiadało. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Serwer odsyła pod inny adres, a Kontor nigdy nie podąża za tym z kluczem. Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>The server does not answer like the Devo interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Serwer nie odpowiada jak interfejs Devo (HTTP %1). Sprawdź adres połączenia oraz to, czy po drodze nie ma serwera proxy.</translation>
    </message>
    <message>
        <source>Devo has no such record (any more). Refresh the list.</source>
        <translation>Devo nie ma (już) takiego rekordu. Odśwież listę.</translation>
    </message>
    <message>
        <source>Devo refused this (HTTP %1).</source>
        <translation>Devo odrzuciło to (HTTP %1).</translation>
    </message>
    <message>
        <source>Devo refused this: %1</source>
        <translation>Devo odrzuciło to: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>Zmiana została wysłana, ale odpowiedź jest niezrozumiała. Kontor sprawdzi odczytem, czy została wykonana.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domena</numerusform>
            <numerusform>%n domeny</numerusform>
            <numerusform>%n domen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A domain needs a name.</source>
        <translation>Domena musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A domain needs a plan.</source>
        <translation>Domena musi mieć plan taryfowy.</translation>
    </message>
    <message>
        <source>A user is made in a domain; choose one first.</source>
        <translation>Użytkownika tworzy się w domenie; najpierw ją wybierz.</translation>
    </message>
    <message>
        <source>A user needs an e-mail address.</source>
        <translation>Użytkownik musi mieć adres e-mail.</translation>
    </message>
    <message>
        <source>A user needs a role.</source>
        <translation>Użytkownik musi mieć rolę.</translation>
    </message>
    <message>
        <source>External users cannot be owners; the owner must be an internal user.</source>
        <translation>Użytkownicy zewnętrzni nie mogą być właścicielami; właścicielem musi być użytkownik wewnętrzny.</translation>
    </message>
    <message>
        <source>Only external users have an external id.</source>
        <translation>Tylko użytkownicy zewnętrzni mają identyfikator zewnętrzny.</translation>
    </message>
    <message>
        <source>Say who becomes the owner.</source>
        <translation>Podaj, kto ma zostać właścicielem.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>The name cannot be emptied.</source>
        <translation>Nie można usunąć nazwy.</translation>
    </message>
    <message>
        <source>The retention needs a volume, a number and a unit.</source>
        <translation>Retencja wymaga wolumenu, liczby i jednostki.</translation>
    </message>
    <message>
        <source>Devo does not offer this.</source>
        <translation>Devo tego nie oferuje.</translation>
    </message>
    <message>
        <source>Name at least one role; NO_PRIVILEGES stands for none.</source>
        <translation>Podaj co najmniej jedną rolę; NO_PRIVILEGES oznacza brak ról.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Nadal istnieje, więc usunięcie nie doszło do skutku.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Istnieje rekord o tej nazwie, ale z innymi wartościami: mógł go utworzyć ktoś inny.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Istnieje, z wysłanymi wartościami.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Już nie istnieje.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nie istnieje.</translation>
    </message>
    <message>
        <source>Devo shows neither domains nor plans with this key, so nothing is proven by not seeing it.</source>
        <translation>Z tym kluczem Devo nie pokazuje ani domen, ani planów taryfowych, więc to, że go nie widać, niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Rekord już nie istnieje.</translation>
    </message>
    <message>
        <source>The domain has no owner yet.</source>
        <translation>Domena nie ma jeszcze właściciela.</translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
        <translation>Wszystkie wartości są takie, jak żądano.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Tego, co zmieniono, nie można odczytać, więc nie da się tego stwierdzić. Ponowienie zmiany nie zaszkodzi.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Wszystkie wartości są takie jak przedtem.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Wartości nie są ani takie, jak żądano, ani takie jak przedtem.</translation>
    </message>
    <message>
        <source>The domain has no owner yet, and nobody can use it before it has one: use &quot;Assign owner&quot;.</source>
        <translation>Domena nie ma jeszcze właściciela i dopóki go nie ma, nikt nie może z niej korzystać: użyj działania „Przypisz właściciela”.</translation>
    </message>
    <message>
        <source>Devo refused this with its general error. Check the values; if they are right, Devo&apos;s support can look it up by the request id.</source>
        <translation>Devo odrzuciło to, podając swój ogólny błąd. Sprawdź wartości; jeśli są poprawne, pomoc techniczna Devo może wyjaśnić sprawę na podstawie identyfikatora zapytania.</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Give up what you have entered?</source>
        <translation>Porzucić wpisane dane?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Edytuj dalej</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>Expected a whole number, for example 12.</source>
        <translation>Oczekiwano liczby całkowitej, na przykład 12.</translation>
    </message>
    <message>
        <source>Expected a size, for example 25 GB or 25600 (megabytes).</source>
        <translation>Oczekiwano rozmiaru, na przykład 25 GB lub 25600 (megabajtów).</translation>
    </message>
    <message>
        <source>Expected an amount, for example 12.50.</source>
        <translation>Oczekiwano kwoty, na przykład 12.50.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Oczekiwano wartości tak lub nie (true lub false).</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Oczekiwano jednej z wartości: %1.</translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>Oczekiwano daty w postaci 2026-03-01 lub 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>Expected an e-mail address, for example anna@example.com.</source>
        <translation>Oczekiwano adresu e-mail, na przykład anna@example.com.</translation>
    </message>
    <message>
        <source>Expected a domain name, for example example.com.</source>
        <translation>Oczekiwano nazwy domeny, na przykład example.com.</translation>
    </message>
    <message>
        <source>Expected a web address that starts with https://.</source>
        <translation>Oczekiwano adresu internetowego zaczynającego się od https://.</translation>
    </message>
    <message>
        <source>Expected a list, separated by commas or one entry a line.</source>
        <translation>Oczekiwano listy rozdzielonej przecinkami lub z jednym wpisem w wierszu.</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>Oczekiwano tekstu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The smallest allowed value is %1.</source>
        <translation>Najmniejsza dozwolona wartość to %1.</translation>
    </message>
    <message>
        <source>The largest allowed value is %1.</source>
        <translation>Największa dozwolona wartość to %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Dozwolony jest najwyżej %n znak.</numerusform>
            <numerusform>Dozwolone są najwyżej %n znaki.</numerusform>
            <numerusform>Dozwolonych jest najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>May not start with a space.</source>
        <translation>Nie może zaczynać się od spacji.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are allowed.</source>
        <translation>
            <numerusform>Dozwolony jest najwyżej %n wpis.</numerusform>
            <numerusform>Dozwolone są najwyżej %n wpisy.</numerusform>
            <numerusform>Dozwolonych jest najwyżej %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation>Nie może być puste.</translation>
    </message>
    <message>
        <source>Is set by the vendor and cannot be written.</source>
        <translation>Ustawia dostawca; nie można tego zapisać.</translation>
    </message>
    <message>
        <source>Cannot be changed any more.</source>
        <translation>Nie można już tego zmienić.</translation>
    </message>
    <message>
        <source>Cannot be given for a new record; change it afterwards.</source>
        <translation>Nie można podać tego dla nowego rekordu; zmień to później.</translation>
    </message>
    <message>
        <source>There is no secret field of this name.</source>
        <translation>Nie ma tajnego pola o tej nazwie.</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>Nie ma pola o tej nazwie.</translation>
    </message>
    <message>
        <source>A secret may not be given as plain text.</source>
        <translation>Sekretu nie można podać jako zwykłego tekstu.</translation>
    </message>
    <message>
        <source>Is required.</source>
        <translation>Jest wymagane.</translation>
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
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Expected a number, for example 2 or 0.5.</source>
        <translation>Oczekiwano liczby, na przykład 2 lub 0.5.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Cudzysłów na pozycji %1 nie jest zamknięty.</translation>
    </message>
    <message>
        <source>Position %1: there is no field &quot;%2&quot;. Near it: %3. (Put the words in quotes to search for the text itself.)</source>
        <translation>Pozycja %1: nie ma pola „%2”. Podobne: %3. (Aby szukać samego tekstu, ujmij słowa w cudzysłów.)</translation>
    </message>
    <message>
        <source>Position %1: &quot;is:&quot; is followed by one of: %2.</source>
        <translation>Pozycja %1: po „is:” następuje jedno z: %2.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (środkowoeuropejskie)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (zachodnioeuropejskie)</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Western European)</source>
        <translation>ISO 8859-1 (zachodnioeuropejskie)</translation>
    </message>
    <message>
        <source>ISO 8859-2 (Central European)</source>
        <translation>ISO 8859-2 (środkowoeuropejskie)</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niesprawdzone</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utworzenie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Wykonanie</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nieprawidłowe</translation>
    </message>
    <message>
        <source>Create new ones</source>
        <translation>Utworzenie nowych</translation>
    </message>
    <message>
        <source>Change those that are there</source>
        <translation>Zmiana istniejących</translation>
    </message>
    <message>
        <source>Create new ones and change those that are there</source>
        <translation>Utworzenie nowych i zmiana istniejących</translation>
    </message>
    <message>
        <source>never, only new records get it</source>
        <translation>nigdy, tylko dla nowych rekordów</translation>
    </message>
    <message>
        <source>where there is nothing yet</source>
        <translation>tam, gdzie jeszcze nic nie ma</translation>
    </message>
    <message>
        <source>always, unless the cell is empty</source>
        <translation>zawsze, chyba że komórka jest pusta</translation>
    </message>
    <message>
        <source>always; an empty cell clears it</source>
        <translation>zawsze; pusta komórka usuwa wartość</translation>
    </message>
    <message>
        <source>part before @</source>
        <translation>część przed znakiem @</translation>
    </message>
    <message>
        <source>part after @</source>
        <translation>część po znaku @</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>małe litery</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>wielkie litery</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in front</source>
        <translation>„%1” na początku</translation>
    </message>
    <message>
        <source>&quot;%1&quot; where empty</source>
        <translation>„%1” w pustych komórkach</translation>
    </message>
    <message>
        <source>outer spaces stay</source>
        <translation>spacje na końcach pozostają</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The vendor&apos;s answer is not the JSON its documents describe.</source>
        <translation>Odpowiedź dostawcy nie jest dokumentem JSON opisanym w jego dokumentacji.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has a value of the wrong type in &quot;%1&quot; of %2.</source>
        <translation>W odpowiedzi dostawcy pole „%1” (%2) ma wartość niewłaściwego typu.</translation>
    </message>
</context>
<context>
    <name>LimaCity</name>
    <message>
        <source>It is not known where this record is at lima-city. Refresh the list.</source>
        <translation>Nie wiadomo, gdzie w lima-city znajduje się ten rekord. Odśwież listę.</translation>
    </message>
    <message>
        <source>lima-city has no address for a single record of this type.</source>
        <translation>lima-city nie ma adresu dla pojedynczego rekordu tego typu.</translation>
    </message>
    <message>
        <source>lima-city has no list of this type.</source>
        <translation>lima-city nie ma listy tego typu.</translation>
    </message>
    <message>
        <source>lima-city sent an answer that does not follow what is known of its interface. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>lima-city przysłało odpowiedź niezgodną z tym, co wiadomo o jego interfejsie. Niczego tu nie zmieniono; spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>lima-city sent a value for &quot;%1&quot; of %2 that does not follow what is known of its interface.</source>
        <translation>lima-city przysłało w polu „%1” (%2) wartość niezgodną z tym, co wiadomo o jego interfejsie.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>klucz %1</translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data. Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation>lima-city odpowiedziało stroną internetową zamiast danymi. Albo ta część panelu nie jest dostępna za pomocą kluczy, albo adres połączenia nie jest adresem lima-city, albo po drodze jest serwer proxy.</translation>
    </message>
    <message>
        <source>lima-city has no such record (any more). Refresh the list.</source>
        <translation>lima-city nie ma (już) takiego rekordu. Odśwież listę.</translation>
    </message>
    <message>
        <source>lima-city says: %1</source>
        <translation>lima-city informuje: %1</translation>
    </message>
    <message>
        <source>lima-city does not accept the key kept for this customer: it was changed or deleted in the customer&apos;s account. Make a new one there and enter it in the customer&apos;s record. Other customers are not concerned.</source>
        <translation>lima-city nie przyjmuje klucza przechowywanego dla tego klienta: został zmieniony lub usunięty na koncie klienta. Utwórz tam nowy i wpisz go w rekordzie klienta. Innych klientów to nie dotyczy.</translation>
    </message>
    <message>
        <source>The key kept for this customer is good, but may not do this. Give it the role for it in the customer&apos;s account, or enter a key that has it. Other customers are not concerned.</source>
        <translation>Klucz przechowywany dla tego klienta jest poprawny, ale nie ma do tego uprawnień. Nadaj mu potrzebną rolę na koncie klienta albo wpisz klucz, który ją ma. Innych klientów to nie dotyczy.</translation>
    </message>
    <message>
        <source>lima-city does not accept the reseller key. Make a new one on the page &quot;API keys&quot; of the reseller account, with the role reseller.customers.admin, and enter it in the connection.</source>
        <translation>lima-city nie przyjmuje klucza odsprzedawcy. Utwórz nowy na stronie „API keys” konta odsprzedawcy, z rolą reseller.customers.admin, i wpisz go w połączeniu.</translation>
    </message>
    <message>
        <source>The reseller key is good, but may not do this. It needs the role reseller.customers.admin, which is given on the page &quot;API keys&quot; of the reseller account.</source>
        <translation>Klucz odsprzedawcy jest poprawny, ale nie ma do tego uprawnień. Potrzebuje roli reseller.customers.admin, którą nadaje się na stronie „API keys” konta odsprzedawcy.</translation>
    </message>
    <message>
        <source>It exists already at lima-city: %1</source>
        <translation>W lima-city już to istnieje: %1</translation>
    </message>
    <message>
        <source>lima-city refused this (HTTP %1).</source>
        <translation>lima-city odrzuciło to (HTTP %1).</translation>
    </message>
    <message>
        <source>lima-city refused this: %1</source>
        <translation>lima-city odrzuciło to: %1</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Serwer odsyła pod inny adres, a Kontor nigdy nie podąża za tym z kluczem. Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data (HTTP %1). Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation>lima-city odpowiedziało stroną internetową zamiast danymi (HTTP %1). Albo ta część panelu nie jest dostępna za pomocą kluczy, albo adres połączenia nie jest adresem lima-city, albo po drodze jest serwer proxy.</translation>
    </message>
    <message>
        <source>The server does not answer like the lima-city interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Serwer nie odpowiada jak interfejs lima-city (HTTP %1). Sprawdź adres połączenia oraz to, czy po drodze nie ma serwera proxy.</translation>
    </message>
    <message>
        <source>lima-city asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>lima-city prosi o cierpliwość: zbyt wiele zapytań. Kontor poczeka i sam będzie kontynuować.</translation>
    </message>
    <message>
        <source>Something failed at lima-city (HTTP %1). Try again in a while.</source>
        <translation>Po stronie lima-city wystąpił błąd (HTTP %1). Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>lima-city took too long to answer. Try again in a while.</source>
        <translation>lima-city zbyt długo nie odpowiadało. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor looks whether it happened, as far as that can be seen.</source>
        <translation>Zmiana została wysłana, ale odpowiedź jest niezrozumiała. Kontor sprawdzi, czy została wykonana, o ile da się to zobaczyć.</translation>
    </message>
    <message>
        <source>It may not be empty.</source>
        <translation>Nie może być puste.</translation>
    </message>
    <message>
        <source>Somebody has it already; choose another.</source>
        <translation>Ktoś już tego używa; wybierz inną wartość.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Oczekiwana jest liczba.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Oczekiwana jest liczba całkowita.</translation>
    </message>
    <message>
        <source>It has to be larger.</source>
        <translation>Wartość musi być większa.</translation>
    </message>
    <message>
        <source>It has to be smaller.</source>
        <translation>Wartość musi być mniejsza.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Wartość jest za krótka.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Wartość jest za długa.</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>Nie jest to jedna z dozwolonych wartości.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>Wartość jest nieprawidłowa.</translation>
    </message>
    <message>
        <source>lima-city says: &quot;%1&quot;.</source>
        <translation>lima-city informuje: „%1”.</translation>
    </message>
    <message>
        <source>No key of this customer is kept on this computer. Make one in the customer&apos;s account, on the page &quot;API keys&quot;, and enter it in the customer&apos;s record.</source>
        <translation>Na tym komputerze nie ma klucza tego klienta. Utwórz go na koncie klienta, na stronie „API keys”, i wpisz w rekordzie klienta.</translation>
    </message>
    <message>
        <source>lima-city knows the key, but does not say whose it is. Whether it may create customers shows with the first one.</source>
        <translation>lima-city zna klucz, ale nie mówi, czyj on jest. To, czy może tworzyć klientów, okaże się przy pierwszym z nich.</translation>
    </message>
    <message>
        <source>The server answers, but not as the lima-city interface. Check the address of the connection; the usual one is https://www.lima-city.de.</source>
        <translation>Serwer odpowiada, ale nie jak interfejs lima-city. Sprawdź adres połączenia; zwykle jest to https://www.lima-city.de.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>Only MX and SRV records have a priority: leave it empty.</source>
        <translation>Priorytet mają tylko rekordy MX i SRV: pozostaw to pole puste.</translation>
    </message>
    <message>
        <source>A key needs at least one role.</source>
        <translation>Klucz musi mieć co najmniej jedną rolę.</translation>
    </message>
    <message>
        <source>lima-city does not offer this.</source>
        <translation>lima-city tego nie oferuje.</translation>
    </message>
    <message>
        <source>lima-city has no look-up for customers, so Kontor cannot tell. Look in the reseller panel for the user name %1 (%2). If it is there, add it with &quot;Add an existing customer&quot;; its key was lost with the answer, so make a new one in its account. If it is not there, create it again: if lima-city then says that the name is taken, it exists after all.</source>
        <translation>lima-city nie umożliwia wyszukiwania klientów, więc Kontor nie może tego stwierdzić. Poszukaj w panelu odsprzedawcy użytkownika o nazwie %1 (%2). Jeśli tam jest, dodaj go przez „Dodaj istniejącego klienta”; jego klucz przepadł wraz z odpowiedzią, więc utwórz nowy na jego koncie. Jeśli go tam nie ma, utwórz go ponownie: jeśli lima-city odpowie, że nazwa jest zajęta, to jednak istnieje.</translation>
    </message>
    <message>
        <source>The PHP version cannot be read back, so Kontor cannot tell. Setting it again does no harm.</source>
        <translation>Wersji PHP nie można odczytać, więc Kontor nie może tego stwierdzić. Ponowne jej ustawienie nie zaszkodzi.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Nadal istnieje, więc usunięcie nie doszło do skutku.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Już nie istnieje.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Rekord już nie istnieje.</translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
        <translation>Wszystkie wartości są takie, jak żądano.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Wszystkie wartości są takie jak przedtem.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Wartości nie są ani takie, jak żądano, ani takie jak przedtem.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nie istnieje.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n like it, and nobody can tell whether one of them is this one.</source>
        <translation>
            <numerusform>Jest %n taki rekord i nie da się stwierdzić, czy to ten.</numerusform>
            <numerusform>Są %n takie rekordy i nie da się stwierdzić, czy to jeden z nich.</numerusform>
            <numerusform>Jest %n takich rekordów i nie da się stwierdzić, czy to jeden z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>One like it is there, but with other values: somebody else may have made it.</source>
        <translation>Istnieje podobny rekord, ale z innymi wartościami: mógł go utworzyć ktoś inny.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent. Its secret was lost with the answer: make another key where you need to know it.</source>
        <translation>Istnieje, z wysłanymi wartościami. Jego sekret przepadł wraz z odpowiedzią: jeśli musi być znany, utwórz inny klucz.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Istnieje, z wysłanymi wartościami.</translation>
    </message>
    <message>
        <source>The list is empty, which cannot be.</source>
        <translation>Lista jest pusta, a to niemożliwe.</translation>
    </message>
    <message>
        <source>The domain itself is not there any more.</source>
        <translation>Sama domena już nie istnieje.</translation>
    </message>
</context>
<context>
    <name>Monit24</name>
    <message>
        <source>Monit24 has no group of this number.</source>
        <translation>Monit24 nie ma grupy o tym numerze.</translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 przysłał odpowiedź niezgodną z własną dokumentacją. Niczego tu nie zmieniono; spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>Monit24 sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation>Monit24 przysłał w polu „%1” (%2) wartość niezgodną z własną dokumentacją.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation>Zamiast odpowiedzi interfejsu przyszła strona internetowa. Sprawdź adres połączenia oraz to, czy serwer proxy nie wymaga logowania.</translation>
    </message>
    <message>
        <source>Monit24 says: %1</source>
        <translation>Monit24 informuje: %1</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Serwer odsyła pod inny adres, a Kontor nigdy nie podąża za tym z kluczem. Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>The server does not answer like the Monit24 interface, version 3 (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Serwer nie odpowiada jak interfejs Monit24 w wersji 3 (HTTP %1). Sprawdź adres połączenia oraz to, czy po drodze nie ma serwera proxy.</translation>
    </message>
    <message>
        <source>Monit24 does not accept the token: it is wrong or has ended. Make a new one in the Monit24 panel and enter it in the connection.</source>
        <translation>Monit24 nie przyjmuje tokenu: jest błędny lub wygasł. Utwórz nowy w panelu Monit24 i wpisz go w połączeniu.</translation>
    </message>
    <message>
        <source>Monit24 does not accept login and password. Either one of them is wrong, or the account uses two-factor sign-in, for which passwords are never accepted: make a token in the Monit24 panel and enter it in the connection.</source>
        <translation>Monit24 nie przyjmuje loginu i hasła. Albo któreś z nich jest błędne, albo konto korzysta z logowania dwuskładnikowego, przy którym hasła nigdy nie są przyjmowane: utwórz token w panelu Monit24 i wpisz go w połączeniu.</translation>
    </message>
    <message>
        <source>Monit24 asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>Monit24 prosi o cierpliwość: zbyt wiele zapytań. Kontor poczeka i sam będzie kontynuować.</translation>
    </message>
    <message>
        <source>Monit24 does not let this login do that. Ask the owner of the account for the right.</source>
        <translation>Monit24 nie pozwala na to temu loginowi. Poproś właściciela konta o uprawnienie.</translation>
    </message>
    <message>
        <source>Monit24 has no such record (any more). Refresh the list.</source>
        <translation>Monit24 nie ma (już) takiego rekordu. Odśwież listę.</translation>
    </message>
    <message>
        <source>Monit24 took too long to answer. Try again in a while.</source>
        <translation>Monit24 zbyt długo nie odpowiadał. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Something failed at Monit24 (HTTP %1). Try again in a while.</source>
        <translation>Po stronie Monit24 wystąpił błąd (HTTP %1). Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Monit24 refused this (HTTP %1).</source>
        <translation>Monit24 odrzucił to (HTTP %1).</translation>
    </message>
    <message>
        <source>Monit24 refused this: %1</source>
        <translation>Monit24 odrzucił to: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>Zmiana została wysłana, ale odpowiedź jest niezrozumiała. Kontor sprawdzi odczytem, czy została wykonana.</translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only.</source>
        <translation>Konto może też być dostępne tylko z określonych adresów IP.</translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only; this computer comes from %1.</source>
        <translation>Konto może też być dostępne tylko z określonych adresów IP; ten komputer łączy się z adresu %1.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (konto %2)</translation>
    </message>
    <message>
        <source>all accounts, as an administrator</source>
        <translation>wszystkie konta, jako administrator</translation>
    </message>
    <message>
        <source>own account and its sub-accounts</source>
        <translation>własne konto i jego subkonta</translation>
    </message>
    <message>
        <source>%1: %2, for reading only</source>
        <translation>%1: %2, tylko do odczytu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server answers, but not as version 3 of the Monit24 interface. Check the address of the connection; the usual one is https://api.monit24.pl/v3.</source>
        <translation>Serwer odpowiada, ale nie jak wersja 3 interfejsu Monit24. Sprawdź adres połączenia; zwykle jest to https://api.monit24.pl/v3.</translation>
    </message>
    <message>
        <source>Is for sub-accounts only; this login makes accounts as an administrator. Leave it empty.</source>
        <translation>Dotyczy tylko subkont; ten login tworzy konta jako administrator. Pozostaw to pole puste.</translation>
    </message>
    <message>
        <source>Monit24 lets a login make further users for its own account only.</source>
        <translation>Monit24 pozwala loginowi tworzyć kolejnych użytkowników tylko dla własnego konta.</translation>
    </message>
    <message>
        <source>Say which service is suspended.</source>
        <translation>Podaj, którą usługę zawiesić.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>Wpisz nowe hasło.</translation>
    </message>
    <message>
        <source>Monit24 does not offer this.</source>
        <translation>Monit24 tego nie oferuje.</translation>
    </message>
    <message>
        <source>Monit24 has no list of these below that record.</source>
        <translation>Monit24 nie ma listy takich rekordów poniżej tego rekordu.</translation>
    </message>
    <message>
        <source>The number of the record is not known.</source>
        <translation>Numer rekordu nie jest znany.</translation>
    </message>
    <message>
        <source>This step only notes the running services; noting them again does no harm.</source>
        <translation>Ten krok tylko zapisuje działające usługi; ponowne ich zapisanie nie zaszkodzi.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nie istnieje.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Istnieje, z wysłanymi wartościami.</translation>
    </message>
    <message>
        <source>There are several of this name and with these values: nobody can tell which one is new.</source>
        <translation>Istnieje kilka rekordów o tej nazwie i z tymi wartościami: nie da się stwierdzić, który jest nowy.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Istnieje rekord o tej nazwie, ale z innymi wartościami: mógł go utworzyć ktoś inny.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Nadal istnieje, więc usunięcie nie doszło do skutku.</translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation>Wszystkie wartości, które można odczytać, są takie, jak żądano.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell.</source>
        <translation>Tego, co zmieniono, nie można odczytać, więc nie da się tego stwierdzić.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Wszystkie wartości są takie jak przedtem.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Wartości nie są ani takie, jak żądano, ani takie jak przedtem.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Już nie istnieje.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Rekord już nie istnieje.</translation>
    </message>
    <message>
        <source>The list kept changing while it was read. Try again in a while.</source>
        <translation>Lista ciągle się zmieniała podczas odczytu. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The account is blocked already. Refresh it.</source>
        <translation>Konto jest już zablokowane. Odśwież je.</translation>
    </message>
    <message>
        <source>Something failed at Monit24. Try again in a while.</source>
        <translation>Po stronie Monit24 wystąpił błąd. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Monit24 does not know this request, so it cannot do it.</source>
        <translation>Monit24 nie zna tego zapytania, więc nie może go wykonać.</translation>
    </message>
    <message>
        <source>The server has another version of the interface than 2.0.0. Check the address of the connection.</source>
        <translation>Serwer ma inną wersję interfejsu niż 2.0.0. Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>Monit24 does not accept the login and password for this. Check both in the connection.</source>
        <translation>Monit24 nie przyjmuje do tego celu loginu i hasła. Sprawdź oba w połączeniu.</translation>
    </message>
    <message>
        <source>Monit24 refused the values.</source>
        <translation>Monit24 odrzucił wartości.</translation>
    </message>
    <message>
        <source>Monit24 refused this.</source>
        <translation>Monit24 odrzucił to.</translation>
    </message>
    <message>
        <source>Monit24 reports a problem of a sort that is not in its documents.</source>
        <translation>Monit24 zgłasza problem, którego rodzaju nie ma w jego dokumentacji.</translation>
    </message>
    <message>
        <source>This API version is retired, as it seems: at the address of the connection there is no API 2.0.0 (any more). Check the address, or make a connection with API v3.</source>
        <translation>Ta wersja API jest, jak się wydaje, wycofana: pod adresem połączenia nie ma (już) API 2.0.0. Sprawdź adres albo utwórz połączenie z API v3.</translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 przysłał odpowiedź niezgodną z własną dokumentacją. Spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1). Check the address of the connection.</source>
        <translation>Serwer odrzucił zapytanie (HTTP %1). Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a password. Check the address of the connection.</source>
        <translation>Serwer odsyła pod inny adres, a Kontor nigdy nie podąża za tym z hasłem. Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>The login is good, but may not do this. Ask Monit24&apos;s support to allow it.</source>
        <translation>Login jest poprawny, ale nie ma do tego uprawnień. Poproś o nie pomoc techniczną Monit24.</translation>
    </message>
    <message>
        <source>Monit24 sent a list that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 przysłał listę niezgodną z własną dokumentacją. Niczego tu nie zmieniono; spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>The login is good, but it is no distributor&apos;s, so it has no customers to show. Use the login of a distributor&apos;s account.</source>
        <translation>Login jest poprawny, ale nie należy do dystrybutora, więc nie ma klientów do pokazania. Użyj loginu konta dystrybutora.</translation>
    </message>
    <message>
        <source>The login is good, but the number of the distributor in the connection (%1) is not its own. Correct it, or leave it empty.</source>
        <translation>Login jest poprawny, ale numer dystrybutora w połączeniu (%1) nie jest jego numerem. Popraw go albo pozostaw pole puste.</translation>
    </message>
    <message>
        <source>%1, distributor %2</source>
        <translation>%1, dystrybutor %2</translation>
    </message>
    <message>
        <source>- careful: the interface calls itself version %1, and Kontor knows 2.0.0.</source>
        <translation>- uwaga: interfejs podaje wersję %1, a Kontor zna 2.0.0.</translation>
    </message>
    <message>
        <source>Write each feature as name=value, for example port=8000.</source>
        <translation>Zapisz każdą cechę w postaci nazwa=wartość, na przykład port=8000.</translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01T09:30:00Z.</source>
        <translation>Oczekiwano daty w postaci 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation>Podaj, do którego rekordu należy.</translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation>Podaj, który rekord ma zostać zmieniony.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: this step only looks which services run.</source>
        <translation>Nic jeszcze nie wysłano: ten krok tylko sprawdza, które usługi działają.</translation>
    </message>
    <message>
        <source>Monit24 has no list of distributors, so nobody can look. Make a connection with the new login: if it works, the account was made.</source>
        <translation>Monit24 nie ma listy dystrybutorów, więc nie da się tego sprawdzić. Utwórz połączenie z nowym loginem: jeśli działa, konto zostało utworzone.</translation>
    </message>
    <message>
        <source>There is a user of this login, but Monit24 does not say of which account.</source>
        <translation>Istnieje użytkownik o tym loginie, ale Monit24 nie mówi, z którego konta.</translation>
    </message>
    <message>
        <source>There is an account of this name, but its login cannot be read, so it may be another one.</source>
        <translation>Istnieje konto o tej nazwie, ale jego loginu nie można odczytać, więc może to być inne konto.</translation>
    </message>
    <message>
        <source>There are several with these values, so nobody can tell which one is new.</source>
        <translation>Istnieje kilka rekordów z tymi wartościami, więc nie da się stwierdzić, który jest nowy.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Tego, co zmieniono, nie można odczytać, więc nie da się tego stwierdzić. Ponowienie zmiany nie zaszkodzi.</translation>
    </message>
    <message>
        <source>One of this login is there, but with other values: somebody else may have made it.</source>
        <translation>Istnieje rekord o tym loginie, ale z innymi wartościami: mógł go utworzyć ktoś inny.</translation>
    </message>
    <message>
        <source>Monit24 shows nothing at all to this login, so that it is not there proves nothing.</source>
        <translation>Monit24 nie pokazuje temu loginowi niczego, więc to, że rekordu nie widać, niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Monit24 hides this while its account is blocked. Unblock the account first.</source>
        <translation>Monit24 ukrywa to, dopóki jego konto jest zablokowane. Najpierw odblokuj konto.</translation>
    </message>
    <message>
        <source>Monit24 answered about another record than was asked for.</source>
        <translation>Odpowiedź Monit24 dotyczy innego rekordu niż ten, o który pytano.</translation>
    </message>
    <message>
        <source>Only an administrator can activate an account. Its owner can: with the link in the mail from Monit24.</source>
        <translation>Konto może aktywować tylko administrator. Może to też zrobić jego właściciel: odnośnikiem z wiadomości od Monit24.</translation>
    </message>
    <message>
        <source>Monit24 named the number of another record than the new one. Kontor looks which is the new one.</source>
        <translation>Monit24 podał numer innego rekordu niż nowy. Kontor sprawdzi, który rekord jest nowy.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tabele jako tekst (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Contains characters that cannot be seen: %1</source>
        <translation>Zawiera niewidoczne znaki: %1</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this connection is not known. Enter it in the connection.</source>
        <translation>Brakuje wartości „%1” tego połączenia. Wpisz ją w połączeniu.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>Zegar tego komputera spóźnia się o %n minutę względem zegara dostawcy (%1), więc podpisane zapytania mogą być odrzucane. Ustaw zegar i spróbuj ponownie.</numerusform>
            <numerusform>Zegar tego komputera spóźnia się o %n minuty względem zegara dostawcy (%1), więc podpisane zapytania mogą być odrzucane. Ustaw zegar i spróbuj ponownie.</numerusform>
            <numerusform>Zegar tego komputera spóźnia się o %n minut względem zegara dostawcy (%1), więc podpisane zapytania mogą być odrzucane. Ustaw zegar i spróbuj ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>Zegar tego komputera spieszy się o %n minutę względem zegara dostawcy (%1), więc podpisane zapytania mogą być odrzucane. Ustaw zegar i spróbuj ponownie.</numerusform>
            <numerusform>Zegar tego komputera spieszy się o %n minuty względem zegara dostawcy (%1), więc podpisane zapytania mogą być odrzucane. Ustaw zegar i spróbuj ponownie.</numerusform>
            <numerusform>Zegar tego komputera spieszy się o %n minut względem zegara dostawcy (%1), więc podpisane zapytania mogą być odrzucane. Ustaw zegar i spróbuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was closed meanwhile.</source>
        <translation>Połączenie zostało w międzyczasie zamknięte.</translation>
    </message>
</context>
<context>
    <name>Rackspace</name>
    <message>
        <source>It is not known which customer or domain this belongs to. Synchronise the connection, then try again.</source>
        <translation>Nie wiadomo, do którego klienta lub której domeny to należy. Zsynchronizuj połączenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name at Rackspace.</source>
        <translation>„%1” nie może być nazwą w Rackspace.</translation>
    </message>
    <message>
        <source>The reference number %1 belongs to &quot;%2&quot; (%3) already.</source>
        <translation>Numer referencyjny %1 należy już do „%2” (%3).</translation>
    </message>
    <message>
        <source>Rackspace took the new customer, but does not show it yet, so its account number is not known.</source>
        <translation>Rackspace przyjął nowego klienta, ale jeszcze go nie pokazuje, więc jego numer konta nie jest znany.</translation>
    </message>
    <message>
        <source>Rackspace sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Rackspace przysłał odpowiedź niezgodną z własną dokumentacją. Niczego tu nie zmieniono; spróbuj ponownie, a jeśli to się powtórzy, zgłoś to wraz ze szczegółami.</translation>
    </message>
    <message>
        <source>Rackspace sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation>Rackspace przysłał w polu „%1” (%2) wartość niezgodną z własną dokumentacją.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation>Zamiast odpowiedzi interfejsu przyszła strona internetowa. Sprawdź adres połączenia oraz to, czy serwer proxy nie wymaga logowania.</translation>
    </message>
    <message>
        <source>Rackspace says: %1</source>
        <translation>Rackspace informuje: %1</translation>
    </message>
    <message>
        <source>Rackspace asks for patience: too many requests in this minute. Kontor waits and goes on by itself.</source>
        <translation>Rackspace prosi o cierpliwość: zbyt wiele zapytań w tej minucie. Kontor poczeka i sam będzie kontynuować.</translation>
    </message>
    <message>
        <source>Rackspace does not accept the key. Enter the user key and the secret key again; making new keys in the control panel ends the old ones.</source>
        <translation>Rackspace nie przyjmuje klucza. Wpisz ponownie klucz użytkownika i klucz tajny; utworzenie nowych kluczy w panelu sterowania unieważnia stare.</translation>
    </message>
    <message>
        <source>The key is good, but may not do this. It takes a super administrator of a reseller account.</source>
        <translation>Klucz jest poprawny, ale nie ma do tego uprawnień. Potrzebny jest superadministrator konta odsprzedawcy.</translation>
    </message>
    <message>
        <source>It was deleted and can be restored: create a mailbox of the same name with &quot;Restore a deleted mailbox&quot;.</source>
        <translation>Skrzynka została usunięta i można ją przywrócić: utwórz skrzynkę o tej samej nazwie z opcją „Przywróć usuniętą skrzynkę”.</translation>
    </message>
    <message>
        <source>Rackspace has no such record (any more). Refresh the list.</source>
        <translation>Rackspace nie ma (już) takiego rekordu. Odśwież listę.</translation>
    </message>
    <message>
        <source>Something failed at Rackspace (HTTP %1). Try again in a while.</source>
        <translation>Po stronie Rackspace wystąpił błąd (HTTP %1). Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Rackspace took too long to answer. Try again in a while.</source>
        <translation>Rackspace zbyt długo nie odpowiadał. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>Serwer odsyła pod inny adres, a Kontor nigdy nie podąża za tym z kluczem. Sprawdź adres połączenia.</translation>
    </message>
    <message>
        <source>The server does not answer like the Rackspace interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>Serwer nie odpowiada jak interfejs Rackspace (HTTP %1). Sprawdź adres połączenia oraz to, czy po drodze nie ma serwera proxy.</translation>
    </message>
    <message>
        <source>Rackspace refused this (HTTP %1).</source>
        <translation>Rackspace odrzucił to (HTTP %1).</translation>
    </message>
    <message>
        <source>Rackspace refused this: %1</source>
        <translation>Rackspace odrzucił to: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>Zmiana została wysłana, ale odpowiedź jest niezrozumiała. Kontor sprawdzi odczytem, czy została wykonana.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (konto %2)</translation>
    </message>
    <message>
        <source>The server answers, but not as the Rackspace interface. Check the address of the connection; the usual one is https://api.emailsrvr.com/v1.</source>
        <translation>Serwer odpowiada, ale nie jak interfejs Rackspace. Sprawdź adres połączenia; zwykle jest to https://api.emailsrvr.com/v1.</translation>
    </message>
    <message>
        <source>The key is good, but its account is no reseller, so it has no customers to show. Use the key of a super administrator of the reseller account.</source>
        <translation>Klucz jest poprawny, ale jego konto nie jest kontem odsprzedawcy, więc nie ma klientów do pokazania. Użyj klucza superadministratora konta odsprzedawcy.</translation>
    </message>
    <message>
        <source>Does not go together with what happens to spam: leave it empty.</source>
        <translation>Nie pasuje do tego, co dzieje się ze spamem: pozostaw to pole puste.</translation>
    </message>
    <message>
        <source>Rackspace does not offer this.</source>
        <translation>Rackspace tego nie oferuje.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>The new customer had no reference number, so it cannot be told apart.</source>
        <translation>Nowy klient nie miał numeru referencyjnego, więc nie można go odróżnić.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Nadal istnieje, więc usunięcie nie doszło do skutku.</translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation>Wszystkie wartości, które można odczytać, są takie, jak żądano.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Tego, co zmieniono, nie można odczytać, więc nie da się tego stwierdzić. Ponowienie zmiany nie zaszkodzi.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Wszystkie wartości są takie jak przedtem.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Wartości nie są ani takie, jak żądano, ani takie jak przedtem.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Istnieje, z wysłanymi wartościami.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Istnieje rekord o tej nazwie, ale z innymi wartościami: mógł go utworzyć ktoś inny.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Już nie istnieje.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nie istnieje.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Rekord już nie istnieje.</translation>
    </message>
    <message>
        <source>It still has its old name.</source>
        <translation>Nadal ma starą nazwę.</translation>
    </message>
    <message>
        <source>The sign-on address of the connection must be a web address that contains {token} after the host name.</source>
        <translation>Adres logowania w połączeniu musi być adresem internetowym zawierającym {token} po nazwie hosta.</translation>
    </message>
    <message>
        <source>Rackspace offers no sign-on for this kind of account.</source>
        <translation>Rackspace nie oferuje logowania dla tego rodzaju konta.</translation>
    </message>
    <message>
        <source>Choose the administrator to sign on as.</source>
        <translation>Wybierz administratora, jako który chcesz się zalogować.</translation>
    </message>
    <message>
        <source>Rackspace documents no address for signing on to webmail. Enter the one you use as &quot;Webmail address&quot; in the settings of the connection.</source>
        <translation>Dokumentacja Rackspace nie podaje adresu logowania do poczty przez WWW. Wpisz używany adres w ustawieniach połączenia jako „Adres poczty WWW”.</translation>
    </message>
    <message>
        <source>Rackspace answered with a token for somebody else. Nothing was opened.</source>
        <translation>Rackspace przysłał w odpowiedzi token innej osoby. Niczego nie otwarto.</translation>
    </message>
    <message>
        <source>Rackspace sent no secure link to the archive. Nothing was opened.</source>
        <translation>Rackspace nie przysłał bezpiecznego odnośnika do archiwum. Niczego nie otwarto.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Sign on</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Edit ...</source>
        <translation>Edytuj ...</translation>
    </message>
    <message>
        <source>Delete ...</source>
        <translation>Usuń ...</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Otwórz panel</translation>
    </message>
    <message>
        <source>Opens the vendor&apos;s panel in the browser. You log in there yourself: this vendor does not let a reseller sign on as a customer.</source>
        <translation>Otwiera panel dostawcy w przeglądarce. Logujesz się tam samodzielnie: ten dostawca nie pozwala odsprzedawcy logować się jako klient.</translation>
    </message>
    <message>
        <source>Forget ...</source>
        <translation>Zapomnij ...</translation>
    </message>
    <message>
        <source>Only this computer forgets it. Nothing happens at the vendor.</source>
        <translation>Zapomina o tym tylko ten komputer. U dostawcy nic się nie dzieje.</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Customer ...</source>
        <translation>Klient ...</translation>
    </message>
    <message>
        <source>Domain ...</source>
        <translation>Domena ...</translation>
    </message>
    <message>
        <source>Account ...</source>
        <translation>Konto ...</translation>
    </message>
    <message>
        <source>Lift the protection ...</source>
        <translation>Wyłącz ochronę ...</translation>
    </message>
    <message>
        <source>From then on it can be changed again.</source>
        <translation>Od tej chwili rekord będzie można znów zmieniać.</translation>
    </message>
    <message>
        <source>Protect ...</source>
        <translation>Chroń ...</translation>
    </message>
    <message>
        <source>Until somebody lifts the protection nothing changes it from here: no form, no change of many, no import, no undo.</source>
        <translation>Dopóki ktoś nie wyłączy ochrony, nic stąd nie zmieni rekordu: ani formularz, ani zmiana wielu rekordów, ani import, ani cofnięcie.</translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation>Piaskownica nie uruchomiła się. Jest częścią programu Kontor: zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Piaskownica: %1</translation>
    </message>
</context>
<context>
    <name>SealedInputs</name>
    <message>
        <source>The passwords of this plan can be kept only with a key that lasts: use the keychain, or set KONTOR_SECRET_JOURNAL_SEALING_KEY to the same 64 hexadecimal digits in each run.</source>
        <translation>Hasła tego planu zmian można zachować tylko z trwałym kluczem: użyj pęku kluczy albo przy każdym uruchomieniu ustaw KONTOR_SECRET_JOURNAL_SEALING_KEY na te same 64 cyfry szesnastkowe.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is a connection called &quot;%1&quot; already. Choose another label.</source>
        <translation>Połączenie o nazwie „%1” już istnieje. Wybierz inną etykietę.</translation>
    </message>
    <message>
        <source>taken already</source>
        <translation>już zajęte</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Nie można otworzyć %1: %2.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>otwieranie</translation>
    </message>
    <message>
        <source>%1 cannot be used: the database refuses the setting %2.</source>
        <translation>Nie można użyć %1: baza danych odrzuca ustawienie %2.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>zapis</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>Plik %1 jest uszkodzony.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some and try again; nothing was lost.</source>
        <translation>Brakuje miejsca na %1. Zwolnij trochę miejsca i spróbuj ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check its permissions.</source>
        <translation>Nie można zapisać %1: sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it and try again.</source>
        <translation>Plik %1 jest używany przez inny program. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The data does not allow this change: %1.</source>
        <translation>Dane nie pozwalają na tę zmianę: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation>Nie można odczytać lub zapisać %1. Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be used.</source>
        <translation>%1 nie jest folderem, którego można użyć.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Choose another folder with --home.</source>
        <translation>%1 należy do kogoś innego. Wybierz inny folder opcją --home.</translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Close it with: chmod 700 %1</source>
        <translation>Inni mają wgląd do %1, gdzie są dane klientów. Zablokuj dostęp poleceniem: chmod 700 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Nie można utworzyć folderu %1: %2.</translation>
    </message>
    <message>
        <source>The journal is damaged at change %1 of plan %2. Nothing is sent until the file was restored from a backup.</source>
        <translation>Dziennik jest uszkodzony przy zmianie %1 planu %2. Nic nie zostanie wysłane, dopóki plik nie zostanie przywrócony z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The journal does not know this change.</source>
        <translation>Dziennik nie zna tej zmiany.</translation>
    </message>
    <message>
        <source>Kontor ended before the vendor&apos;s answer was kept.</source>
        <translation>Kontor zakończył działanie, zanim zapisano odpowiedź dostawcy.</translation>
    </message>
    <message>
        <source>Another change of the same object is not settled yet.</source>
        <translation>Inna zmiana tego samego obiektu nie jest jeszcze rozstrzygnięta.</translation>
    </message>
    <message>
        <source>%1 is damaged. Kontor does not touch it: put a copy of the whole folder aside, then replace the file with the newest of its &quot;.before&quot; copies or a backup.</source>
        <translation>Plik %1 jest uszkodzony. Kontor go nie rusza: odłóż na bok kopię całego folderu, a potem zastąp plik najnowszą z jego kopii „.before” albo kopią zapasową.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kontor. Install that version or newer; this one leaves the file alone.</source>
        <translation>Plik %1 zapisała nowsza wersja programu Kontor. Zainstaluj tę wersję lub nowszą; ta pozostawia plik bez zmian.</translation>
    </message>
    <message>
        <source>Another Kontor is starting with this data. Try again in a moment.</source>
        <translation>Z tymi danymi uruchamia się właśnie inny program Kontor. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>%1 is damaged. It holds nothing that the vendors do not have: Kontor makes it anew when it starts the next time, and a refresh fills it again.</source>
        <translation>Plik %1 jest uszkodzony. Nie ma w nim niczego, czego nie mają dostawcy: Kontor utworzy go na nowo przy następnym uruchomieniu, a odświeżenie wypełni go ponownie.</translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Remove them under &quot;Security&quot; in the properties of the folder.</source>
        <translation>Inni mogą zajrzeć do %1, gdzie są dane klientów. Usuń ich na karcie „Zabezpieczenia” we właściwościach folderu.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
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
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>The number or name the vendor never changes.</source>
        <translation>Numer lub nazwa, których dostawca nigdy nie zmienia.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziano</translation>
    </message>
    <message>
        <source>When the vendor last told us.</source>
        <translation>Kiedy dostawca ostatnio o tym poinformował.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Chroniony</translation>
    </message>
</context>
<context>
    <name>UrlGate</name>
    <message>
        <source>There is no address. It begins with https://.</source>
        <translation>Brakuje adresu. Zaczyna się on od https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address: it should begin with https:// and a host name.</source>
        <translation>To nie jest pełny adres internetowy: powinien zaczynać się od https:// i nazwy hosta.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Adres nie zawiera nazwy hosta.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password: they have fields of their own.</source>
        <translation>Adres nie może zawierać nazwy użytkownika ani hasła: mają one własne pola.</translation>
    </message>
    <message>
        <source>The address must not contain a &quot;#&quot; part.</source>
        <translation>Adres nie może zawierać części „#”.</translation>
    </message>
    <message>
        <source>Plain http would send the key readable for everybody: use https:// (http is accepted for 127.0.0.1, ::1 and localhost only).</source>
        <translation>Przy zwykłym http każdy mógłby odczytać wysyłany klucz: użyj https:// (http jest przyjmowane tylko dla 127.0.0.1, ::1 i localhost).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; addresses are not accepted: use https://.</source>
        <translation>Adresy „%1” nie są przyjmowane: użyj https://.</translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>The login name; it cannot be changed later.</source>
        <translation>Nazwa logowania; nie można jej później zmienić.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>What the administrator may do; only super administrators have access to the interface.</source>
        <translation>Co może administrator; dostęp do interfejsu mają tylko superadministratorzy.</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>Superadministrator</translation>
    </message>
    <message>
        <source>Standard administrator</source>
        <translation>Administrator standardowy</translation>
    </message>
    <message>
        <source>Limited administrator</source>
        <translation>Administrator ograniczony</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>First name of the administrator.</source>
        <translation>Imię administratora.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Last name of the administrator.</source>
        <translation>Nazwisko administratora.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Where notices to the administrator go.</source>
        <translation>Dokąd trafiają powiadomienia dla administratora.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A new password; Rackspace never tells the present one.</source>
        <translation>Nowe hasło; Rackspace nigdy nie podaje obecnego.</translation>
    </message>
    <message>
        <source>Security question</source>
        <translation>Pytanie zabezpieczające</translation>
    </message>
    <message>
        <source>Asked when the password was forgotten.</source>
        <translation>Zadawane, gdy zapomniano hasła.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>The answer to the security question.</source>
        <translation>Odpowiedź na pytanie zabezpieczające.</translation>
    </message>
    <message>
        <source>Password expires after, days</source>
        <translation>Hasło wygasa po, dni</translation>
    </message>
    <message>
        <source>After how many days a new password must be chosen.</source>
        <translation>Po ilu dniach trzeba wybrać nowe hasło.</translation>
    </message>
    <message>
        <source>Several logins at once</source>
        <translation>Kilka logowań naraz</translation>
    </message>
    <message>
        <source>Whether the administrator may be signed on twice.</source>
        <translation>Czy administrator może być zalogowany dwukrotnie.</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>Tylko z tych adresów</translation>
    </message>
    <message>
        <source>Network addresses the administrator may sign on from.</source>
        <translation>Adresy sieciowe, z których administrator może się logować.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Włączony</translation>
    </message>
    <message>
        <source>Whether the administrator may sign on.</source>
        <translation>Czy administrator może się logować.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowany</translation>
    </message>
    <message>
        <source>Locked out, for example after too many wrong passwords.</source>
        <translation>Dostęp odcięty, na przykład po zbyt wielu błędnych hasłach.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>Whether signing on takes a second factor.</source>
        <translation>Czy logowanie wymaga drugiego składnika.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Account number of the customer.</source>
        <translation>Numer konta klienta.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Lets the administrator sign on again.</source>
        <translation>Pozwala administratorowi znów się logować.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Keeps the administrator from signing on.</source>
        <translation>Uniemożliwia administratorowi logowanie.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Ends a lock, for example after too many wrong passwords.</source>
        <translation>Znosi blokadę, na przykład po zbyt wielu błędnych hasłach.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Locks the administrator out until somebody unlocks the login.</source>
        <translation>Odcina administratorowi dostęp, dopóki ktoś nie odblokuje loginu.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratorzy</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>A person who may sign on to the customer&apos;s control panel.</source>
        <translation>Osoba, która może się logować do panelu sterowania klienta.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The part before the @; it cannot be changed later.</source>
        <translation>Część przed znakiem @; nie można jej później zmienić.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Addresses that get the mail: up to 50 of the own domain and 4 outside, 50 in all and at least one. Saving replaces the whole list.</source>
        <translation>Adresy, które otrzymują pocztę: do 50 we własnej domenie i 4 poza nią, łącznie najwyżej 50 i co najmniej jeden. Zapisanie zastępuje całą listę.</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Liczba członków</translation>
    </message>
    <message>
        <source>How many addresses the alias delivers to.</source>
        <translation>Na ile adresów alias dostarcza pocztę.</translation>
    </message>
    <message>
        <source>Only member</source>
        <translation>Jedyny członek</translation>
    </message>
    <message>
        <source>The address, where there is exactly one.</source>
        <translation>Adres, jeśli jest dokładnie jeden.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>The domain the alias belongs to.</source>
        <translation>Domena, do której należy alias.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The address of the member.</source>
        <translation>Adres członka.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Dodaj członka</translation>
    </message>
    <message>
        <source>Adds one address and leaves the others as they are.</source>
        <translation>Dodaje jeden adres, a pozostałe pozostawia bez zmian.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Usuń członka</translation>
    </message>
    <message>
        <source>Removes one address and leaves the others as they are.</source>
        <translation>Usuwa jeden adres, a pozostałe pozostawia bez zmian.</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasy</translation>
    </message>
    <message>
        <source>An address that delivers to other addresses.</source>
        <translation>Adres, który dostarcza pocztę na inne adresy.</translation>
    </message>
    <message>
        <source>As Rackspace has it. Whether it can be changed over the interface is not documented, so it is only shown.</source>
        <translation>Tak jak w Rackspace. Nie jest udokumentowane, czy można to zmienić przez interfejs, więc jest tylko pokazywane.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>The customer&apos;s display name; it may not start with a space.</source>
        <translation>Wyświetlana nazwa klienta; nie może zaczynać się od spacji.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numer konta</translation>
    </message>
    <message>
        <source>Given by Rackspace when the customer is added; it never changes.</source>
        <translation>Nadawany przez Rackspace przy dodaniu klienta; nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numer referencyjny</translation>
    </message>
    <message>
        <source>Your own number for the customer. Left empty, a unique one is set so that the new customer can be found again.</source>
        <translation>Własny numer klienta. Gdy pole jest puste, ustawiany jest niepowtarzalny numer, aby nowego klienta można było odnaleźć.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adres, drugi wiersz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Gives the customer access again.</source>
        <translation>Przywraca klientowi dostęp.</translation>
    </message>
    <message>
        <source>Shuts the customer out; nothing is deleted. Rackspace does not report afterwards whether a customer is disabled.</source>
        <translation>Odcina klientowi dostęp; niczego nie usuwa. Rackspace nie podaje później, czy klient jest wyłączony.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>A sub-account of the reseller, with its domains and administrators.</source>
        <translation>Subkonto odsprzedawcy wraz z domenami i administratorami.</translation>
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
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Mobile services</source>
        <translation>Usługi mobilne</translation>
    </message>
    <message>
        <source>The name of the domain; it cannot be changed later.</source>
        <translation>Nazwa domeny; nie można jej później zmienić.</translation>
    </message>
    <message>
        <source>Account number of the customer the domain belongs to.</source>
        <translation>Numer konta klienta, do którego należy domena.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Which mail service the domain has.</source>
        <translation>Jaką usługę poczty ma domena.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Obie</translation>
    </message>
    <message>
        <source>Alternate domains</source>
        <translation>Domeny alternatywne</translation>
    </message>
    <message>
        <source>Further domain names that deliver to the same mailboxes.</source>
        <translation>Dalsze nazwy domen, z których poczta trafia do tych samych skrzynek.</translation>
    </message>
    <message>
        <source>Catch-all address</source>
        <translation>Adres catch-all</translation>
    </message>
    <message>
        <source>Gets mail to names that do not exist; the action &quot;Set catch-all address&quot; changes it.</source>
        <translation>Otrzymuje pocztę wysłaną do nieistniejących nazw; zmienia go działanie „Ustaw adres catch-all”.</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archiwizacja</translation>
    </message>
    <message>
        <source>Whether mail of the domain is archived.</source>
        <translation>Czy poczta domeny jest archiwizowana.</translation>
    </message>
    <message>
        <source>Public folders</source>
        <translation>Foldery publiczne</translation>
    </message>
    <message>
        <source>Whether Exchange public folders are on.</source>
        <translation>Czy foldery publiczne Exchange są włączone.</translation>
    </message>
    <message>
        <source>Rackspace mailboxes, at most</source>
        <translation>Skrzynki Rackspace, najwyżej</translation>
    </message>
    <message>
        <source>How many Rackspace Email mailboxes may be made; needed when the domain gets Rackspace Email. Accounts that are no resellers leave it out.</source>
        <translation>Ile skrzynek Rackspace Email można utworzyć; potrzebne, gdy domena otrzymuje Rackspace Email. Konta, które nie są kontami odsprzedawcy, pomijają to pole.</translation>
    </message>
    <message>
        <source>Rackspace mailboxes, used</source>
        <translation>Skrzynki Rackspace, używane</translation>
    </message>
    <message>
        <source>Rackspace calls it used storage; users of the interface read it as the number of mailboxes in use.</source>
        <translation>Rackspace nazywa to zajętym miejscem; użytkownicy interfejsu rozumieją to jako liczbę używanych skrzynek.</translation>
    </message>
    <message>
        <source>Rackspace mailbox size</source>
        <translation>Rozmiar skrzynki Rackspace</translation>
    </message>
    <message>
        <source>The usual size of one Rackspace Email mailbox, in megabytes.</source>
        <translation>Zwykły rozmiar jednej skrzynki Rackspace Email, w megabajtach.</translation>
    </message>
    <message>
        <source>Rackspace extra storage</source>
        <translation>Dodatkowe miejsce Rackspace</translation>
    </message>
    <message>
        <source>Storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation>Miejsce dokupione do tego, które mają skrzynki, w megabajtach.</translation>
    </message>
    <message>
        <source>Rackspace product</source>
        <translation>Produkt Rackspace</translation>
    </message>
    <message>
        <source>Rackspace Email or Rackspace Email Plus; Rackspace does not document whether it is told when the domain is read.</source>
        <translation>Rackspace Email lub Rackspace Email Plus; Rackspace nie dokumentuje, czy podaje to przy odczycie domeny.</translation>
    </message>
    <message>
        <source>Rackspace Email Plus</source>
        <translation>Rackspace Email Plus</translation>
    </message>
    <message>
        <source>Exchange mailboxes, at most</source>
        <translation>Skrzynki Exchange, najwyżej</translation>
    </message>
    <message>
        <source>How many Exchange mailboxes may be made; needed when the domain gets Exchange. Accounts that are no resellers leave it out.</source>
        <translation>Ile skrzynek Exchange można utworzyć; potrzebne, gdy domena otrzymuje Exchange. Konta, które nie są kontami odsprzedawcy, pomijają to pole.</translation>
    </message>
    <message>
        <source>Exchange storage, used</source>
        <translation>Miejsce Exchange, zajęte</translation>
    </message>
    <message>
        <source>As Rackspace counts it; the unit is not documented.</source>
        <translation>Tak, jak liczy to Rackspace; jednostka nie jest udokumentowana.</translation>
    </message>
    <message>
        <source>Exchange mailbox size</source>
        <translation>Rozmiar skrzynki Exchange</translation>
    </message>
    <message>
        <source>The usual size of one Exchange mailbox, in megabytes.</source>
        <translation>Zwykły rozmiar jednej skrzynki Exchange, w megabajtach.</translation>
    </message>
    <message>
        <source>Exchange extra storage</source>
        <translation>Dodatkowe miejsce Exchange</translation>
    </message>
    <message>
        <source>Exchange storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation>Miejsce Exchange dokupione do tego, które mają skrzynki, w megabajtach.</translation>
    </message>
    <message>
        <source>Exchange storage, all</source>
        <translation>Miejsce Exchange, łącznie</translation>
    </message>
    <message>
        <source>All Exchange storage of the domain, in megabytes.</source>
        <translation>Całe miejsce Exchange domeny, w megabajtach.</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Whether the ActiveSync mobile service is on.</source>
        <translation>Czy usługa mobilna ActiveSync jest włączona.</translation>
    </message>
    <message>
        <source>ActiveSync licences</source>
        <translation>Licencje ActiveSync</translation>
    </message>
    <message>
        <source>How many mailboxes may use ActiveSync.</source>
        <translation>Ile skrzynek może korzystać z ActiveSync.</translation>
    </message>
    <message>
        <source>BlackBerry</source>
        <translation>BlackBerry</translation>
    </message>
    <message>
        <source>Whether the BlackBerry mobile service is on.</source>
        <translation>Czy usługa mobilna BlackBerry jest włączona.</translation>
    </message>
    <message>
        <source>BlackBerry licences</source>
        <translation>Licencje BlackBerry</translation>
    </message>
    <message>
        <source>How many mailboxes may use the BlackBerry service.</source>
        <translation>Ile skrzynek może korzystać z usługi BlackBerry.</translation>
    </message>
    <message>
        <source>Set catch-all address</source>
        <translation>Ustaw adres catch-all</translation>
    </message>
    <message>
        <source>The address that gets the mail. How to switch the catch-all off is not documented.</source>
        <translation>Adres, który otrzymuje pocztę. Sposób wyłączenia adresu catch-all nie jest udokumentowany.</translation>
    </message>
    <message>
        <source>Delivers mail to unknown names of the domain to one address.</source>
        <translation>Dostarcza pocztę wysłaną do nieznanych nazw domeny na jeden adres.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeny</translation>
    </message>
    <message>
        <source>A mail domain of a customer. Signing on to it opens its mail archive.</source>
        <translation>Domena pocztowa klienta. Zalogowanie do niej otwiera jej archiwum poczty.</translation>
    </message>
    <message>
        <source>Forwarding and absence</source>
        <translation>Przekazywanie i nieobecność</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Contact information of the mailbox.</source>
        <translation>Dane kontaktowe skrzynki.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>The name other people see beside the address.</source>
        <translation>Nazwa, którą inni widzą obok adresu.</translation>
    </message>
    <message>
        <source>At least 8 characters of three of the four groups capital, small, digit and symbol, without the user&apos;s name, are accepted everywhere.</source>
        <translation>Wszędzie przyjmowane są hasła o długości co najmniej 8 znaków, z trzech spośród czterech grup: wielkie litery, małe litery, cyfry i symbole, bez nazwy użytkownika.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes.</source>
        <translation>Ile poczty mieści skrzynka, w megabajtach.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>How much mail is in the mailbox, in megabytes.</source>
        <translation>Ile poczty jest w skrzynce, w megabajtach.</translation>
    </message>
    <message>
        <source>Whether the mailbox can be used.</source>
        <translation>Czy ze skrzynki można korzystać.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>When the mailbox was made; Rackspace gives no time zone.</source>
        <translation>Kiedy utworzono skrzynkę; Rackspace nie podaje strefy czasowej.</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Ostatnie logowanie</translation>
    </message>
    <message>
        <source>When the mailbox was last used; empty: never. Without time zone.</source>
        <translation>Kiedy ostatnio korzystano ze skrzynki; puste: nigdy. Bez strefy czasowej.</translation>
    </message>
    <message>
        <source>Legacy login name</source>
        <translation>Starsza nazwa logowania</translation>
    </message>
    <message>
        <source>The login name older programs need.</source>
        <translation>Nazwa logowania, której potrzebują starsze programy.</translation>
    </message>
    <message>
        <source>The domain the mailbox belongs to.</source>
        <translation>Domena, do której należy skrzynka.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>All addresses of the mailbox; the actions &quot;Add address&quot; and &quot;Remove address&quot; change them.</source>
        <translation>Wszystkie adresy skrzynki; zmieniają je działania „Dodaj adres” i „Usuń adres”.</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Przekazuj do</translation>
    </message>
    <message>
        <source>One address that gets a copy; empty ends forwarding.</source>
        <translation>Jeden adres, który otrzymuje kopię; puste pole kończy przekazywanie.</translation>
    </message>
    <message>
        <source>Keep forwarded mail</source>
        <translation>Zachowuj przekazaną pocztę</translation>
    </message>
    <message>
        <source>Whether forwarded mail also stays in the mailbox.</source>
        <translation>Czy przekazana poczta pozostaje też w skrzynce.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryta</translation>
    </message>
    <message>
        <source>Keeps the mailbox out of the Exchange address list.</source>
        <translation>Nie pokazuje skrzynki na liście adresowej Exchange.</translation>
    </message>
    <message>
        <source>In the company directory</source>
        <translation>W katalogu firmy</translation>
    </message>
    <message>
        <source>Whether colleagues find the mailbox in the directory.</source>
        <translation>Czy współpracownicy znajdą skrzynkę w katalogu.</translation>
    </message>
    <message>
        <source>Manages public folders</source>
        <translation>Zarządza folderami publicznymi</translation>
    </message>
    <message>
        <source>Whether the user may change public folders.</source>
        <translation>Czy użytkownik może zmieniać foldery publiczne.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>Telefon służbowy</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefon komórkowy</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon domowy</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Own ID</source>
        <translation>Własny identyfikator</translation>
    </message>
    <message>
        <source>A further address of the mailbox.</source>
        <translation>Dalszy adres skrzynki.</translation>
    </message>
    <message>
        <source>Lets the mailbox be used again.</source>
        <translation>Pozwala znów korzystać ze skrzynki.</translation>
    </message>
    <message>
        <source>Stops the mailbox; its mail stays.</source>
        <translation>Wyłącza skrzynkę; jej poczta pozostaje.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Gives the mailbox a further address.</source>
        <translation>Nadaje skrzynce dalszy adres.</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Usuń adres</translation>
    </message>
    <message>
        <source>Takes an address from the mailbox; mail to it is refused afterwards.</source>
        <translation>Odbiera skrzynce adres; wysłana na niego poczta będzie potem odrzucana.</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <translation>Skrzynka Exchange</translation>
    </message>
    <message>
        <source>Exchange mailboxes</source>
        <translation>Skrzynki Exchange</translation>
    </message>
    <message>
        <source>A hosted Exchange mailbox.</source>
        <translation>Hostowana skrzynka Exchange.</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Adres służbowy</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Adres domowy</translation>
    </message>
    <message>
        <source>The part before the @. Changing it renames the mailbox.</source>
        <translation>Część przed znakiem @. Jej zmiana zmienia nazwę skrzynki.</translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes; 25 GB is usual.</source>
        <translation>Ile poczty mieści skrzynka, w megabajtach; zwykle 25 GB.</translation>
    </message>
    <message>
        <source>Restore a deleted mailbox</source>
        <translation>Przywróć usuniętą skrzynkę</translation>
    </message>
    <message>
        <source>Brings back the deleted mailbox of this name with its mail; only the password is set, everything else stays as it was.</source>
        <translation>Przywraca usuniętą skrzynkę o tej nazwie wraz z pocztą; ustawiane jest tylko hasło, reszta pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Addresses that get a copy. Saving replaces the whole list; an empty list ends forwarding.</source>
        <translation>Adresy, które otrzymują kopię. Zapisanie zastępuje całą listę; pusta lista kończy przekazywanie.</translation>
    </message>
    <message>
        <source>Absence message on</source>
        <translation>Wiadomość o nieobecności włączona</translation>
    </message>
    <message>
        <source>Whether senders get the absence message.</source>
        <translation>Czy nadawcy otrzymują wiadomość o nieobecności.</translation>
    </message>
    <message>
        <source>Absence message</source>
        <translation>Wiadomość o nieobecności</translation>
    </message>
    <message>
        <source>What senders are told.</source>
        <translation>Co otrzymują nadawcy.</translation>
    </message>
    <message>
        <source>In the Exchange address list</source>
        <translation>Na liście adresowej Exchange</translation>
    </message>
    <message>
        <source>Whether Exchange users find the mailbox in their address list.</source>
        <translation>Czy użytkownicy Exchange znajdą skrzynkę na swojej liście adresowej.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicjały</translation>
    </message>
    <message>
        <source>Generation (Jr., III)</source>
        <translation>Pokolenie (jr, III)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja w organizacji</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Rodzaj pracownika</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identyfikator użytkownika</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Faks domowy</translation>
    </message>
    <message>
        <source>Home street</source>
        <translation>Ulica (dom)</translation>
    </message>
    <message>
        <source>Home city</source>
        <translation>Miasto (dom)</translation>
    </message>
    <message>
        <source>Home state</source>
        <translation>Stan (dom)</translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation>Kod pocztowy (dom)</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Kraj (dom)</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Skrzynki</translation>
    </message>
    <message>
        <source>A Rackspace Email mailbox. Signing on to it opens webmail.</source>
        <translation>Skrzynka Rackspace Email. Zalogowanie do niej otwiera pocztę WWW.</translation>
    </message>
    <message>
        <source>Spam filter</source>
        <translation>Filtr spamu</translation>
    </message>
    <message>
        <source>On, off, or only mail from the safe list.</source>
        <translation>Włączone, wyłączone albo tylko poczta z listy bezpiecznych.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Safe list only</source>
        <translation>Tylko lista bezpiecznych</translation>
    </message>
    <message>
        <source>Override the users&apos; settings</source>
        <translation>Zastąp ustawienia użytkowników</translation>
    </message>
    <message>
        <source>Puts these settings on every mailbox of the domain.</source>
        <translation>Nadaje te ustawienia każdej skrzynce domeny.</translation>
    </message>
    <message>
        <source>What happens to spam</source>
        <translation>Co dzieje się ze spamem</translation>
    </message>
    <message>
        <source>Into the spam folder, deleted, marked in the subject, or forwarded.</source>
        <translation>Do folderu spamu, usuwany, oznaczany w temacie albo przekazywany.</translation>
    </message>
    <message>
        <source>Into the spam folder</source>
        <translation>Do folderu spamu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Mark the subject</source>
        <translation>Oznacz temat</translation>
    </message>
    <message>
        <source>Forward to an address</source>
        <translation>Przekaż na adres</translation>
    </message>
    <message>
        <source>Clean the spam folder</source>
        <translation>Czyść folder spamu</translation>
    </message>
    <message>
        <source>Whether old spam is removed; not together with forwarding.</source>
        <translation>Czy stary spam jest usuwany; nie razem z przekazywaniem.</translation>
    </message>
    <message>
        <source>Spam folder, days</source>
        <translation>Folder spamu, dni</translation>
    </message>
    <message>
        <source>Spam older than this is removed; not together with forwarding.</source>
        <translation>Starszy spam jest usuwany; nie razem z przekazywaniem.</translation>
    </message>
    <message>
        <source>Spam folder, messages</source>
        <translation>Folder spamu, wiadomości</translation>
    </message>
    <message>
        <source>Spam beyond this number is removed; not together with forwarding.</source>
        <translation>Spam ponad tę liczbę jest usuwany; nie razem z przekazywaniem.</translation>
    </message>
    <message>
        <source>Forward spam to</source>
        <translation>Przekazuj spam do</translation>
    </message>
    <message>
        <source>The address that gets the spam; not together with the spam folder.</source>
        <translation>Adres, który otrzymuje spam; nie razem z folderem spamu.</translation>
    </message>
    <message>
        <source>Domain quarantine</source>
        <translation>Kwarantanna domeny</translation>
    </message>
    <message>
        <source>Whether spam goes to the quarantine of the domain.</source>
        <translation>Czy spam trafia do kwarantanny domeny.</translation>
    </message>
    <message>
        <source>For unknown names</source>
        <translation>Dla nieznanych nazw</translation>
    </message>
    <message>
        <source>Quarantine owner</source>
        <translation>Właściciel kwarantanny</translation>
    </message>
    <message>
        <source>The address that looks after the quarantine.</source>
        <translation>Adres osoby, która zajmuje się kwarantanną.</translation>
    </message>
    <message>
        <source>Remove the quarantine owner</source>
        <translation>Usuń właściciela kwarantanny</translation>
    </message>
    <message>
        <source>Takes the owner of the quarantine away.</source>
        <translation>Odbiera kwarantannie jej właściciela.</translation>
    </message>
    <message>
        <source>Default quarantine owner</source>
        <translation>Domyślny właściciel kwarantanny</translation>
    </message>
    <message>
        <source>Looks after the quarantine where nobody else does.</source>
        <translation>Zajmuje się kwarantanną tam, gdzie nie robi tego nikt inny.</translation>
    </message>
    <message>
        <source>Remove the default quarantine owner</source>
        <translation>Usuń domyślnego właściciela kwarantanny</translation>
    </message>
    <message>
        <source>Takes the default owner of the quarantine away.</source>
        <translation>Odbiera kwarantannie jej domyślnego właściciela.</translation>
    </message>
    <message>
        <source>Set spam filter</source>
        <translation>Ustaw filtr spamu</translation>
    </message>
    <message>
        <source>Changes how spam is recognised and what happens to it; what is left empty stays as it is.</source>
        <translation>Zmienia sposób rozpoznawania spamu i to, co się z nim dzieje; puste pola pozostają bez zmian.</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Klucz użytkownika</translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the Cloud Office Control Panel; only super administrators have one, and making new keys at once ends the old ones.</source>
        <translation>Ze strony „API keys” panelu Cloud Office Control Panel; mają go tylko superadministratorzy, a utworzenie nowych kluczy od razu unieważnia stare.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Klucz tajny</translation>
    </message>
    <message>
        <source>The second half of the pair; it signs every request and is kept in the keychain of this computer only.</source>
        <translation>Druga połowa pary; podpisuje każde zapytanie i jest przechowywany tylko w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Control panel address</source>
        <translation>Adres panelu sterowania</translation>
    </message>
    <message>
        <source>Where a login token opens the control panel; {token} stands for the token. Change it for a private-label panel.</source>
        <translation>Gdzie token logowania otwiera panel sterowania; {token} oznacza token. Zmień go, jeśli panel ma własną markę.</translation>
    </message>
    <message>
        <source>Webmail address</source>
        <translation>Adres poczty WWW</translation>
    </message>
    <message>
        <source>Where a mailbox token opens webmail; {token} stands for the token. Rackspace documents no address, so there is none to begin with.</source>
        <translation>Gdzie token skrzynki otwiera pocztę WWW; {token} oznacza token. Rackspace nie dokumentuje adresu, więc początkowo go nie ma.</translation>
    </message>
    <message>
        <source>Virtual administrator</source>
        <translation>Administrator wirtualny</translation>
    </message>
    <message>
        <source>The name a sign-on uses when none is given; it exists only for that sign-on and has full rights.</source>
        <translation>Nazwa używana przy logowaniu, gdy nie podano innej; istnieje tylko na czas tego logowania i ma pełne uprawnienia.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Changes of domains</source>
        <translation>Zmiany domen</translation>
    </message>
    <message>
        <source>Customers, domains, mailboxes and administrators of a Rackspace Email &amp; Apps (Cloud Office) reseller.</source>
        <translation>Klienci, domeny, skrzynki i administratorzy odsprzedawcy Rackspace Email &amp; Apps (Cloud Office).</translation>
    </message>
    <message>
        <source>Rackspace, worldwide</source>
        <translation>Rackspace, cały świat</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation>Panel sterowania</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retencja</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Lata</translation>
    </message>
    <message>
        <source>For a new domain the reseller&apos;s tail (&quot;@my-reseller&quot;) may be left out; Devo adds it, and counts it when it checks the length.</source>
        <translation>Dla nowej domeny można pominąć końcówkę odsprzedawcy („@my-reseller”); Devo dodaje ją samo i wlicza przy sprawdzaniu długości.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan taryfowy</translation>
    </message>
    <message>
        <source>One of the reseller&apos;s price plans; the action &quot;Change plan&quot; changes it later.</source>
        <translation>Jeden z planów taryfowych odsprzedawcy; później zmienia go działanie „Zmień plan taryfowy”.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>How long data is kept, as Devo counts it: by all samples in months, but the unit is not documented. Empty: what the plan says.</source>
        <translation>Jak długo dane są przechowywane, tak jak liczy to Devo: według wszystkich przykładów w miesiącach, ale jednostka nie jest udokumentowana. Puste: zgodnie z planem taryfowym.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Wolumen</translation>
    </message>
    <message>
        <source>How much data may come in, as Devo counts it: by all samples in gigabytes a day, but the unit is not documented. Empty: what the plan says.</source>
        <translation>Ile danych może napłynąć, tak jak liczy to Devo: według wszystkich przykładów w gigabajtach dziennie, ale jednostka nie jest udokumentowana. Puste: zgodnie z planem taryfowym.</translation>
    </message>
    <message>
        <source>Status at Devo</source>
        <translation>Status w Devo</translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. A new domain is called active although nobody can use it before it has an owner.</source>
        <translation>Własne określenie Devo. Nowa domena jest nazywana aktywną, choć nikt nie może z niej korzystać, dopóki nie ma właściciela.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>How many users the domain has; they go when it is deleted.</source>
        <translation>Ilu użytkowników ma domena; znikają wraz z jej usunięciem.</translation>
    </message>
    <message>
        <source>E-mail address of the first user, who becomes the owner in a second step. Without an owner nobody can use the domain; one can be assigned later.</source>
        <translation>Adres e-mail pierwszego użytkownika, który w drugim kroku zostaje właścicielem. Bez właściciela nikt nie może korzystać z domeny; można go przypisać później.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Imię i nazwisko właściciela</translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @.</source>
        <translation>Dla osoby, której Devo jeszcze nie zna; puste pole oznacza część adresu przed znakiem @.</translation>
    </message>
    <message>
        <source>The user whom Devo calls the owner of the domain.</source>
        <translation>Użytkownik, którego Devo nazywa właścicielem domeny.</translation>
    </message>
    <message>
        <source>Has an owner</source>
        <translation>Ma właściciela</translation>
    </message>
    <message>
        <source>Devo does not tell this with the domain. It is no after a domain was made here, and known once its users were looked at.</source>
        <translation>Devo nie podaje tego wraz z domeną. Po utworzeniu domeny tutaj jest to „nie”, a później wartość jest znana, gdy obejrzano użytkowników domeny.</translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. Devo documents it for plans; for a domain only that it exists.</source>
        <translation>Przez ile poniższych jednostek dane są przechowywane. Devo dokumentuje to dla planów taryfowych; dla domeny tylko to, że istnieje.</translation>
    </message>
    <message>
        <source>Unit of the retention</source>
        <translation>Jednostka retencji</translation>
    </message>
    <message>
        <source>Days, weeks, months or years.</source>
        <translation>Dni, tygodnie, miesiące lub lata.</translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation>Przypisz właściciela</translation>
    </message>
    <message>
        <source>E-mail address of the person. External users cannot be owners.</source>
        <translation>Adres e-mail osoby. Użytkownicy zewnętrzni nie mogą być właścicielami.</translation>
    </message>
    <message>
        <source>Adds the first user of the domain with the role OWNER, so that the domain can be used. Devo sends the person a mail.</source>
        <translation>Dodaje pierwszego użytkownika domeny z rolą OWNER, aby można było z niej korzystać. Devo wysyła tej osobie wiadomość.</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Zmień plan taryfowy</translation>
    </message>
    <message>
        <source>The new price plan. Devo documents the request but not its body, so it may be refused.</source>
        <translation>Nowy plan taryfowy. Devo dokumentuje zapytanie, ale nie jego treść, więc może zostać odrzucone.</translation>
    </message>
    <message>
        <source>Gives the domain another price plan. Roles of the old plan are replaced by those of the new one; the domain&apos;s own roles stay.</source>
        <translation>Nadaje domenie inny plan taryfowy. Role starego planu są zastępowane rolami nowego; własne role domeny pozostają.</translation>
    </message>
    <message>
        <source>Set retention</source>
        <translation>Ustaw retencję</translation>
    </message>
    <message>
        <source>How much data may come in; probably gigabytes a day.</source>
        <translation>Ile danych może napłynąć; prawdopodobnie w gigabajtach dziennie.</translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. A shorter time deletes data.</source>
        <translation>Przez ile poniższych jednostek dane są przechowywane. Krótszy czas usuwa dane.</translation>
    </message>
    <message>
        <source>Sets how much data may come in and how long it is kept. Devo documents the body for plans and names the request for domains, so it may be refused.</source>
        <translation>Ustawia, ile danych może napłynąć i jak długo są przechowywane. Devo dokumentuje treść zapytania dla planów taryfowych i wymienia zapytanie dla domen, więc może zostać odrzucone.</translation>
    </message>
    <message>
        <source>Lets the domain be used again. A pending domain cannot be enabled.</source>
        <translation>Pozwala znów korzystać z domeny. Oczekującej domeny nie można włączyć.</translation>
    </message>
    <message>
        <source>Stops the domain; its data and users stay.</source>
        <translation>Wyłącza domenę; jej dane i użytkownicy pozostają.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Jeszcze bez właściciela</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>A customer&apos;s domain at Devo. It can be used once it has an owner. Deleting it removes its users; whether its name can be used again, Devo does not say.</source>
        <translation>Domena klienta w Devo. Można z niej korzystać, gdy ma właściciela. Usunięcie domeny usuwa jej użytkowników; Devo nie mówi, czy jej nazwy można użyć ponownie.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany taryfowe</translation>
    </message>
    <message>
        <source>The name a domain&apos;s plan is chosen by.</source>
        <translation>Nazwa, według której wybiera się plan taryfowy domeny.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Devo&apos;s own number of the plan.</source>
        <translation>Własny numer planu taryfowego w Devo.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles that every domain with this plan has.</source>
        <translation>Role, które ma każda domena z tym planem taryfowym.</translation>
    </message>
    <message>
        <source>A price plan; Devo makes and deletes them.</source>
        <translation>Plan taryfowy; tworzy je i usuwa Devo.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>The reseller&apos;s (multitenant) key, which Devo hands out on request; the key of a single domain does not work here.</source>
        <translation>Klucz odsprzedawcy (multitenant), który Devo wydaje na prośbę; klucz pojedynczej domeny tu nie działa.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Sekret API</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>Nagłówek klucza API</translation>
    </message>
    <message>
        <source>Under which name the key is sent; Devo&apos;s newer pages also name x-logtrust-domain-apikey.</source>
        <translation>Pod jaką nazwą wysyłany jest klucz; nowsze strony Devo wymieniają też x-logtrust-domain-apikey.</translation>
    </message>
    <message>
        <source>Address of the Devo web application</source>
        <translation>Adres aplikacji internetowej Devo</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens; each region has its own.</source>
        <translation>Co otwiera „Otwórz panel”; każdy region ma własny adres.</translation>
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
        <translation>Azja i Pacyfik</translation>
    </message>
    <message>
        <source>Spain (older contracts)</source>
        <translation>Hiszpania (starsze umowy)</translation>
    </message>
    <message>
        <source>SASR (not in Devo&apos;s documents)</source>
        <translation>SASR (brak w dokumentacji Devo)</translation>
    </message>
    <message>
        <source>Domains of a Devo reseller (multitenant), their plans and their users.</source>
        <translation>Domeny odsprzedawcy Devo (multitenant), ich plany taryfowe i użytkownicy.</translation>
    </message>
    <message>
        <source>Provisioning API</source>
        <translation>Provisioning API</translation>
    </message>
    <message>
        <source>Authorization of requests</source>
        <translation>Autoryzacja zapytań</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>The address the user signs in with; it cannot be changed later.</source>
        <translation>Adres, którym użytkownik się loguje; nie można go później zmienić.</translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @. Changing it changes it in all domains of the user.</source>
        <translation>Dla osoby, której Devo jeszcze nie zna; puste pole oznacza część adresu przed znakiem @. Zmiana obejmuje wszystkie domeny użytkownika.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan. The first user of a domain must have OWNER. The action &quot;Set role&quot; changes it later.</source>
        <translation>ADMIN, NO_PRIVILEGES albo rola z planu taryfowego domeny. Pierwszy użytkownik domeny musi mieć OWNER. Później zmienia ją działanie „Ustaw rolę”.</translation>
    </message>
    <message>
        <source>All roles of the user in this domain.</source>
        <translation>Wszystkie role użytkownika w tej domenie.</translation>
    </message>
    <message>
        <source>The owner cannot be removed from the domain.</source>
        <translation>Właściciela nie można usunąć z domeny.</translation>
    </message>
    <message>
        <source>Sort of user</source>
        <translation>Rodzaj użytkownika</translation>
    </message>
    <message>
        <source>Internal users have a password at Devo and confirm their address; external ones come from an identity provider and cannot be owners. Devo does not tell it again.</source>
        <translation>Użytkownicy wewnętrzni mają hasło w Devo i potwierdzają swój adres; zewnętrzni pochodzą od dostawcy tożsamości i nie mogą być właścicielami. Devo nie podaje tego później.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Wewnętrzny</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Zewnętrzny</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identyfikator zewnętrzny</translation>
    </message>
    <message>
        <source>What the identity provider calls an external user.</source>
        <translation>Jak dostawca tożsamości nazywa użytkownika zewnętrznego.</translation>
    </message>
    <message>
        <source>Without confirmation by mail</source>
        <translation>Bez potwierdzenia pocztą</translation>
    </message>
    <message>
        <source>An internal user need not follow the link in the mail to become active.</source>
        <translation>Aby użytkownik wewnętrzny stał się aktywny, nie musi otwierać odnośnika z wiadomości.</translation>
    </message>
    <message>
        <source>The same in all domains of the user; the only value that may be emptied.</source>
        <translation>Taki sam we wszystkich domenach użytkownika; jedyna wartość, którą można wyczyścić.</translation>
    </message>
    <message>
        <source>The domain in which the user has these roles.</source>
        <translation>Domena, w której użytkownik ma te role.</translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. An internal user is pending until the link in the mail was followed.</source>
        <translation>Własne określenie Devo. Użytkownik wewnętrzny oczekuje, dopóki nie otworzy odnośnika z wiadomości.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Devo&apos;s own id of the person.</source>
        <translation>Własny identyfikator osoby w Devo.</translation>
    </message>
    <message>
        <source>Lets the user into this domain again.</source>
        <translation>Znów wpuszcza użytkownika do tej domeny.</translation>
    </message>
    <message>
        <source>Keeps the user out of this domain; other domains are not concerned.</source>
        <translation>Nie wpuszcza użytkownika do tej domeny; innych domen to nie dotyczy.</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>Ustaw rolę</translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan.</source>
        <translation>ADMIN, NO_PRIVILEGES albo rola z planu taryfowego domeny.</translation>
    </message>
    <message>
        <source>Gives a user with one role another one.</source>
        <translation>Zmienia rolę użytkownika, który ma jedną rolę.</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Ustaw role</translation>
    </message>
    <message>
        <source>All roles the user is to have. Devo documents the request but not its body, so it may be refused.</source>
        <translation>Wszystkie role, które ma mieć użytkownik. Devo dokumentuje zapytanie, ale nie jego treść, więc może zostać odrzucone.</translation>
    </message>
    <message>
        <source>Gives the user exactly these roles in this domain.</source>
        <translation>Nadaje użytkownikowi w tej domenie dokładnie te role.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>A person in one domain. Deleting removes the person from this domain, and from Devo altogether when it was the last one.</source>
        <translation>Osoba w jednej domenie. Usunięcie usuwa ją z tej domeny, a jeśli była to ostatnia domena, całkowicie z Devo.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Identyfikator klucza</translation>
    </message>
    <message>
        <source>Given by lima-city; it never changes.</source>
        <translation>Nadawany przez lima-city; nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>What the key is for. That a key can be renamed is documented, the exact request is not: Kontor uses that of the DNS records.</source>
        <translation>Do czego służy klucz. To, że nazwę klucza można zmienić, jest udokumentowane, ale dokładne zapytanie nie: Kontor używa zapytania dla rekordów DNS.</translation>
    </message>
    <message>
        <source>What the key may do, for example domains.reader, dns.admin or websites.admin; at least one. A change replaces all of them, with the request of the DNS records, because its own is not documented.</source>
        <translation>Co klucz może robić, na przykład domains.reader, dns.admin lub websites.admin; co najmniej jedna rola. Zmiana zastępuje wszystkie, używając zapytania dla rekordów DNS, ponieważ właściwe nie jest udokumentowane.</translation>
    </message>
    <message>
        <source>Of a key created here: kept in the keychain of this computer. Other keys are shown with their last characters only.</source>
        <translation>Dla klucza utworzonego tutaj: przechowywany w pęku kluczy tego komputera. Dla innych kluczy widać tylko ostatnie znaki.</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Kończy się na</translation>
    </message>
    <message>
        <source>The last four characters, to tell keys apart. The rest is dropped as soon as it arrives.</source>
        <translation>Ostatnie cztery znaki, aby odróżnić klucze. Reszta jest usuwana zaraz po odebraniu.</translation>
    </message>
    <message>
        <source>When the key was made.</source>
        <translation>Kiedy utworzono klucz.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio użyty</translation>
    </message>
    <message>
        <source>When the key was last used; empty for never.</source>
        <translation>Kiedy klucza ostatnio użyto; puste: nigdy.</translation>
    </message>
    <message>
        <source>The keys of a customer&apos;s account. The one Kontor uses is among them: when it is deleted or loses its roles, the customer can be seen here only after a new one was entered.</source>
        <translation>Klucze konta klienta. Jest wśród nich klucz, którego używa Kontor: jeśli zostanie usunięty lub straci role, klienta będzie tu widać dopiero po wpisaniu nowego.</translation>
    </message>
    <message>
        <source>An area and what may be done in it, as lima-city names it.</source>
        <translation>Obszar i to, co wolno w nim robić, według nazewnictwa lima-city.</translation>
    </message>
    <message>
        <source>What API keys of a customer&apos;s account can be given.</source>
        <translation>Co można nadać kluczom API konta klienta.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>PHP</source>
        <translation>PHP</translation>
    </message>
    <message>
        <source>Ordered size</source>
        <translation>Zamówiony rozmiar</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identyfikator użytkownika</translation>
    </message>
    <message>
        <source>Given by lima-city when the customer is created; it never changes.</source>
        <translation>Nadawany przez lima-city przy tworzeniu klienta; nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>The login name of the new account. lima-city documents no rules for it and says here what it does not like.</source>
        <translation>Nazwa logowania nowego konta. lima-city nie dokumentuje jej reguł i tutaj zgłasza, czego nie przyjmuje.</translation>
    </message>
    <message>
        <source>The customer&apos;s own address, as it was when the customer was created here.</source>
        <translation>Własny adres klienta, taki jak w chwili jego utworzenia tutaj.</translation>
    </message>
    <message>
        <source>Web space (GB)</source>
        <translation>Przestrzeń WWW (GB)</translation>
    </message>
    <message>
        <source>Gigabytes of web space, as ordered; what the panel changes later is not told here.</source>
        <translation>Gigabajty przestrzeni WWW, zgodnie z zamówieniem; późniejszych zmian w panelu tu nie widać.</translation>
    </message>
    <message>
        <source>Databases (GB)</source>
        <translation>Bazy danych (GB)</translation>
    </message>
    <message>
        <source>Gigabytes for MySQL databases, as ordered; what the panel changes later is not told here.</source>
        <translation>Gigabajty na bazy danych MySQL, zgodnie z zamówieniem; późniejszych zmian w panelu tu nie widać.</translation>
    </message>
    <message>
        <source>Mail limit</source>
        <translation>Limit poczty</translation>
    </message>
    <message>
        <source>As ordered. lima-city documents neither the unit nor what exactly is counted.</source>
        <translation>Zgodnie z zamówieniem. lima-city nie dokumentuje ani jednostki, ani tego, co dokładnie jest liczone.</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Utwórz klucz API</translation>
    </message>
    <message>
        <source>Asks for a key with all rights in the new account. lima-city shows it once; it goes straight into the keychain. Without it nothing of the account can be seen here.</source>
        <translation>Prosi o klucz ze wszystkimi uprawnieniami na nowym koncie. lima-city pokazuje go raz; trafia on prosto do pęku kluczy. Bez niego nie widać tu niczego z tego konta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Your own name for the customer; only on this computer.</source>
        <translation>Własna nazwa klienta; tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Whatever you want to remember; only on this computer.</source>
        <translation>Wszystko, co warto zapamiętać; tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Utworzono tutaj</translation>
    </message>
    <message>
        <source>When the customer was created with this program; unknown for one that was added by hand.</source>
        <translation>Kiedy klienta utworzono w tym programie; nieznane dla klienta dodanego ręcznie.</translation>
    </message>
    <message>
        <source>The key of this customer&apos;s account, in the keychain of this computer. A new one replaces the stored one; nothing is sent to lima-city.</source>
        <translation>Klucz konta tego klienta, w pęku kluczy tego komputera. Nowy zastępuje przechowywany; do lima-city nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Klucz przechowywany</translation>
    </message>
    <message>
        <source>Whether the keychain of this computer has a key of this customer.</source>
        <translation>Czy pęk kluczy tego komputera zawiera klucz tego klienta.</translation>
    </message>
    <message>
        <source>Trouble with the key</source>
        <translation>Problem z kluczem</translation>
    </message>
    <message>
        <source>What is wrong with the key, and what to do. It concerns this customer only.</source>
        <translation>Co jest nie tak z kluczem i co należy zrobić. Dotyczy tylko tego klienta.</translation>
    </message>
    <message>
        <source>Created without a key although one was asked for: make one in the customer&apos;s account and enter it here</source>
        <translation>Utworzono bez klucza, choć o niego proszono: utwórz go na koncie klienta i wpisz tutaj</translation>
    </message>
    <message>
        <source>lima-city does not accept the stored key (any more): make a new one in the customer&apos;s account and enter it here</source>
        <translation>lima-city nie przyjmuje (już) przechowywanego klucza: utwórz nowy na koncie klienta i wpisz go tutaj</translation>
    </message>
    <message>
        <source>lima-city knows the key, but it may not even read the list of roles; other things may work</source>
        <translation>lima-city zna klucz, ale nie wolno mu nawet odczytać listy ról; inne czynności mogą działać</translation>
    </message>
    <message>
        <source>PHP version set here</source>
        <translation>Wersja PHP ustawiona tutaj</translation>
    </message>
    <message>
        <source>The version last set with this program. lima-city takes a version but documents no way to ask for it.</source>
        <translation>Wersja ostatnio ustawiona w tym programie. lima-city przyjmuje wersję, ale nie dokumentuje, jak o nią zapytać.</translation>
    </message>
    <message>
        <source>PHP error log</source>
        <translation>Dziennik błędów PHP</translation>
    </message>
    <message>
        <source>The end of the log, as lima-city sends it; its form is not documented.</source>
        <translation>Końcówka dziennika błędów, tak jak przysyła ją lima-city; jego postać nie jest udokumentowana.</translation>
    </message>
    <message>
        <source>Add an existing customer</source>
        <translation>Dodaj istniejącego klienta</translation>
    </message>
    <message>
        <source>The number of the account, from the reseller panel.</source>
        <translation>Numer konta, z panelu odsprzedawcy.</translation>
    </message>
    <message>
        <source>What the customer is to be called here, best the login name.</source>
        <translation>Jak klient ma się tu nazywać, najlepiej jego nazwa logowania.</translation>
    </message>
    <message>
        <source>A key made in the customer&apos;s account; it goes into the keychain of this computer. It can also be entered later.</source>
        <translation>Klucz utworzony na koncie klienta; trafia do pęku kluczy tego komputera. Można go też wpisać później.</translation>
    </message>
    <message>
        <source>Puts a customer that was not created here on the list. Nothing is sent to lima-city.</source>
        <translation>Umieszcza na liście klienta, którego nie utworzono tutaj. Do lima-city nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Set PHP version</source>
        <translation>Ustaw wersję PHP</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>For example 8.2. Which versions there are is not documented; the panel shows them.</source>
        <translation>Na przykład 8.2. Nie jest udokumentowane, jakie są wersje; pokazuje je panel.</translation>
    </message>
    <message>
        <source>Sets the PHP version of the customer&apos;s account with the customer&apos;s key. It cannot be read back.</source>
        <translation>Ustawia wersję PHP konta klienta za pomocą jego klucza. Nie można jej potem odczytać.</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Brak przechowywanego klucza</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Klucz odrzucony</translation>
    </message>
    <message>
        <source>lima-city can create customers over its interface, but not list, change or delete them. This list is kept on this computer: customers created or added here, perhaps not all there are. Deleting one only forgets it and its stored key here; the account at lima-city stays. Everything else is done in the reseller panel.</source>
        <translation>lima-city potrafi przez swój interfejs tworzyć klientów, ale nie wymieniać, zmieniać ani usuwać. Ta lista jest przechowywana na tym komputerze: zawiera klientów utworzonych lub dodanych tutaj, być może nie wszystkich. Usunięcie klienta powoduje tylko, że znika stąd on i jego przechowywany klucz; konto w lima-city pozostaje. Wszystko inne robi się w panelu odsprzedawcy.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>The whole name.</source>
        <translation>Pełna nazwa.</translation>
    </message>
    <message>
        <source>Domain id</source>
        <translation>Identyfikator domeny</translation>
    </message>
    <message>
        <source>State at lima-city</source>
        <translation>Stan w lima-city</translation>
    </message>
    <message>
        <source>lima-city&apos;s own word; only &quot;ok&quot; is documented.</source>
        <translation>Własne określenie lima-city; udokumentowane jest tylko „ok”.</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Zarejestrowana do</translation>
    </message>
    <message>
        <source>When the registration ends or is renewed.</source>
        <translation>Kiedy rejestracja się kończy lub jest odnawiana.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Odnawia się sama</translation>
    </message>
    <message>
        <source>Whether lima-city renews the registration without being asked.</source>
        <translation>Czy lima-city odnawia rejestrację bez pytania.</translation>
    </message>
    <message>
        <source>Renewal price</source>
        <translation>Cena odnowienia</translation>
    </message>
    <message>
        <source>What the next renewal costs; the currency is not told.</source>
        <translation>Ile kosztuje następne odnowienie; waluta nie jest podawana.</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Zarejestrowana od</translation>
    </message>
    <message>
        <source>When the domain was registered.</source>
        <translation>Kiedy domenę zarejestrowano.</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>W pakiecie</translation>
    </message>
    <message>
        <source>Whether the domain is part of the customer&apos;s package.</source>
        <translation>Czy domena jest częścią pakietu klienta.</translation>
    </message>
    <message>
        <source>The name without its ending.</source>
        <translation>Nazwa bez końcówki.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Końcówka</translation>
    </message>
    <message>
        <source>The top-level domain.</source>
        <translation>Domena najwyższego poziomu.</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Sposób pozyskania</translation>
    </message>
    <message>
        <source>lima-city&apos;s word for how the domain came, for example CREATE.</source>
        <translation>Określenie lima-city na to, skąd wzięła się domena, na przykład CREATE.</translation>
    </message>
    <message>
        <source>A (IPv4 address)</source>
        <translation>A (adres IPv4)</translation>
    </message>
    <message>
        <source>AAAA (IPv6 address)</source>
        <translation>AAAA (adres IPv6)</translation>
    </message>
    <message>
        <source>CNAME (alias)</source>
        <translation>CNAME (alias)</translation>
    </message>
    <message>
        <source>MX (mail server)</source>
        <translation>MX (serwer poczty)</translation>
    </message>
    <message>
        <source>NS (name server)</source>
        <translation>NS (serwer nazw)</translation>
    </message>
    <message>
        <source>SRV (service)</source>
        <translation>SRV (usługa)</translation>
    </message>
    <message>
        <source>TXT (text)</source>
        <translation>TXT (tekst)</translation>
    </message>
    <message>
        <source>The whole name or only what stands before the domain; empty or @ for the domain itself.</source>
        <translation>Pełna nazwa albo tylko to, co stoi przed domeną; puste lub @ oznacza samą domenę.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The type of the record. Others that the panel may offer are shown, but made there.</source>
        <translation>Typ rekordu. Inne typy, które może oferować panel, są pokazywane, ale tworzy się je tam.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>An address, a name or a text. A TXT record is written without the quotation marks around it; lima-city adds them.</source>
        <translation>Adres, nazwa lub tekst. Rekord TXT wpisuje się bez otaczających go cudzysłowów; lima-city je doda.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Seconds for which others may remember the record. lima-city publishes changes slowly: allow ten minutes and more before one can be seen.</source>
        <translation>Przez ile sekund inni mogą pamiętać rekord. lima-city publikuje zmiany powoli: może minąć dziesięć minut i więcej, zanim którąś będzie widać.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Only for MX and SRV: the smallest is tried first.</source>
        <translation>Tylko dla MX i SRV: najpierw próbowana jest najmniejsza wartość.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdomena</translation>
    </message>
    <message>
        <source>What stands before the domain; empty for the domain itself.</source>
        <translation>To, co stoi przed domeną; puste oznacza samą domenę.</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Identyfikator rekordu</translation>
    </message>
    <message>
        <source>The domain the record belongs to.</source>
        <translation>Domena, do której należy rekord.</translation>
    </message>
    <message>
        <source>The customer whose key opens the record.</source>
        <translation>Klient, którego klucz daje dostęp do rekordu.</translation>
    </message>
    <message>
        <source>The domains of a customer&apos;s account, with their renewal. They are ordered, renewed and given up in the panel.</source>
        <translation>Domeny konta klienta wraz z odnowieniem. Zamawia się je, odnawia i wypowiada w panelu.</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Rekord DNS</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Rekordy DNS</translation>
    </message>
    <message>
        <source>What name servers answer for a domain. Free subdomains of lima-city have no records of their own.</source>
        <translation>Co serwery nazw odpowiadają dla domeny. Darmowe subdomeny lima-city nie mają własnych rekordów.</translation>
    </message>
    <message>
        <source>Reseller key</source>
        <translation>Klucz odsprzedawcy</translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the reseller account; it needs the right reseller.customers.admin and is kept in the keychain of this computer only.</source>
        <translation>Ze strony „API keys” konta odsprzedawcy; potrzebuje uprawnienia reseller.customers.admin i jest przechowywany tylko w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Reseller panel address</source>
        <translation>Adres panelu odsprzedawcy</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens: quotas are changed, customers locked and accounts entered there, because the interface offers none of it.</source>
        <translation>Co otwiera „Otwórz panel”: tam zmienia się limity, blokuje klientów i wchodzi na ich konta, ponieważ interfejs niczego z tego nie oferuje.</translation>
    </message>
    <message>
        <source>Creates customers of a lima-city reseller and works in their accounts: API keys, domains, DNS records, PHP version. The vendor lists no customers, so their list is kept here.</source>
        <translation>Tworzy klientów odsprzedawcy lima-city i pracuje na ich kontach: klucze API, domeny, rekordy DNS, wersja PHP. Dostawca nie podaje listy klientów, więc jest ona przechowywana tutaj.</translation>
    </message>
    <message>
        <source>lima-city</source>
        <translation>lima-city</translation>
    </message>
    <message>
        <source>Automation for resellers</source>
        <translation>Automatyzacja dla odsprzedawców</translation>
    </message>
    <message>
        <source>lima-city REST API</source>
        <translation>lima-city REST API</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>Dokumentacja API</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfejs</translation>
    </message>
    <message>
        <source>Which interface of Monit24 the address belongs to. Distributors are documented for 2.0.0 only.</source>
        <translation>Do którego interfejsu Monit24 należy adres. Dla dystrybutorów udokumentowano tylko 2.0.0.</translation>
    </message>
    <message>
        <source>API 2.0.0 (distributors)</source>
        <translation>API 2.0.0 (dystrybutorzy)</translation>
    </message>
    <message>
        <source>API v3</source>
        <translation>API v3</translation>
    </message>
    <message>
        <source>The name one signs in with at Monit24; not needed with a token.</source>
        <translation>Nazwa, którą loguje się do Monit24; z tokenem niepotrzebna.</translation>
    </message>
    <message>
        <source>The login of the distributor&apos;s account.</source>
        <translation>Login konta dystrybutora.</translation>
    </message>
    <message>
        <source>Is refused for accounts with two-factor sign-in: enter a token for those.</source>
        <translation>Nie jest przyjmowane dla kont z logowaniem dwuskładnikowym: dla nich wpisz token.</translation>
    </message>
    <message>
        <source>Sent with each request over the secure connection; kept in the keychain of this computer only.</source>
        <translation>Wysyłane z każdym zapytaniem przez bezpieczne połączenie; przechowywane tylko w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From the web panel; used instead of the password, and needed where two-factor login is on.</source>
        <translation>Z panelu WWW; używany zamiast hasła i potrzebny, gdy włączone jest logowanie dwuskładnikowe.</translation>
    </message>
    <message>
        <source>Panel address</source>
        <translation>Adres panelu</translation>
    </message>
    <message>
        <source>Where &quot;Open panel&quot; leads. Distributors of API 2.0.0 cannot log in there themselves; their customers can.</source>
        <translation>Dokąd prowadzi „Otwórz panel”. Dystrybutorzy API 2.0.0 sami nie mogą się tam zalogować; ich klienci mogą.</translation>
    </message>
    <message>
        <source>Number of the distributor</source>
        <translation>Numer dystrybutora</translation>
    </message>
    <message>
        <source>The number Monit24 gave when the distributor&apos;s account was created; with it the connection test can say whose account this is.</source>
        <translation>Numer, który Monit24 nadał przy utworzeniu konta dystrybutora; dzięki niemu sprawdzenie połączenia może powiedzieć, czyje to konto.</translation>
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
        <translation>Nazwa, którą loguje się do Monit24.</translation>
    </message>
    <message>
        <source>The number Monit24 gave the account.</source>
        <translation>Numer, który Monit24 nadał kontu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of notifications and reports.</source>
        <translation>Język powiadomień i raportów.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>As Monit24 spells it: &quot;europe_warsaw&quot;. Weekly suspensions follow it.</source>
        <translation>W pisowni Monit24: „europe_warsaw”. Według niej działają zawieszenia tygodniowe.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tylko odczyt</translation>
    </message>
    <message>
        <source>Whether the login may look but not change anything.</source>
        <translation>Czy login może oglądać, ale niczego nie zmieniać.</translation>
    </message>
    <message>
        <source>No classic notifications</source>
        <translation>Bez klasycznych powiadomień</translation>
    </message>
    <message>
        <source>Whether the older kind of notification, to notification addresses, is off.</source>
        <translation>Czy starszy rodzaj powiadomień, na adresy powiadomień, jest wyłączony.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktywowany</translation>
    </message>
    <message>
        <source>Whether the account can be used yet.</source>
        <translation>Czy z konta można już korzystać.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowany</translation>
    </message>
    <message>
        <source>Whether the account is shut out and its services stand still.</source>
        <translation>Czy konto ma odcięty dostęp, a jego usługi są zatrzymane.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>The account this one was made by or belongs to.</source>
        <translation>Konto, które utworzyło to konto lub do którego ono należy.</translation>
    </message>
    <message>
        <source>The first password; later the action &quot;Change password&quot; sets another.</source>
        <translation>Pierwsze hasło; później inne ustawia działanie „Zmień hasło”.</translation>
    </message>
    <message>
        <source>Where Monit24 writes to. It shows contact data only to those who may see them.</source>
        <translation>Dokąd pisze Monit24. Dane kontaktowe pokazuje tylko tym, którzy mogą je widzieć.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Whom to ask for.</source>
        <translation>O kogo pytać.</translation>
    </message>
    <message>
        <source>The phone number of the contact.</source>
        <translation>Numer telefonu osoby kontaktowej.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adres pocztowy</translation>
    </message>
    <message>
        <source>The address for invoices.</source>
        <translation>Adres do faktur.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy</translation>
    </message>
    <message>
        <source>The number for invoices (NIP in Poland).</source>
        <translation>Numer do faktur (w Polsce NIP).</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Dozwolone adresy IP</translation>
    </message>
    <message>
        <source>Where one may sign in from, when the restriction is on.</source>
        <translation>Skąd można się logować, gdy ograniczenie jest włączone.</translation>
    </message>
    <message>
        <source>Only from allowed IP addresses</source>
        <translation>Tylko z dozwolonych adresów IP</translation>
    </message>
    <message>
        <source>Whether signing in is refused from everywhere else.</source>
        <translation>Czy logowanie z innych miejsc jest odrzucane.</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Logowanie dwuskładnikowe</translation>
    </message>
    <message>
        <source>Whether signing in takes a second factor.</source>
        <translation>Czy logowanie wymaga drugiego składnika.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data utworzenia</translation>
    </message>
    <message>
        <source>When the account was made.</source>
        <translation>Kiedy konto zostało utworzone.</translation>
    </message>
    <message>
        <source>What the account is called, usually the customer&apos;s company.</source>
        <translation>Jak nazywa się konto, zwykle firma klienta.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>What the customer may monitor, how often and from where.</source>
        <translation>Co klient może monitorować, jak często i skąd.</translation>
    </message>
    <message>
        <source>Page to set the password</source>
        <translation>Strona do ustawienia hasła</translation>
    </message>
    <message>
        <source>Instead of a password: Monit24 sends the customer a mail with a link to this page.</source>
        <translation>Zamiast hasła: Monit24 wysyła klientowi wiadomość z odnośnikiem do tej strony.</translation>
    </message>
    <message>
        <source>We may block it</source>
        <translation>Możemy je blokować</translation>
    </message>
    <message>
        <source>Whether the new sub-account may be blocked by us.</source>
        <translation>Czy możemy blokować nowe subkonto.</translation>
    </message>
    <message>
        <source>We may edit it</source>
        <translation>Możemy je edytować</translation>
    </message>
    <message>
        <source>Whether the new sub-account may be changed by us.</source>
        <translation>Czy możemy zmieniać nowe subkonto.</translation>
    </message>
    <message>
        <source>Must set up two-factor sign-in</source>
        <translation>Musi skonfigurować logowanie dwuskładnikowe</translation>
    </message>
    <message>
        <source>Whether the first sign-in asks to set up a second factor.</source>
        <translation>Czy przy pierwszym logowaniu trzeba skonfigurować drugi składnik.</translation>
    </message>
    <message>
        <source>Our own account</source>
        <translation>Nasze własne konto</translation>
    </message>
    <message>
        <source>The account Kontor signs in with, or the one it belongs to.</source>
        <translation>Konto, na które loguje się Kontor, albo to, do którego ono należy.</translation>
    </message>
    <message>
        <source>Services running before the block</source>
        <translation>Usługi działające przed blokadą</translation>
    </message>
    <message>
        <source>Monit24 does not remember which services a block stopped, so Kontor does: unblocking resumes them.</source>
        <translation>Monit24 nie pamięta, które usługi zatrzymała blokada, więc robi to Kontor: odblokowanie je wznawia.</translation>
    </message>
    <message>
        <source>What the user is called in lists.</source>
        <translation>Jak użytkownik nazywa się na listach.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation>Stare od razu przestaje działać.</translation>
    </message>
    <message>
        <source>Sets another password for the login. It cannot be read back.</source>
        <translation>Ustawia inne hasło dla loginu. Nie można go odczytać.</translation>
    </message>
    <message>
        <source>Change contact data</source>
        <translation>Zmień dane kontaktowe</translation>
    </message>
    <message>
        <source>The second half of a change of account and contact data.</source>
        <translation>Druga połowa zmiany konta i danych kontaktowych.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Shuts the customer out and stops all its services. Kontor first notes which ones run, as far as the login may see them.</source>
        <translation>Odcina klientowi dostęp i zatrzymuje wszystkie jego usługi. Kontor najpierw zapisuje, które z nich działają, o ile login je widzi.</translation>
    </message>
    <message>
        <source>Block now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>The block itself, once the running services are noted.</source>
        <translation>Sama blokada, gdy działające usługi są już zapisane.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Services to resume</source>
        <translation>Usługi do wznowienia</translation>
    </message>
    <message>
        <source>Numbers of the services that are resumed afterwards, one by one; Monit24 leaves all of them paused.</source>
        <translation>Numery usług, które zostaną potem po kolei wznowione; Monit24 pozostawia wszystkie wstrzymane.</translation>
    </message>
    <message>
        <source>Lets the customer in again and resumes the services that ran before.</source>
        <translation>Znów wpuszcza klienta i wznawia usługi, które działały wcześniej.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Ends the account as its owner would. Monit24 offers no way back.</source>
        <translation>Zamyka konto tak, jak zrobiłby to jego właściciel. Monit24 nie daje możliwości powrotu.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nieaktywowany</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Pozwolenia</translation>
    </message>
    <message>
        <source>What Monit24 says this login may do here; buttons for the rest are not shown.</source>
        <translation>Co według Monit24 wolno tu temu loginowi; przyciski do pozostałych czynności nie są pokazywane.</translation>
    </message>
    <message>
        <source>An account at Monit24. With administrator rights all accounts; otherwise the own one and its sub-accounts.</source>
        <translation>Konto w Monit24. Z uprawnieniami administratora wszystkie konta; w innym razie własne i jego subkonta.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>The number Monit24 gave it.</source>
        <translation>Numer nadany przez Monit24.</translation>
    </message>
    <message>
        <source>Whether reports are made of the services of this group.</source>
        <translation>Czy z usług tej grupy tworzone są raporty.</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation>Jak nazywa się grupa.</translation>
    </message>
    <message>
        <source>The account the group belongs to; left empty, our own.</source>
        <translation>Konto, do którego należy grupa; puste: nasze własne.</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation>Grupa domyślna</translation>
    </message>
    <message>
        <source>Whether new services without a group come here.</source>
        <translation>Czy nowe usługi bez grupy trafiają tutaj.</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Raporty dzienne</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Raporty tygodniowe</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Raporty miesięczne</translation>
    </message>
    <message>
        <source>Reports with archived services</source>
        <translation>Raporty z usługami zarchiwizowanymi</translation>
    </message>
    <message>
        <source>What the service is called.</source>
        <translation>Jak nazywa się usługa.</translation>
    </message>
    <message>
        <source>What is monitored: &quot;www.example.com/shop&quot; or a host name, as the type wants it.</source>
        <translation>Co jest monitorowane: „www.example.com/shop” albo nazwa hosta, zależnie od typu.</translation>
    </message>
    <message>
        <source>How it is monitored: http, https, ping, dns ... It cannot be changed later.</source>
        <translation>Jak jest monitorowana: http, https, ping, dns ... Nie można tego później zmienić.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>The group the service is in; left empty, the default group.</source>
        <translation>Grupa, w której jest usługa; puste: grupa domyślna.</translation>
    </message>
    <message>
        <source>Interval in seconds</source>
        <translation>Interwał w sekundach</translation>
    </message>
    <message>
        <source>How often it is checked. The package says how often at most.</source>
        <translation>Jak często jest sprawdzana. Pakiet określa, jak często najwyżej.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Whether it is being checked; the opposite of paused.</source>
        <translation>Czy jest sprawdzana; przeciwieństwo wstrzymania.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowana</translation>
    </message>
    <message>
        <source>Whether it was put away, with its history; the actions &quot;Archive&quot; and &quot;Restore&quot; change it.</source>
        <translation>Czy została odłożona wraz z historią; zmieniają to działania „Archiwizuj” i „Przywróć”.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>A note for people.</source>
        <translation>Notatka dla ludzi.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Numbers of the monitoring stations that check it; empty: those of the group.</source>
        <translation>Numery stacji monitorujących, które ją sprawdzają; puste: stacje grupy.</translation>
    </message>
    <message>
        <source>Names of the steps</source>
        <translation>Nazwy kroków</translation>
    </message>
    <message>
        <source>What the steps of a scenario are called, in their order.</source>
        <translation>Jak nazywają się kroki scenariusza, w ich kolejności.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>How people are told: email, sms ... as far as the package has it.</source>
        <translation>Jak ludzie są powiadamiani: email, sms ... o ile pakiet to obejmuje.</translation>
    </message>
    <message>
        <source>What people are told about: failure, recovery.</source>
        <translation>O czym ludzie są powiadamiani: failure (awaria), recovery (powrót do działania).</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Przy awarii</translation>
    </message>
    <message>
        <source>default, or off for no notifications.</source>
        <translation>default albo off, czyli bez powiadomień.</translation>
    </message>
    <message>
        <source>When it works again</source>
        <translation>Gdy znów działa</translation>
    </message>
    <message>
        <source>default, or a delay such as after_30_seconds.</source>
        <translation>default albo opóźnienie, na przykład after_30_seconds.</translation>
    </message>
    <message>
        <source>The account the service belongs to.</source>
        <translation>Konto, do którego należy usługa.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Stops checking the service; nobody is told when it fails.</source>
        <translation>Przestaje sprawdzać usługę; o awarii nikt nie zostanie powiadomiony.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Checks the service again.</source>
        <translation>Znów sprawdza usługę.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Puts the service away and keeps its history.</source>
        <translation>Odkłada usługę i zachowuje jej historię.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Takes the service out of the archive.</source>
        <translation>Wyjmuje usługę z archiwum.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Has the service checked once outside its schedule.</source>
        <translation>Zleca jednorazowe sprawdzenie usługi poza harmonogramem.</translation>
    </message>
    <message>
        <source>The service that is suspended.</source>
        <translation>Zawieszana usługa.</translation>
    </message>
    <message>
        <source>A note for people: what is being done.</source>
        <translation>Notatka dla ludzi: co jest robione.</translation>
    </message>
    <message>
        <source>Only be quiet</source>
        <translation>Tylko wyciszenie</translation>
    </message>
    <message>
        <source>Whether checks go on and only the notifications rest.</source>
        <translation>Czy sprawdzanie trwa dalej, a ustają tylko powiadomienia.</translation>
    </message>
    <message>
        <source>1 to 7. Monit24 does not document which day is 1; Monday by the international standard.</source>
        <translation>Od 1 do 7. Monit24 nie dokumentuje, którym dniem jest 1; według normy międzynarodowej to poniedziałek.</translation>
    </message>
    <message>
        <source>0 to 23, in the time zone of the account.</source>
        <translation>Od 0 do 23, w strefie czasowej konta.</translation>
    </message>
    <message>
        <source>0 to 59.</source>
        <translation>Od 0 do 59.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>A group of services with its notification addresses and reports.</source>
        <translation>Grupa usług wraz z adresami powiadomień i raportami.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Something Monit24 checks: a page, a host, a name server.</source>
        <translation>Coś, co sprawdza Monit24: strona, host, serwer nazw.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Zawieszenie</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Zawieszenia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>When it begins; left empty, at once. A time without a zone is one of this computer.</source>
        <translation>Kiedy się zaczyna; puste: od razu. Czas bez strefy to czas tego komputera.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>When it ends. A time without a zone is one of this computer.</source>
        <translation>Kiedy się kończy. Czas bez strefy to czas tego komputera.</translation>
    </message>
    <message>
        <source>A planned time in which a service may fail: maintenance.</source>
        <translation>Zaplanowany czas, w którym usługa może nie działać: konserwacja.</translation>
    </message>
    <message>
        <source>Weekly suspension</source>
        <translation>Zawieszenie tygodniowe</translation>
    </message>
    <message>
        <source>Weekly suspensions</source>
        <translation>Zawieszenia tygodniowe</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>Od: dzień</translation>
    </message>
    <message>
        <source>From: hour</source>
        <translation>Od: godzina</translation>
    </message>
    <message>
        <source>From: minute</source>
        <translation>Od: minuta</translation>
    </message>
    <message>
        <source>Until: day</source>
        <translation>Do: dzień</translation>
    </message>
    <message>
        <source>Until: hour</source>
        <translation>Do: godzina</translation>
    </message>
    <message>
        <source>Until: minute</source>
        <translation>Do: minuta</translation>
    </message>
    <message>
        <source>A time of the week in which a service may fail, every week.</source>
        <translation>Czas w tygodniu, w którym usługa może nie działać, co tydzień.</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adres powiadomień</translation>
    </message>
    <message>
        <source>Notification addresses</source>
        <translation>Adresy powiadomień</translation>
    </message>
    <message>
        <source>The e-mail address or phone number, as the channel wants it.</source>
        <translation>Adres e-mail lub numer telefonu, zależnie od kanału.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>email, email_short, email_extended, email_dedicated, sms, jabber ... as far as the package has it.</source>
        <translation>email, email_short, email_extended, email_dedicated, sms, jabber ... o ile pakiet to obejmuje.</translation>
    </message>
    <message>
        <source>Whose services are told about; left empty, the default group.</source>
        <translation>Grupa, o której usługach się powiadamia; puste: grupa domyślna.</translation>
    </message>
    <message>
        <source>Whose address it is.</source>
        <translation>Czyj to adres.</translation>
    </message>
    <message>
        <source>The account the address belongs to.</source>
        <translation>Konto, do którego należy adres.</translation>
    </message>
    <message>
        <source>Who is told when a service of the group fails.</source>
        <translation>Kto jest powiadamiany o awarii usługi z grupy.</translation>
    </message>
    <message>
        <source>What Monit24 calls it in the interface.</source>
        <translation>Jak nazywa to Monit24 w interfejsie.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Jak się nazywa.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>What accounts may monitor, how often and from where.</source>
        <translation>Co konta mogą monitorować, jak często i skąd.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Typ usługi</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Typy usług</translation>
    </message>
    <message>
        <source>How a service can be monitored.</source>
        <translation>Jak można monitorować usługę.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>A monitoring station of Monit24.</source>
        <translation>Stacja monitorująca Monit24.</translation>
    </message>
    <message>
        <source>Accounts, groups, services and notification addresses at Monit24.pl.</source>
        <translation>Konta, grupy, usługi i adresy powiadomień w Monit24.pl.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Documentation (Polish)</source>
        <translation>Dokumentacja (po polsku)</translation>
    </message>
    <message>
        <source>Given by Monit24; it never changes.</source>
        <translation>Nadawany przez Monit24; nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>The account it belongs to.</source>
        <translation>Konto, do którego należy.</translation>
    </message>
    <message>
        <source>The address Monit24 writes to.</source>
        <translation>Adres, na który pisze Monit24.</translation>
    </message>
    <message>
        <source>The telephone number of the contact person.</source>
        <translation>Numer telefonu osoby kontaktowej.</translation>
    </message>
    <message>
        <source>The postal address.</source>
        <translation>Adres pocztowy.</translation>
    </message>
    <message>
        <source>The number for invoices, in Poland the NIP.</source>
        <translation>Numer do faktur, w Polsce NIP.</translation>
    </message>
    <message>
        <source>Monit24 gives it when the distributor&apos;s account is created, and has no list of them.</source>
        <translation>Monit24 nadaje go przy tworzeniu konta dystrybutora i nie ma listy tych numerów.</translation>
    </message>
    <message>
        <source>The login for the interface; distributors cannot log in to the panel.</source>
        <translation>Login do interfejsu; dystrybutorzy nie mogą logować się do panelu.</translation>
    </message>
    <message>
        <source>The login of the new distributor; it must be free.</source>
        <translation>Login nowego dystrybutora; musi być wolny.</translation>
    </message>
    <message>
        <source>The password of the new distributor. Make a connection with it afterwards.</source>
        <translation>Hasło nowego dystrybutora. Potem utwórz z nim połączenie.</translation>
    </message>
    <message>
        <source>Register a new distributor</source>
        <translation>Zarejestruj nowego dystrybutora</translation>
    </message>
    <message>
        <source>Opens a new distributor&apos;s account at Monit24, with its own login. It is asked for without a login, so Monit24 may refuse it.</source>
        <translation>Otwiera w Monit24 konto nowego dystrybutora z własnym loginem. Prośba jest wysyłana bez logowania, więc Monit24 może ją odrzucić.</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Dystrybutor</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>Dystrybutorzy</translation>
    </message>
    <message>
        <source>A distributor&apos;s account: it makes customers&apos; accounts and has no services of its own. Add yours by its number, or register a new one. Deleting one here only forgets it.</source>
        <translation>Konto dystrybutora: tworzy konta klientów i nie ma własnych usług. Dodaj swoje po numerze albo zarejestruj nowe. Usunięcie powoduje tylko, że znika ono stąd.</translation>
    </message>
    <message>
        <source>What the user logs in with; it cannot be changed.</source>
        <translation>Czym loguje się użytkownik; nie można tego zmienić.</translation>
    </message>
    <message>
        <source>The language of the user.</source>
        <translation>Język użytkownika.</translation>
    </message>
    <message>
        <source>When the user logged in last; empty when never.</source>
        <translation>Kiedy użytkownik ostatnio się logował; puste: nigdy.</translation>
    </message>
    <message>
        <source>Last login from</source>
        <translation>Ostatnie logowanie z</translation>
    </message>
    <message>
        <source>The network address of the last login.</source>
        <translation>Adres sieciowy ostatniego logowania.</translation>
    </message>
    <message>
        <source>The one user each account has, with the contact data.</source>
        <translation>Jedyny użytkownik, jakiego ma każde konto, wraz z danymi kontaktowymi.</translation>
    </message>
    <message>
        <source>Where notifications go.</source>
        <translation>Dokąd trafiają powiadomienia.</translation>
    </message>
    <message>
        <source>How notifications go there, for example by e-mail.</source>
        <translation>Jak trafiają tam powiadomienia, na przykład pocztą e-mail.</translation>
    </message>
    <message>
        <source>The group whose services it is told about.</source>
        <translation>Grupa, o której usługach się powiadamia.</translation>
    </message>
    <message>
        <source>Where Monit24 sends notifications. Only shown: how they are changed is not known.</source>
        <translation>Dokąd Monit24 wysyła powiadomienia. Tylko do wglądu: nie wiadomo, jak je zmienić.</translation>
    </message>
    <message>
        <source>The login of the account&apos;s only user; it must be free.</source>
        <translation>Login jedynego użytkownika konta; musi być wolny.</translation>
    </message>
    <message>
        <source>The account name.</source>
        <translation>Nazwa konta.</translation>
    </message>
    <message>
        <source>One of the packages Monit24 offers you for new accounts.</source>
        <translation>Jeden z pakietów, które Monit24 oferuje dla nowych kont.</translation>
    </message>
    <message>
        <source>The default language of notifications and reports.</source>
        <translation>Domyślny język powiadomień i raportów.</translation>
    </message>
    <message>
        <source>The first password of the user. Monit24 documents no way to set another one for a customer later.</source>
        <translation>Pierwsze hasło użytkownika. Monit24 nie dokumentuje, jak później ustawić klientowi inne.</translation>
    </message>
    <message>
        <source>Activate at once</source>
        <translation>Aktywuj od razu</translation>
    </message>
    <message>
        <source>New accounts are inactive; with this, activating it is the second step.</source>
        <translation>Nowe konta są nieaktywne; z tą opcją aktywacja jest drugim krokiem.</translation>
    </message>
    <message>
        <source>Contact data of the account; to change it later, edit the account&apos;s user.</source>
        <translation>Dane kontaktowe konta; aby je później zmienić, edytuj użytkownika konta.</translation>
    </message>
    <message>
        <source>Given by Monit24 when the account is created; it never changes.</source>
        <translation>Nadawany przez Monit24 przy tworzeniu konta; nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Whether the account was activated.</source>
        <translation>Czy konto zostało aktywowane.</translation>
    </message>
    <message>
        <source>While an account is blocked its user cannot log in, and its services and groups are hidden, even from you.</source>
        <translation>Dopóki konto jest zablokowane, jego użytkownik nie może się zalogować, a jego usługi i grupy są ukryte, także tutaj.</translation>
    </message>
    <message>
        <source>The services that ran when the account was blocked here. Monit24 does not remember them; unblocking offers to resume exactly these.</source>
        <translation>Usługi, które działały, gdy tutaj zablokowano konto. Monit24 ich nie pamięta; odblokowanie proponuje wznowienie dokładnie tych usług.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktywuj</translation>
    </message>
    <message>
        <source>Lets the account be used. Monit24 has no way to take this back but blocking.</source>
        <translation>Pozwala korzystać z konta. W Monit24 nie można tego cofnąć inaczej niż przez zablokowanie.</translation>
    </message>
    <message>
        <source>Notes which services run, then locks the user out, pauses all services and hides them until the account is unblocked.</source>
        <translation>Zapisuje, które usługi działają, a potem odcina użytkownikowi dostęp, wstrzymuje wszystkie usługi i ukrywa je do czasu odblokowania konta.</translation>
    </message>
    <message>
        <source>Block, after noting the services</source>
        <translation>Zablokuj po zapisaniu usług</translation>
    </message>
    <message>
        <source>The second step of blocking an account.</source>
        <translation>Drugi krok blokowania konta.</translation>
    </message>
    <message>
        <source>Numbers of the services to resume afterwards; Monit24 leaves all of them paused.</source>
        <translation>Numery usług do późniejszego wznowienia; Monit24 pozostawia wszystkie wstrzymane.</translation>
    </message>
    <message>
        <source>Lets the user in again and resumes the services that ran before.</source>
        <translation>Znów wpuszcza użytkownika i wznawia usługi, które działały wcześniej.</translation>
    </message>
    <message>
        <source>A Monit24 account of a customer, with its user, groups and monitored services.</source>
        <translation>Konto klienta w Monit24 wraz z użytkownikiem, grupami i monitorowanymi usługami.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorowanie</translation>
    </message>
    <message>
        <source>Whether such reports are sent for the group.</source>
        <translation>Czy takie raporty są wysyłane dla grupy.</translation>
    </message>
    <message>
        <source>Each account comes with one such group.</source>
        <translation>Każde konto ma na początku jedną taką grupę.</translation>
    </message>
    <message>
        <source>Numbers of the locations the services of the group are checked from.</source>
        <translation>Numery lokalizacji, z których sprawdzane są usługi grupy.</translation>
    </message>
    <message>
        <source>The language of the group&apos;s reports; empty: that of the account.</source>
        <translation>Język raportów grupy; puste: język konta.</translation>
    </message>
    <message>
        <source>How it is checked: http, https, ping, ...</source>
        <translation>Jak jest sprawdzana: http, https, ping, ...</translation>
    </message>
    <message>
        <source>What is checked; it begins with the prefix of the type, as in https://www.example.com.</source>
        <translation>Co jest sprawdzane; zaczyna się od prefiksu typu, na przykład https://www.example.com.</translation>
    </message>
    <message>
        <source>Interval (s)</source>
        <translation>Interwał (s)</translation>
    </message>
    <message>
        <source>Seconds between two checks; the package has a smallest one.</source>
        <translation>Sekundy między dwoma sprawdzeniami; najmniejszą wartość określa pakiet.</translation>
    </message>
    <message>
        <source>A paused service is not checked; later, the actions &quot;Pause&quot; and &quot;Resume&quot; change it.</source>
        <translation>Wstrzymana usługa nie jest sprawdzana; później zmieniają to działania „Wstrzymaj” i „Wznów”.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>Further settings of the check, each as name=value, for example port=8000.</source>
        <translation>Dalsze ustawienia sprawdzania, każde w postaci nazwa=wartość, na przykład port=8000.</translation>
    </message>
    <message>
        <source>The group it belongs to.</source>
        <translation>Grupa, do której należy.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Whether the last check failed; empty before the first one.</source>
        <translation>Czy ostatnie sprawdzenie się nie powiodło; puste przed pierwszym.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Ostatni błąd</translation>
    </message>
    <message>
        <source>When a check failed last.</source>
        <translation>Kiedy sprawdzenie ostatnio się nie powiodło.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Ostatni sukces</translation>
    </message>
    <message>
        <source>When a check succeeded last.</source>
        <translation>Kiedy sprawdzenie ostatnio się powiodło.</translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation>Średni czas odpowiedzi</translation>
    </message>
    <message>
        <source>As Monit24 counts it; the unit is not documented.</source>
        <translation>Tak, jak liczy to Monit24; jednostka nie jest udokumentowana.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Zawieszona</translation>
    </message>
    <message>
        <source>Whether a suspension is in force now.</source>
        <translation>Czy obowiązuje teraz zawieszenie.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Wyciszona</translation>
    </message>
    <message>
        <source>A silent service is checked, but nobody is notified.</source>
        <translation>Wyciszona usługa jest sprawdzana, ale nikt nie jest powiadamiany.</translation>
    </message>
    <message>
        <source>Notes about the service.</source>
        <translation>Uwagi o usłudze.</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nazwa typu</translation>
    </message>
    <message>
        <source>How the service is checked.</source>
        <translation>Jak usługa jest sprawdzana.</translation>
    </message>
    <message>
        <source>Stops the checks until the service is resumed.</source>
        <translation>Wstrzymuje sprawdzanie do czasu wznowienia usługi.</translation>
    </message>
    <message>
        <source>Lets the service be checked again.</source>
        <translation>Pozwala znów sprawdzać usługę.</translation>
    </message>
    <message>
        <source>Services of a customer that are checked from the same places and notify the same people.</source>
        <translation>Usługi klienta, które są sprawdzane z tych samych miejsc i powiadamiają te same osoby.</translation>
    </message>
    <message>
        <source>Something that is monitored: a web page, a mail server, a host.</source>
        <translation>Coś, co jest monitorowane: strona internetowa, serwer poczty, host.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Why the service is not checked in that time.</source>
        <translation>Dlaczego usługa nie jest w tym czasie sprawdzana.</translation>
    </message>
    <message>
        <source>When the suspension begins.</source>
        <translation>Kiedy zawieszenie się zaczyna.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>When the suspension ends.</source>
        <translation>Kiedy zawieszenie się kończy.</translation>
    </message>
    <message>
        <source>The service that is not checked in that time.</source>
        <translation>Usługa, która nie jest w tym czasie sprawdzana.</translation>
    </message>
    <message>
        <source>A span of time in which a service is not checked, as for planned maintenance.</source>
        <translation>Okres, w którym usługa nie jest sprawdzana, na przykład podczas planowej konserwacji.</translation>
    </message>
    <message>
        <source>What Monit24 calls it.</source>
        <translation>Jak nazywa to Monit24.</translation>
    </message>
    <message>
        <source>What a customer&apos;s account may do; Monit24 tells no prices.</source>
        <translation>Co może konto klienta; Monit24 nie podaje cen.</translation>
    </message>
    <message>
        <source>How many services the account may have.</source>
        <translation>Ile usług może mieć konto.</translation>
    </message>
    <message>
        <source>Shortest interval (s)</source>
        <translation>Najkrótszy interwał (s)</translation>
    </message>
    <message>
        <source>The shortest time between two checks, in seconds.</source>
        <translation>Najkrótszy czas między dwoma sprawdzeniami, w sekundach.</translation>
    </message>
    <message>
        <source>SMS numbers</source>
        <translation>Numery SMS</translation>
    </message>
    <message>
        <source>How many telephone numbers can be notified.</source>
        <translation>Ile numerów telefonu można powiadamiać.</translation>
    </message>
    <message>
        <source>Locations, at least</source>
        <translation>Lokalizacje, co najmniej</translation>
    </message>
    <message>
        <source>From how many locations a group must be checked.</source>
        <translation>Z ilu lokalizacji grupa musi być sprawdzana.</translation>
    </message>
    <message>
        <source>Locations, at most</source>
        <translation>Lokalizacje, najwyżej</translation>
    </message>
    <message>
        <source>From how many locations a group may be checked.</source>
        <translation>Z ilu lokalizacji grupa może być sprawdzana.</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Typ usługi</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Typy usług</translation>
    </message>
    <message>
        <source>How a service can be checked.</source>
        <translation>Jak można sprawdzać usługę.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefiks</translation>
    </message>
    <message>
        <source>What addresses of this type begin with.</source>
        <translation>Od czego zaczynają się adresy tego typu.</translation>
    </message>
    <message>
        <source>A place services are checked from.</source>
        <translation>Miejsce, z którego sprawdzane są usługi.</translation>
    </message>
    <message>
        <source>Accounts, monitored services and groups of a Monit24.pl distributor, over API 2.0.0.</source>
        <translation>Konta, monitorowane usługi i grupy dystrybutora Monit24.pl, przez API 2.0.0.</translation>
    </message>
    <message>
        <source>For distributors</source>
        <translation>Dla dystrybutorów</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>The package of the account, if Monit24 tells it here.</source>
        <translation>Pakiet konta, jeśli Monit24 go tutaj podaje.</translation>
    </message>
    <message>
        <source>Lets the account be used without the link in Monit24&apos;s mail; for administrators only. Monit24 does not document whether it works.</source>
        <translation>Pozwala korzystać z konta bez odnośnika z wiadomości od Monit24; tylko dla administratorów. Dokumentacja Monit24 nie mówi, czy to działa.</translation>
    </message>
    <message>
        <source>A further login of our own account. Monit24 lists them among the accounts; those of our account that have no package of their own and own no group are taken for users.</source>
        <translation>Kolejny login naszego własnego konta. Monit24 wymienia je wśród kont; za użytkowników uważane są te z naszego konta, które nie mają własnego pakietu i nie są właścicielami żadnej grupy.</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens. Change it for a private-label panel.</source>
        <translation>Co otwiera „Otwórz panel”. Zmień to dla panelu pod własną marką.</translation>
    </message>
    <message>
        <source>Main role</source>
        <translation>Rola główna</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Wszystkie role</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;.</source>
        <translation>--format przyjmuje table, json lub csv, a nie „%1”.</translation>
    </message>
    <message>
        <source>--secrets takes keychain or session, not &quot;%1&quot;.</source>
        <translation>--secrets przyjmuje keychain lub session, a nie „%1”.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>This command has no option --%1. See kontor-cli --help.</source>
        <translation>To polecenie nie ma opcji --%1. Zobacz kontor-cli --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation>„%1” powinno mieć postać KLUCZ=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>%1 has no %2 of the type &quot;%3&quot;. Types: %4.</source>
        <translation>%1 nie ma dla %2 typu „%3”. Typy: %4.</translation>
    </message>
    <message>
        <source>A %1 belongs to a %2: say which with --parent ID.</source>
        <translation>Rekord typu %1 należy do rekordu typu %2: podaj, do którego, opcją --parent ID.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation>W pamięci podręcznej nie ma rekordu typu %1 o identyfikatorze „%2”. Uruchom najpierw „kontor-cli sync” albo sprawdź identyfikator.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Nie ma pola „%1”. Pola: %2.</translation>
    </message>
    <message>
        <source>Warning: what stands on a command line can be seen by everybody on this machine. Write --secret %1=- and give the value on standard input.</source>
        <translation>Ostrzeżenie: to, co znajduje się w wierszu poleceń, może zobaczyć każdy na tym komputerze. Napisz --secret %1=- i podaj wartość na standardowym wejściu.</translation>
    </message>
    <message>
        <source>Nothing to do: it is as wanted already.</source>
        <translation>Nie ma nic do zrobienia: stan jest już taki, jak żądano.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nic nie wysłano: %1</translation>
    </message>
    <message>
        <source>This asks for a confirmation: run it in a terminal, or add --yes.</source>
        <translation>To wymaga potwierdzenia: uruchom polecenie w terminalu albo dodaj --yes.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; (%3). Type yes to go on:</source>
        <translation>%1 „%2” (%3). Aby kontynuować, wpisz yes:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: kontor-cli connections add VENDOR ...</source>
        <translation>Nie ma jeszcze żadnego połączenia. Dodaj je poleceniem: kontor-cli connections add DOSTAWCA ...</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. Known: %2.</source>
        <translation>Nie ma połączenia „%1”. Znane: %2.</translation>
    </message>
    <message>
        <source>There are several connections: say which with --connection.</source>
        <translation>Jest kilka połączeń: wskaż jedno opcją --connection.</translation>
    </message>
    <message>
        <source>Say which one: %1 ID.</source>
        <translation>Podaj, o który chodzi: %1 ID.</translation>
    </message>
    <message>
        <source>There is no %1 with the id &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation>W pamięci podręcznej nie ma rekordu rodzaju %1 o identyfikatorze „%2”. Uruchom najpierw „kontor-cli sync” albo sprawdź identyfikator.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several records: say which with --connection and --type.</source>
        <translation>„%1” oznacza kilka rekordów: wskaż jeden opcjami --connection i --type.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Commands: %2.</source>
        <translation>Nie ma polecenia „%1”. Polecenia: %2.</translation>
    </message>
    <message>
        <source>connections takes add, list, test, remove or protect, not &quot;%1&quot;.</source>
        <translation>connections przyjmuje add, list, test, remove lub protect, a nie „%1”.</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by everybody on this machine: write --secret %1=- and give it on standard input.</source>
        <translation>Sekret w wierszu poleceń może zobaczyć każdy na tym komputerze: napisz --secret %1=- i podaj go na standardowym wejściu.</translation>
    </message>
    <message>
        <source>There is no vendor &quot;%1&quot;. Known: %2.</source>
        <translation>Nie ma dostawcy „%1”. Znani: %2.</translation>
    </message>
    <message>
        <source>--pace takes off or a positive factor, not &quot;%1&quot;.</source>
        <translation>--pace przyjmuje off lub dodatni mnożnik, a nie „%1”.</translation>
    </message>
    <message>
        <source>protect takes read-only, confirm or normal.</source>
        <translation>protect przyjmuje read-only, confirm lub normal.</translation>
    </message>
    <message>
        <source>Say which record: --record KIND ID.</source>
        <translation>Podaj, o który rekord chodzi: --record RODZAJ ID.</translation>
    </message>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation>Piaskownica nie uruchomiła się. Jest częścią programu Kontor: zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Kontor is open and holds the data: close it first, or use its window. (list, show and history work beside it.)</source>
        <translation>Kontor jest otwarty i pracuje na tych danych: najpierw go zamknij albo skorzystaj z jego okna. (list, show i history działają obok niego.)</translation>
    </message>
    <message>
        <source>The vendor offers no sign-on for a %1.</source>
        <translation>Dostawca nie oferuje logowania dla rekordu typu %1.</translation>
    </message>
    <message>
        <source>The customer of &quot;%1&quot; is not in the cache. Run &quot;kontor-cli sync&quot; first.</source>
        <translation>Klienta rekordu „%1” nie ma w pamięci podręcznej. Uruchom najpierw „kontor-cli sync”.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>pozostało około %1 s</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lists, %4 records %5</source>
        <translation>%1: list %2 z %3, rekordów %4 %5</translation>
    </message>
    <message>
        <source>%1 does not let anybody create a %2.%3</source>
        <translation>%1 nie pozwala tworzyć rekordów typu %2.%3</translation>
    </message>
    <message>
        <source>No %1 can be made at the %2 &quot;%3&quot;.</source>
        <translation>Nie można utworzyć rekordu typu %1 w rekordzie typu %2 „%3”.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Dostępne: %1.</translation>
    </message>
    <message>
        <source>Say which one: act %1 %2 ID.%3</source>
        <translation>Podaj, o który chodzi: act %1 %2 ID.%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot;%3 does not allow &quot;%4&quot;. It allows: %5.</source>
        <translation>Rekord typu %1 „%2”%3 nie pozwala na „%4”. Pozwala na: %5.</translation>
    </message>
    <message>
        <source>It was done, but its further step &quot;%1&quot; was not (%2): %3</source>
        <translation>Wykonano to, ale bez dalszego kroku „%1” (%2): %3</translation>
    </message>
    <message>
        <source>The vendor showed &quot;%1&quot; once. It is in the keychain.</source>
        <translation>Dostawca pokazał „%1” jeden raz. Jest w pęku kluczy.</translation>
    </message>
    <message>
        <source>Warning: the vendor showed &quot;%1&quot; once, and the keychain has not taken it, so it is lost. Next time add --print-secrets.</source>
        <translation>Ostrzeżenie: dostawca pokazał „%1” jeden raz, a pęk kluczy tego nie przyjął, więc wartość przepadła. Następnym razem dodaj --print-secrets.</translation>
    </message>
    <message>
        <source>KIND is customers, domains, accounts or lookups, not &quot;%1&quot;.</source>
        <translation>RODZAJ to customers, domains, accounts lub lookups, a nie „%1”.</translation>
    </message>
    <message>
        <source>%1 does not let anybody create %2.</source>
        <translation>%1 nie pozwala tworzyć rekordów rodzaju %2.</translation>
    </message>
    <message>
        <source>Say which plan, or PLAN/SEQ for one change of it; &quot;kontor-cli history&quot; lists them.</source>
        <translation>Podaj plan zmian albo PLAN/NR, jeśli chodzi o jedną jego zmianę; wymienia je „kontor-cli history”.</translation>
    </message>
    <message>
        <source>Left alone: %1 &quot;%2&quot;: %3</source>
        <translation>Pozostawiono bez zmian: %1 „%2”: %3</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>Niczego z tego nie można cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back. Type yes to go on:</source>
        <translation>
            <numerusform>Zostanie cofnięta %n zmiana. Aby kontynuować, wpisz yes:</numerusform>
            <numerusform>Zostaną cofnięte %n zmiany. Aby kontynuować, wpisz yes:</numerusform>
            <numerusform>Zostanie cofniętych %n zmian. Aby kontynuować, wpisz yes:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open plan &quot;%1&quot;; &quot;kontor-cli plans&quot; lists them.</source>
        <translation>Nie ma otwartego planu zmian „%1”; wymienia je „kontor-cli plans”.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 being checked, %5 not begun. Type yes to go on:</source>
        <translation>%1: wykonano %2 z %3, sprawdzane: %4, nierozpoczęte: %5. Aby kontynuować, wpisz yes:</translation>
    </message>
    <message>
        <source>plans settle PLAN/SEQ happened, or not-happened.</source>
        <translation>plans settle PLAN/NR happened albo not-happened.</translation>
    </message>
    <message>
        <source>There is no panel to open for &quot;%1&quot;.</source>
        <translation>Dla „%1” nie ma panelu do otwarcia.</translation>
    </message>
    <message>
        <source>Warning: the vendor showed &quot;%1&quot; once, and the keychain has not taken it yet: %2 It stays sealed on this computer and is put there when Kontor starts the next time (&quot;kontor plans&quot; waits for it).</source>
        <translation>Ostrzeżenie: dostawca pokazał „%1” jeden raz, a pęk kluczy jeszcze tego nie przyjął: %2 Wartość pozostaje zapieczętowana na tym komputerze i trafi tam przy następnym uruchomieniu programu Kontor („kontor plans” czeka na to).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %n rekord.</numerusform>
            <numerusform>Wyeksportowano %n rekordy.</numerusform>
            <numerusform>Wyeksportowano %n rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Nie udało się zapisać wyników.</translation>
    </message>
    <message>
        <source>import plan FILE: name a file.</source>
        <translation>import plan PLIK: podaj plik.</translation>
    </message>
    <message>
        <source>--mode is create, update, upsert, delete or an action: %1.</source>
        <translation>--mode to create, update, upsert, delete albo działanie: %1.</translation>
    </message>
    <message>
        <source>%1 does not offer this for %2.</source>
        <translation>%1 nie oferuje tego dla rekordów typu %2.</translation>
    </message>
    <message>
        <source>--make-passwords takes a length from 8 to 64.</source>
        <translation>--make-passwords przyjmuje długość od 8 do 64.</translation>
    </message>
    <message>
        <source>Say what the file is about: --kind customers, domains or accounts, or --type T.</source>
        <translation>Podaj, czego dotyczy plik: --kind customers, domains lub accounts albo --type T.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 nie ma rekordów rodzaju %2.</translation>
    </message>
    <message>
        <source>%1 has no type &quot;%2&quot;.</source>
        <translation>%1 nie ma typu „%2”.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>The encoding of %1 is not certain. Say it: --dialect encoding=NAME. Possible: %2.</source>
        <translation>Kodowanie %1 nie jest pewne. Podaj je: --dialect encoding=NAZWA. Możliwe: %2.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation>Nie ma kodowania „%1”.</translation>
    </message>
    <message>
        <source>--dialect knows encoding, delimiter, quote, escape, header and decimal, with spaces between: --dialect &quot;encoding=windows-1250 delimiter=;&quot;.</source>
        <translation>--dialect zna encoding, delimiter, quote, escape, header i decimal, rozdzielone spacjami: --dialect &quot;encoding=windows-1250 delimiter=;&quot;.</translation>
    </message>
    <message>
        <source>%1 Use --map COLUMN=FIELD or --fixed FIELD=VALUE.</source>
        <translation>%1 Użyj --map KOLUMNA=POLE lub --fixed POLE=WARTOŚĆ.</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;.</source>
        <translation>Nie ma zapisanego mapowania „%1”.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2.</source>
        <translation>Nie ma pola „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. It has: %2.</source>
        <translation>Plik nie ma kolumny „%1”. Ma kolumny: %2.</translation>
    </message>
    <message>
        <source>--policy FIELD=never, fill, overwrite or clear.</source>
        <translation>--policy POLE=never, fill, overwrite lub clear.</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>Nieużywane kolumny: %1.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>There is nothing to send: no plan was made.</source>
        <translation>Nie ma nic do wysłania: nie utworzono planu zmian.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n request(s), nothing is sent yet. To go on: kontor-cli import apply %1</source>
        <translation>
            <numerusform>Plan zmian %1: %n zapytanie, nic jeszcze nie wysłano. Aby kontynuować: kontor-cli import apply %1</numerusform>
            <numerusform>Plan zmian %1: %n zapytania, nic jeszcze nie wysłano. Aby kontynuować: kontor-cli import apply %1</numerusform>
            <numerusform>Plan zmian %1: %n zapytań, nic jeszcze nie wysłano. Aby kontynuować: kontor-cli import apply %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--first takes a number of rows.</source>
        <translation>--first przyjmuje liczbę wierszy.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 not begun. Type yes to go on:</source>
        <translation>%1: wykonano %2 z %3, nierozpoczęte: %4. Aby kontynuować, wpisz yes:</translation>
    </message>
    <message>
        <source>The first rows are over. To go on: kontor-cli import resume %1</source>
        <translation>Pierwsze wiersze są zakończone. Aby kontynuować: kontor-cli import resume %1</translation>
    </message>
    <message>
        <source>The passwords cannot be shown again then. Type yes to go on:</source>
        <translation>Haseł nie będzie można potem ponownie pokazać. Aby kontynuować, wpisz yes:</translation>
    </message>
    <message>
        <source>The passwords are wiped.</source>
        <translation>Hasła zostały wymazane.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened with the key of this keychain.</source>
        <translation>
            <numerusform>Kluczem z tego pęku kluczy nie można otworzyć %n hasła.</numerusform>
            <numerusform>Kluczem z tego pęku kluczy nie można otworzyć %n haseł.</numerusform>
            <numerusform>Kluczem z tego pęku kluczy nie można otworzyć %n haseł.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are handed over: kontor-cli import passwords %1 --forget</source>
        <translation>Po ich przekazaniu: kontor-cli import passwords %1 --forget</translation>
    </message>
    <message>
        <source>import is followed by plan FILE, apply PLAN, resume PLAN, report PLAN --dir DIR, passwords PLAN or list.</source>
        <translation>Po import następuje plan PLIK, apply PLAN, resume PLAN, report PLAN --dir FOLDER, passwords PLAN lub list.</translation>
    </message>
    <message>
        <source>%1 The plan stays open; to go on: kontor-cli plans resume %2</source>
        <translation>%1 Plan zmian pozostaje otwarty; aby kontynuować: kontor-cli plans resume %2</translation>
    </message>
    <message>
        <source>What the vendor showed only once for %1 &quot;%2&quot; is in the keychain now.</source>
        <translation>To, co dostawca pokazał tylko raz dla rekordu typu %1 „%2”, jest teraz w pęku kluczy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-01-31 or 2026-01-31T09:30.</source>
        <translation>„%1” nie jest czasem: napisz 2026-01-31 lub 2026-01-31T09:30.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. States: %2.</source>
        <translation>Nie ma stanu „%1”. Stany: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %n zmianę.</numerusform>
            <numerusform>Wyeksportowano %n zmiany.</numerusform>
            <numerusform>Wyeksportowano %n zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %n wiersz.</numerusform>
            <numerusform>Wyeksportowano %n wiersze.</numerusform>
            <numerusform>Wyeksportowano %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>--what is added, changed or gone, not &quot;%1&quot;.</source>
        <translation>--what to added, changed lub gone, a nie „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are asked for at the vendor, in at least %1 s.</source>
        <translation>
            <numerusform>Trwa pytanie dostawcy o %n rekord, co potrwa co najmniej %1 s.</numerusform>
            <numerusform>Trwa pytanie dostawcy o %n rekordy, co potrwa co najmniej %1 s.</numerusform>
            <numerusform>Trwa pytanie dostawcy o %n rekordów, co potrwa co najmniej %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>Teraz inaczej oceniono %n wiersz.</numerusform>
            <numerusform>Teraz inaczej oceniono %n wiersze.</numerusform>
            <numerusform>Teraz inaczej oceniono %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be compared.</source>
        <translation>
            <numerusform>Nie udało się porównać %n rekordu.</numerusform>
            <numerusform>Nie udało się porównać %n rekordów.</numerusform>
            <numerusform>Nie udało się porównać %n rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the program ended before all of it was kept here. Nothing of it was sent, and nothing is kept: do it again.</source>
        <translation>„%1”: program zakończył działanie, zanim wszystko zostało tu zachowane. Nic z tego nie wysłano i nic nie zachowano: wykonaj to ponownie.</translation>
    </message>
    <message>
        <source>plans is followed by nothing, resume PLAN, cancel PLAN, retry PLAN or settle PLAN/SEQ.</source>
        <translation>Po plans nie następuje nic albo resume PLAN, cancel PLAN, retry PLAN lub settle PLAN/NR.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n zmiana zawierała hasła, które nie są przechowywane: wprowadź ją ponownie.</numerusform>
            <numerusform>%n zmiany zawierały hasła, które nie są przechowywane: wprowadź je ponownie.</numerusform>
            <numerusform>%n zmian zawierało hasła, które nie są przechowywane: wprowadź je ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <translation>Jeszcze raz: %1</translation>
    </message>
    <message>
        <source>Nothing of it can be sent.</source>
        <translation>Niczego z tego nie można wysłać.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be sent once more. Type yes to go on:</source>
        <translation>
            <numerusform>Ponownie zostanie wysłana %n zmiana. Aby kontynuować, wpisz yes:</numerusform>
            <numerusform>Ponownie zostaną wysłane %n zmiany. Aby kontynuować, wpisz yes:</numerusform>
            <numerusform>Ponownie zostanie wysłanych %n zmian. Aby kontynuować, wpisz yes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it failed.</source>
        <translation>Nic w tym planie zmian nie zakończyło się niepowodzeniem.</translation>
    </message>
    <message>
        <source>It is protected already.</source>
        <translation>Ochrona jest już włączona.</translation>
    </message>
    <message>
        <source>It is not protected.</source>
        <translation>Ochrona nie jest włączona.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed and deleted again then. Type yes to go on:</source>
        <translation>
            <numerusform>Potem będzie można znów zmieniać i usuwać %n rekord. Aby kontynuować, wpisz yes:</numerusform>
            <numerusform>Potem będzie można znów zmieniać i usuwać %n rekordy. Aby kontynuować, wpisz yes:</numerusform>
            <numerusform>Potem będzie można znów zmieniać i usuwać %n rekordów. Aby kontynuować, wpisz yes:</numerusform>
        </translation>
    </message>
    <message>
        <source>--lang takes en, de, pl or es, not &quot;%1&quot;.</source>
        <translation>--lang przyjmuje en, de, pl lub es, a nie „%1”.</translation>
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
        <translation>kontor-cli: Kontor bez okna.

  vendors                                     co jest wbudowane: zasoby, pola, działania
  connections add DOSTAWCA --label L --base-url U --set KLUCZ=WARTOŚĆ ... [--secret KLUCZ=-] [--pace off|MNOŻNIK]
  connections list | test C | remove C | protect C read-only|confirm|normal
  sync [POŁĄCZENIE...] [--top]                pobranie do pamięci podręcznej (--top: tylko listy bez rekordu nadrzędnego)
  list customers|domains|accounts|lookups [--connection C] [--filter WYRAŻENIE] [--columns A,B] [--limit N]
  show RODZAJ ID [--connection C] [--type T] [--fresh]   jeden rekord; --fresh pyta dostawcę
  create RODZAJ [--connection C] [--type T] [--parent ID] --set K=V ... [--secret K=-] [--print-secrets]
  update RODZAJ ID [--connection C] [--type T] --set K=V ... [--secret K=-] [--print-secrets]
  delete RODZAJ ID [--connection C] [--type T]
  act DZIAŁANIE RODZAJ ID [--connection C] [--type T] [--set K=V ...] [--secret K=-] [--print-secrets]
                                              bez ID: działanie, które tworzy rekord
  protect [RODZAJ ID...] [--connection C] [--type T] [--reason TEKST]
                                              nic ich nie zmieni, dopóki ochrona działa; bez argumentów: lista
  unprotect RODZAJ ID... [--connection C] [--type T] [--reason TEKST]   wyłącza ochronę
  sign-on RODZAJ ID [--connection C] [--type T] [--as UŻYTKOWNIK] [--virtual] [--reason TEKST] [--print-url]
  open-panel POŁĄCZENIE [--print-url]         własny panel dostawcy; nikt nie zostaje przez to zalogowany
  import plan PLIK... --kind K|--type T[,T] [--connection C] [--mode create|update|upsert|delete|DZIAŁANIE]
         [--map KOLUMNA=POLE] [--fixed POLE=WARTOŚĆ] [--default POLE=WARTOŚĆ]
         [--policy POLE=never|fill|overwrite|clear] [--profile NAZWA] [--make-passwords[=DŁUGOŚĆ]]
         [--dialect &quot;encoding=windows-1250 delimiter=; header=no decimal=comma&quot;]
         [--fresh]                            sprawdza i zachowuje plan zmian; niczego nie wysyła. --fresh najpierw
                                              pyta dostawcę o to, czego dotyczą wiersze
  import apply PLAN [--first N] | resume PLAN [--first N] | report PLAN --dir FOLDER | list
  import passwords PLAN [--forget]            te, które utworzono dla nowych rekordów
  export RODZAJ [--connection C] [--filter WYRAŻENIE] [--columns A,B] [--round-trip] [--raw] [--output PLIK [--replace]]
  template RODZAJ [--connection C] [--type T] [--example]   wiersz nagłówka pliku CSV dla tego rodzaju
  history [--record RODZAJ ID] [--plan P] [--text T] [--connection C] [--kind K] [--type T] [--verb V]
         [--state S ...] [--person P] [--from CZAS] [--until CZAS] [--limit N] [--output PLIK [--replace]]
  undo PLAN[/NR]                              cofa to, co zrobił plan zmian, o ile nikt tego od tamtej pory nie zmienił
  plans                                       te, które jeszcze się nie zakończyły
  plans resume PLAN | cancel PLAN | settle PLAN/NR happened|not-happened [--note TEKST]
  plans retry PLAN                            ponawia to, co odrzucono, anulowano lub czego nie rozpoczęto, i nic więcej
  drift [POŁĄCZENIE] [--what added|changed|gone] [--text T] [--unread] [--mark-read] [--limit N]
         [--output PLIK [--replace]]          co inni zmienili u dostawców
  sandbox [--port N] [--customers N] [--fault OPIS]   symulowani dostawcy na pierwszym planie; więcej: sandbox --help

Wszędzie: --home FOLDER, --format table|json|csv, --yes, --quiet, --secrets keychain|session, --lang L, --help,
--version.
Z --format csv nic nie wygląda dla arkusza kalkulacyjnego jak formuła; --raw zostawia każdą komórkę bez zmian.
Przy --secrets session każdy sekret pochodzi z KONTOR_SECRET_&lt;POŁĄCZENIE&gt;_&lt;KLUCZ&gt;.
Kody wyjścia: 0 wykonano, 1 błąd użycia, 2 wiersze nieudane lub wymagające przeglądu, 3 odrzucone przez dostawcę, 4 sieć lub TLS,
5 dane lokalne lub pęk kluczy, 6 zablokowane przez inny uruchomiony program.
</translation>
    </message>
</context>
<context>
    <name>kontor::ActivityStrip</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop fetching; what is there stays</source>
        <translation>Zatrzymaj pobieranie; to, co już jest, pozostanie</translation>
    </message>
    <message>
        <source>Fetch again (F5)</source>
        <translation>Pobierz ponownie (F5)</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation>%1: wstrzymano. %2</translation>
    </message>
    <message>
        <source>%1: fetching lists, %2 records</source>
        <translation>%1: pobieranie list, rekordów: %2</translation>
    </message>
    <message>
        <source>%1: fetching accounts, list %2 of %3</source>
        <translation>%1: pobieranie kont, lista %2 z %3</translation>
    </message>
    <message>
        <source>, at least %1 by the vendor&apos;s rate limit</source>
        <translation>, potrwa co najmniej %1 przy limicie zapytań dostawcy</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of changes under way</source>
        <translation>
            <numerusform>%n plan zmian w toku</numerusform>
            <numerusform>%n plany zmian w toku</numerusform>
            <numerusform>%n planów zmian w toku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Kontor cannot start</source>
        <translation>Nie można uruchomić programu Kontor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kontor::BrowserHandover</name>
    <message>
        <source>Signing on…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Continue to the control panel</source>
        <translation>Przejdź do panelu sterowania</translation>
    </message>
    <message>
        <source>The page that takes the browser to the panel could not be written: %1. Make room on the disk, or check who owns &quot;%2&quot;.</source>
        <translation>Nie udało się zapisać strony, która prowadzi przeglądarkę do panelu: %1. Zwolnij miejsce na dysku albo sprawdź, kto jest właścicielem „%2”.</translation>
    </message>
    <message>
        <source>no folder could be made</source>
        <translation>nie można utworzyć folderu</translation>
    </message>
    <message>
        <source>The vendor&apos;s sign-on link is not a secure web address (https), so it was not opened. Check the sign-on address in the connection&apos;s settings.</source>
        <translation>Odnośnik logowania od dostawcy nie jest bezpiecznym adresem internetowym (https), więc nie został otwarty. Sprawdź adres logowania w ustawieniach połączenia.</translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then sign on again.</source>
        <translation>Nie udało się uruchomić przeglądarki internetowej. Wybierz domyślną przeglądarkę w ustawieniach pulpitu i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then try again.</source>
        <translation>Nie udało się uruchomić przeglądarki internetowej. Wybierz domyślną przeglądarkę w ustawieniach pulpitu i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>kontor::CacheWriter</name>
    <message>
        <source>The cache was not told about records of the type &quot;%1&quot;.</source>
        <translation>Pamięć podręczna nie otrzymała informacji o rekordach typu „%1”.</translation>
    </message>
    <message>
        <source>A newer run of this list took over.</source>
        <translation>Nowsze pobieranie tej listy zastąpiło to.</translation>
    </message>
</context>
<context>
    <name>kontor::ChangeFlow</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekord</numerusform>
            <numerusform>%n rekordy</numerusform>
            <numerusform>%n rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data, so this one only shows it. Make changes there, or close it and start this one again.</source>
        <translation>Z tymi danymi pracuje inne okno programu Kontor, więc to tylko je pokazuje. Wprowadzaj zmiany tam albo zamknij tamto okno i uruchom to ponownie.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation>Połączenie „%1” jest chronione: tylko odczyt. Najpierw wyłącz ochronę w jego ustawieniach.</translation>
    </message>
    <message>
        <source>%1 does not offer to create this.</source>
        <translation>%1 nie oferuje tworzenia takich rekordów.</translation>
    </message>
    <message>
        <source>The vendor does not offer to change this.</source>
        <translation>Dostawca nie oferuje zmiany takich rekordów.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>Zamiast tego: %1</translation>
    </message>
    <message>
        <source>It is already so; nothing was sent.</source>
        <translation>Już tak jest; nic nie wysłano.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was sent.</source>
        <translation>Niczego nie zmieniono, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The change was refused: %1</source>
        <translation>Zmiana została odrzucona: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Zapytanie: %1</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Pokaż historię</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnienie</translation>
    </message>
    <message>
        <source>Reading how the records are now ...</source>
        <translation>Odczytywanie obecnego stanu rekordów ...</translation>
    </message>
    <message>
        <source>What failed carried passwords, which are not kept. Enter it again.</source>
        <translation>Nieudane zmiany zawierały hasła, które nie są przechowywane. Wprowadź je ponownie.</translation>
    </message>
    <message>
        <source>Nothing of it failed.</source>
        <translation>Nic w tym planie zmian nie zakończyło się niepowodzeniem.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n zmiana zawierała hasła, które nie są przechowywane: wprowadź ją ponownie.</numerusform>
            <numerusform>%n zmiany zawierały hasła, które nie są przechowywane: wprowadź je ponownie.</numerusform>
            <numerusform>%n zmian zawierało hasła, które nie są przechowywane: wprowadź je ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: it happened.</source>
        <translation>Zanotowano: doszło do skutku.</translation>
    </message>
    <message>
        <source>Noted: it did not happen.</source>
        <translation>Zanotowano: nie doszło do skutku.</translation>
    </message>
    <message>
        <source>%1 is protected %2.</source>
        <translation>Rekord „%1” jest chroniony %2.</translation>
    </message>
    <message>
        <source>Lift the protection ...</source>
        <translation>Wyłącz ochronę ...</translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <translation>Objęto ochroną: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are protected.</source>
        <translation>
            <numerusform>Objęto ochroną %n rekord.</numerusform>
            <numerusform>Objęto ochroną %n rekordy.</numerusform>
            <numerusform>Objęto ochroną %n rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be changed again.</source>
        <translation>Znów można zmieniać: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed again.</source>
        <translation>
            <numerusform>Znów można zmieniać %n rekord.</numerusform>
            <numerusform>Znów można zmieniać %n rekordy.</numerusform>
            <numerusform>Znów można zmieniać %n rekordów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ChangeService</name>
    <message>
        <source>The program is closing. What was in flight is checked when it starts again.</source>
        <translation>Program jest zamykany. To, co było wysyłane, zostanie sprawdzone przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>There is no such plan in the history.</source>
        <translation>W historii nie ma takiego planu zmian.</translation>
    </message>
    <message>
        <source>This change does not wait for a decision.</source>
        <translation>Ta zmiana nie czeka na decyzję.</translation>
    </message>
    <message>
        <source>Settled by hand: it happened.</source>
        <translation>Rozstrzygnięto ręcznie: doszło do skutku.</translation>
    </message>
    <message>
        <source>Settled by hand: it did not happen.</source>
        <translation>Rozstrzygnięto ręcznie: nie doszło do skutku.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>It is protected already.</source>
        <translation>Ochrona jest już włączona.</translation>
    </message>
    <message>
        <source>It is not protected.</source>
        <translation>Ochrona nie jest włączona.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekord</numerusform>
            <numerusform>%n rekordy</numerusform>
            <numerusform>%n rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>Objęcie ochroną: %1</translation>
    </message>
    <message>
        <source>Lift the protection: %1</source>
        <translation>Wyłączenie ochrony: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ColourRow</name>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turkusowy</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ochra</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnsPage</name>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Save ...</source>
        <translation>Z&amp;apisz ...</translation>
    </message>
    <message>
        <source>&amp;Make passwords for new records without one</source>
        <translation>&amp;Twórz hasła dla nowych rekordów bez hasła</translation>
    </message>
    <message>
        <source>with s&amp;ymbols</source>
        <translation>z s&amp;ymbolami</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>Dodaj &amp;stałą wartość</translation>
    </message>
    <message>
        <source>Use this column &amp;once more</source>
        <translation>Użyj tej kolumny &amp;jeszcze raz</translation>
    </message>
    <message>
        <source>For a column with two things in it, like an address whose domain is needed as well</source>
        <translation>Dla kolumny, która zawiera dwie rzeczy, na przykład adres, którego domena też jest potrzebna</translation>
    </message>
    <message>
        <source>Saved ma&amp;ppings:</source>
        <translation>Zapisane &amp;mapowania:</translation>
    </message>
    <message>
        <source>&amp;Template ...</source>
        <translation>Sza&amp;blon ...</translation>
    </message>
    <message>
        <source>Saves a file with the names of all columns, to be filled in</source>
        <translation>Zapisuje plik z nazwami wszystkich kolumn, do wypełnienia</translation>
    </message>
    <message>
        <source>E&amp;xample ...</source>
        <translation>Przy&amp;kład ...</translation>
    </message>
    <message>
        <source>Saves the same with a made-up row, to see what belongs where</source>
        <translation>Zapisuje to samo ze zmyślonym wierszem, aby było widać, co gdzie należy wpisać</translation>
    </message>
    <message>
        <source>Length of the passwords</source>
        <translation>Długość haseł</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> zn.</translation>
    </message>
    <message>
        <source>Kontor exported this file, so there is nothing to choose: each row goes back to its record, and only cells that were edited become changes. What the vendor changed meanwhile is shown as a conflict.

Compared: %1</source>
        <translation>Ten plik wyeksportował Kontor, więc nie ma nic do wyboru: każdy wiersz wraca do swojego rekordu, a zmianami stają się tylko edytowane komórki. To, co dostawca w międzyczasie zmienił, jest pokazywane jako konflikt.

Porównywane: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used: %1</source>
        <translation>
            <numerusform>%n kolumna nie jest używana: %1</numerusform>
            <numerusform>%n kolumny nie są używane: %1</numerusform>
            <numerusform>%n kolumn nie jest używanych: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Najpierw wybierz plik.</translation>
    </message>
    <message>
        <source>%1 Or let passwords be made.</source>
        <translation>%1 Możesz też zlecić utworzenie haseł.</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(wybierz)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zapisz mapowanie</translation>
    </message>
    <message>
        <source>Name (one that is there already is replaced):</source>
        <translation>Nazwa (mapowanie o takiej samej nazwie zostanie zastąpione):</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Zapisz przykład</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Zapisz szablon</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionDialog</name>
    <message>
        <source>ⓘ There is no keychain service on this computer, so keys are kept for this run only and never in a file. Install and unlock one (for example gnome-keyring) to have them kept.</source>
        <translation>ⓘ Na tym komputerze nie ma usługi pęku kluczy, więc klucze są przechowywane tylko do zamknięcia programu i nigdy w pliku. Aby były zachowywane, zainstaluj i odblokuj taką usługę (na przykład gnome-keyring).</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Dostawca</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Ochrona</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kolor</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Usuń …</translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data; connections can be changed there only.</source>
        <translation>Z tymi danymi pracuje inne okno programu Kontor; połączenia można zmieniać tylko tam.</translation>
    </message>
    <message>
        <source>Normal – asks before what cannot be undone</source>
        <translation>Zwykła – pyta przed tym, czego nie da się cofnąć</translation>
    </message>
    <message>
        <source>Confirm – shows every change before it is sent</source>
        <translation>Potwierdzanie – pokazuje każdą zmianę przed wysłaniem</translation>
    </message>
    <message>
        <source>Read only – nothing can be changed</source>
        <translation>Tylko odczyt – niczego nie można zmienić</translation>
    </message>
    <message>
        <source>All of what the vendor allows</source>
        <translation>Wszystko, na co pozwala dostawca</translation>
    </message>
    <message>
        <source>%1 % of what the vendor allows</source>
        <translation>%1 % tego, na co pozwala dostawca</translation>
    </message>
    <message>
        <source>No limit (only for a server on this computer)</source>
        <translation>Bez limitu (tylko dla serwera na tym komputerze)</translation>
    </message>
    <message>
        <source>%1 times what the vendor allows</source>
        <translation>%1 razy tyle, na ile pozwala dostawca</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nie zapisano. %1</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; with its keys and cached records? Nothing changes at the vendor, and the history stays.</source>
        <translation>Usunąć połączenie „%1” wraz z jego kluczami i rekordami w pamięci podręcznej? U dostawcy nic się nie zmieni, a historia pozostanie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Połączenie: %1</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Dodaj połączenie</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionRemoval</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
    <message>
        <source>The connection is removed, but its key &quot;kontor/%1/%2&quot; is still in the keychain; delete it there. %3</source>
        <translation>Połączenie zostało usunięte, ale jego klucz „kontor/%1/%2” nadal jest w pęku kluczy; usuń go tam. %3</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSave</name>
    <message>
        <source>This connection was removed meanwhile. Add it anew.</source>
        <translation>To połączenie zostało w międzyczasie usunięte. Dodaj je na nowo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionService</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSync</name>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation>Połączenie zostało w międzyczasie zmienione.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionTestRow</name>
    <message numerus="yes">
        <source>The clock of this computer and the vendor&apos;s differ by %n second(s); set the clock before that becomes too much.</source>
        <translation>
            <numerusform>Zegary tego komputera i dostawcy różnią się o %n sekundę; ustaw zegar, zanim różnica będzie zbyt duża.</numerusform>
            <numerusform>Zegary tego komputera i dostawcy różnią się o %n sekundy; ustaw zegar, zanim różnica będzie zbyt duża.</numerusform>
            <numerusform>Zegary tego komputera i dostawcy różnią się o %n sekund; ustaw zegar, zanim różnica będzie zbyt duża.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Brak odpowiedzi w terminie</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Brak zabezpieczenia</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Klucz odrzucony</translation>
    </message>
    <message>
        <source>A right is missing</source>
        <translation>Brak uprawnienia</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zbyt wiele zapytań</translation>
    </message>
    <message>
        <source>Trouble at the vendor</source>
        <translation>Problem po stronie dostawcy</translation>
    </message>
    <message>
        <source>Not the answer of this vendor</source>
        <translation>To nie jest odpowiedź tego dostawcy</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Brak klucza</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Asks the vendor for something harmless; nothing is saved or changed.</source>
        <translation>Pyta dostawcę o coś nieszkodliwego; niczego nie zapisuje ani nie zmienia.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Przerwij &amp;sprawdzanie</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>Trwa zapytanie do dostawcy …</translation>
    </message>
    <message>
        <source>✓ It works. The vendor knows this key as %1.</source>
        <translation>✓ Działa. Dostawca zna ten klucz jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are visible with it.</source>
        <translation>
            <numerusform>Widać z nim %n klienta.</numerusform>
            <numerusform>Widać z nim %n klientów.</numerusform>
            <numerusform>Widać z nim %n klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Zapytanie: %1</translation>
    </message>
</context>
<context>
    <name>kontor::DriftModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(nic)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Appeared at the vendor</source>
        <translation>Pojawienie się u dostawcy</translation>
    </message>
    <message>
        <source>Gone at the vendor</source>
        <translation>Zniknięcie u dostawcy</translation>
    </message>
    <message>
        <source>Changed at the vendor</source>
        <translation>Zmiana u dostawcy</translation>
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
        <translation>(usunięte)</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numer: %1</translation>
    </message>
    <message>
        <source>Noticed on %1, %2</source>
        <translation>Zauważono: %1, %2</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1, not read</source>
        <translation>%1, nieprzeczytane</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Zauważono</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Przed → po</translation>
    </message>
</context>
<context>
    <name>kontor::DriftPage</name>
    <message>
        <source>Search what changed at the vendors</source>
        <translation>Szukaj wśród zmian u dostawców</translation>
    </message>
    <message>
        <source>Search by name, number or value</source>
        <translation>Szukaj według nazwy, numeru lub wartości</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Wszystko, co się stało</translation>
    </message>
    <message>
        <source>Only what is &amp;not read</source>
        <translation>Tylko &amp;nieprzeczytane</translation>
    </message>
    <message>
        <source>Changes at the vendors</source>
        <translation>Zmiany u dostawców</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Choose a line to see every field before and after.</source>
        <translation>Wybierz wiersz, aby zobaczyć każde pole przed i po.</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Otwórz rekord</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Oznacz jako pr&amp;zeczytane</translation>
    </message>
    <message>
        <source>Mark as not rea&amp;d</source>
        <translation>Oznacz jako nieprzecz&amp;ytane</translation>
    </message>
    <message>
        <source>Mark &amp;all that is listed as read</source>
        <translation>Oznacz w&amp;szystko z listy jako przeczytane</translation>
    </message>
    <message>
        <source>E&amp;xport ...</source>
        <translation>&amp;Eksportuj ...</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Wszystkie połączenia</translation>
    </message>
    <message>
        <source>The vendor has it no more.</source>
        <translation>Dostawca nie ma już tego rekordu.</translation>
    </message>
    <message>
        <source>Nothing has changed at the vendors without Kontor since it first fetched their records. What others change there will be listed here, with before and after.</source>
        <translation>Od pierwszego pobrania rekordów nic się u dostawców nie zmieniło poza programem Kontor. Będzie tu widać to, co zmienią tam inni, ze stanem przed i po.</translation>
    </message>
    <message>
        <source>Nothing fits. Search for something else.</source>
        <translation>Nic nie pasuje. Poszukaj czegoś innego.</translation>
    </message>
    <message>
        <source>Export what changed at the vendors</source>
        <translation>Eksport zmian u dostawców</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln wiersz do %1.</numerusform>
            <numerusform>Wyeksportowano %Ln wiersze do %1.</numerusform>
            <numerusform>Wyeksportowano %Ln wierszy do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>Drop CSV files here, choose them, or paste cells that were copied from a spreadsheet (%1).</source>
        <translation>Upuść tu pliki CSV, wybierz je albo wklej komórki skopiowane z arkusza kalkulacyjnego (%1).</translation>
    </message>
    <message>
        <source>&amp;Choose files ...</source>
        <translation>Wy&amp;bierz pliki ...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
</context>
<context>
    <name>kontor::EncodingQuestion</name>
    <message>
        <source>Nobody can tell for certain how the letters of &quot;%1&quot; were saved. Choose the line in which the words are right:</source>
        <translation>Nie da się z całą pewnością stwierdzić, jak zapisano litery w „%1”. Wybierz wiersz, w którym słowa są poprawne:</translation>
    </message>
</context>
<context>
    <name>kontor::ExportDialog</name>
    <message>
        <source>The &amp;columns that are shown</source>
        <translation>Pokazane &amp;kolumny</translation>
    </message>
    <message>
        <source>&amp;Everything that is known</source>
        <translation>&amp;Wszystko, co jest znane</translation>
    </message>
    <message>
        <source>To edit and &amp;import again</source>
        <translation>Do edycji i ponownego &amp;importu</translation>
    </message>
    <message>
        <source>Excel &amp;recognises the letters (byte order mark)</source>
        <translation>Excel &amp;rozpozna litery (znacznik kolejności bajtów)</translation>
    </message>
    <message>
        <source>Nothing can be taken for a &amp;formula</source>
        <translation>Nic nie zostanie uznane za &amp;formułę</translation>
    </message>
    <message>
        <source>E&amp;xport ...</source>
        <translation>&amp;Eksportuj ...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>All rows that are &amp;shown (%1)</source>
        <translation>Wszystkie &amp;pokazane wiersze (%1)</translation>
    </message>
    <message>
        <source>The se&amp;lected rows (%1)</source>
        <translation>&amp;Zaznaczone wiersze (%1)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Przecinek ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Średnik ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Separator:</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Postęp eksportu</translation>
    </message>
    <message>
        <source>Only what can be changed goes into the file. Leave the columns that begin with &quot;kontor_&quot; as they are: by them only edited cells become changes.</source>
        <translation>Do pliku trafia tylko to, co można zmienić. Kolumny zaczynające się od „kontor_” pozostaw bez zmian: dzięki nim zmianami stają się tylko edytowane komórki.</translation>
    </message>
    <message>
        <source>Cells that begin like a formula get an apostrophe; an import takes it away again.</source>
        <translation>Komórki zaczynające się jak formuła otrzymują apostrof; przy imporcie jest on usuwany.</translation>
    </message>
    <message>
        <source>Cells stay as they are: for other programs. Do not open it in a spreadsheet.</source>
        <translation>Komórki pozostają bez zmian: dla innych programów. Nie otwieraj pliku w arkuszu kalkulacyjnym.</translation>
    </message>
    <message>
        <source>Passwords are never exported. Only you can read the file.</source>
        <translation>Hasła nigdy nie są eksportowane. Plik może odczytać tylko bieżący użytkownik.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled; there is no file.</source>
        <translation>Anulowano; plik nie powstał.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln rekord do %1.</numerusform>
            <numerusform>Wyeksportowano %Ln rekordy do %1.</numerusform>
            <numerusform>Wyeksportowano %Ln rekordów do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
</context>
<context>
    <name>kontor::FailureWatch</name>
    <message numerus="yes">
        <source>%n change(s) in a row failed for the same reason: %1</source>
        <translation>
            <numerusform>%n zmiana nie powiodła się z tego samego powodu: %1</numerusform>
            <numerusform>%n zmiany z rzędu nie powiodły się z tego samego powodu: %1</numerusform>
            <numerusform>%n zmian z rzędu nie powiodło się z tego samego powodu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last %2 changes failed.</source>
        <translation>Nieudane zmiany wśród ostatnich %2: %1.</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>One entry a line</source>
        <translation>Jeden wpis w wierszu</translation>
    </message>
    <message>
        <source>%1 (not set)</source>
        <translation>%1 (nie ustawiono)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nie ustawiono)</translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation>Wybierz z listy; zacznij pisać, aby wyszukać.</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s list is not known here yet: type the id.</source>
        <translation>Lista dostawcy nie jest tu jeszcze znana: wpisz identyfikator.</translation>
    </message>
    <message>
        <source>The vendor&apos;s list is not known here yet: type the ids.</source>
        <translation>Lista dostawcy nie jest tu jeszcze znana: wpisz identyfikatory.</translation>
    </message>
</context>
<context>
    <name>kontor::FileFlow</name>
    <message>
        <source>Another window of Kontor is working with this data: import there.</source>
        <translation>Z tymi danymi pracuje inne okno programu Kontor: importuj tam.</translation>
    </message>
    <message>
        <source>%1 goes on in the background.</source>
        <translation>%1: trwa dalej w tle.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nic nie wysłano. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln wykonany</numerusform>
            <numerusform>%Ln wykonane</numerusform>
            <numerusform>%Ln wykonanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln z błędami</numerusform>
            <numerusform>%Ln z błędami</numerusform>
            <numerusform>%Ln z błędami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln do przeglądu</numerusform>
            <numerusform>%Ln do przeglądu</numerusform>
            <numerusform>%Ln do przeglądu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln pominięty</numerusform>
            <numerusform>%Ln pominięte</numerusform>
            <numerusform>%Ln pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that were made wait to be handed over.</source>
        <translation>
            <numerusform>%n utworzone hasło czeka na przekazanie.</numerusform>
            <numerusform>%n utworzone hasła czekają na przekazanie.</numerusform>
            <numerusform>%n utworzonych haseł czeka na przekazanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over ...</source>
        <translation>Przekaż ...</translation>
    </message>
    <message>
        <source>Save reports ...</source>
        <translation>Zapisz raporty ...</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Folder na raporty</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened any more: their key is not in the keychain. Give those records new ones.</source>
        <translation>
            <numerusform>Nie można już otworzyć %n hasła: jego klucza nie ma w pęku kluczy. Nadaj temu rekordowi nowe.</numerusform>
            <numerusform>Nie można już otworzyć %n haseł: ich klucza nie ma w pęku kluczy. Nadaj tym rekordom nowe.</numerusform>
            <numerusform>Nie można już otworzyć %n haseł: ich klucza nie ma w pęku kluczy. Nadaj tym rekordom nowe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Hasła do przekazania</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that an import made are not handed over. Without a keychain they are lost when Kontor ends.</source>
        <translation>
            <numerusform>%n hasło utworzone podczas importu nie zostało przekazane. Bez pęku kluczy przepadnie po zamknięciu programu Kontor.</numerusform>
            <numerusform>%n hasła utworzone podczas importu nie zostały przekazane. Bez pęku kluczy przepadną po zamknięciu programu Kontor.</numerusform>
            <numerusform>%n haseł utworzonych podczas importu nie zostało przekazanych. Bez pęku kluczy przepadną po zamknięciu programu Kontor.</numerusform>
        </translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Zakończ mimo to</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Anuluj odczyt</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Wybrane pliki</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Odczyt pliku</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Pierwsze wiersze, tak jak są odczytywane</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabele jako tekst (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Reading was cancelled. Choose the file again, or change how it is read.</source>
        <translation>Anulowano odczyt. Wybierz plik ponownie albo zmień sposób jego odczytu.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n kolumna.</numerusform>
            <numerusform>%n kolumny.</numerusform>
            <numerusform>%n kolumn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown are rows whose letters depend on the encoding.</source>
        <translation>Pokazano wiersze, w których litery zależą od kodowania.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Liczba pokazanych początkowych wierszy: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than there are names; what is missing counts as empty.</source>
        <translation>
            <numerusform>%n wiersz ma więcej lub mniej komórek, niż jest nazw; to, czego brakuje, uznaje się za puste.</numerusform>
            <numerusform>%n wiersze mają więcej lub mniej komórek, niż jest nazw; to, czego brakuje, uznaje się za puste.</numerusform>
            <numerusform>%n wierszy ma więcej lub mniej komórek, niż jest nazw; to, czego brakuje, uznaje się za puste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) were skipped.</source>
        <translation>
            <numerusform>Pominięto %n pusty wiersz.</numerusform>
            <numerusform>Pominięto %n puste wiersze.</numerusform>
            <numerusform>Pominięto %n pustych wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Najpierw wybierz plik.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Trwa odczyt pliku.</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>W ten sposób nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>Choose how the letters were saved.</source>
        <translation>Wybierz, jak zapisano litery.</translation>
    </message>
    <message>
        <source>There are no rows below the names.</source>
        <translation>Pod nazwami nie ma żadnych wierszy.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Filter: words, or status:disabled, name:smith*, -type:alias</source>
        <translation>Filtr: słowa albo status:disabled, name:smith*, -type:alias</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>First line has the &amp;names</source>
        <translation>Pierwszy wiersz zawiera &amp;nazwy</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Przecinek ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Średnik ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Kreska pionowa |</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
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
        <translation>&amp;Kodowanie:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Separator:</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>Cudz&amp;ysłów:</translation>
    </message>
    <message>
        <source>Deci&amp;mals:</source>
        <translation>Znak dziesię&amp;tny:</translation>
    </message>
</context>
<context>
    <name>kontor::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Przeszukaj przewodnik</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or one only.</source>
        <translation>Nic nie znaleziono. Spróbuj innego słowa albo tylko jednego.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kontor::HandoverDialog</name>
    <message>
        <source>&amp;Show the passwords</source>
        <translation>&amp;Pokaż hasła</translation>
    </message>
    <message>
        <source>I have &amp;handed them over</source>
        <translation>&amp;Hasła zostały przekazane</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Kopiuj hasło</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Drukuj ...</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Hasła do przekazania</translation>
    </message>
    <message>
        <source>These passwords were made for the new records. Kontor writes them into no file and no report: copy them one by one, or print the sheet.</source>
        <translation>Te hasła utworzono dla nowych rekordów. Kontor nie zapisuje ich w żadnym pliku ani raporcie: skopiuj je pojedynczo albo wydrukuj arkusz.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Skopiowano. Za %n sekundę zniknie ze schowka.</numerusform>
            <numerusform>Skopiowano. Za %n sekundy zniknie ze schowka.</numerusform>
            <numerusform>Skopiowano. Za %n sekund zniknie ze schowka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilters</name>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Search by name, number or text</source>
        <translation>Szukaj według nazwy, numeru lub tekstu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Ostatni %n dzień</numerusform>
            <numerusform>Ostatnie %n dni</numerusform>
            <numerusform>Ostatnich %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze niewysłana</translation>
    </message>
    <message>
        <source>Waits for another change</source>
        <translation>Czeka na inną zmianę</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wysyłana</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Sprawdzana</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonana</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Już tak było</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nierozpoczęta</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do przeglądu</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numer: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times.</source>
        <translation>
            <numerusform>Wysłano %n raz.</numerusform>
            <numerusform>Wysłano %n razy.</numerusform>
            <numerusform>Wysłano %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Zapytanie: %1</translation>
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
        <translation>Plan zmian: %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(usunięte)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>%1: if it is there, it happened.</source>
        <translation>%1: jeśli rekord istnieje, zmiana doszła do skutku.</translation>
    </message>
    <message>
        <source>%1: if it is gone, it happened.</source>
        <translation>%1: jeśli rekordu już nie ma, zmiana doszła do skutku.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 ma wartość „%2”</translation>
    </message>
    <message>
        <source>%1: if %2, it happened.</source>
        <translation>%1: jeśli %2, zmiana doszła do skutku.</translation>
    </message>
    <message>
        <source>%1: if its state is &quot;%2&quot;, it happened.</source>
        <translation>%1: jeśli stan to „%2”, zmiana doszła do skutku.</translation>
    </message>
    <message>
        <source>%1: whether &quot;%2&quot; has taken effect.</source>
        <translation>%1: czy działanie „%2” odniosło skutek.</translation>
    </message>
    <message>
        <source>Look in the vendor&apos;s panel (%1) before you decide:</source>
        <translation>Zanim podejmiesz decyzję, zajrzyj do panelu dostawcy (%1):</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>odpowiedź %1</translation>
    </message>
    <message>
        <source>no answer was kept</source>
        <translation>nie zachowano odpowiedzi</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>zapytanie %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Wysłano: %1</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>w oknie</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>w wierszu poleceń</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>przez import</translation>
    </message>
    <message>
        <source>By %1, %2, on %3: %4</source>
        <translation>Kto: %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(nieznana osoba)</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Żądano:</translation>
    </message>
    <message>
        <source>The vendor answered:</source>
        <translation>Dostawca odpowiedział:</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryPage</name>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Wybrana zmiana</translation>
    </message>
    <message>
        <source>Choose a change to see it before and after.</source>
        <translation>Wybierz zmianę, aby zobaczyć stan przed i po.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change made with Kontor will be listed here, with before and after.</source>
        <translation>Niczego jeszcze nie zmieniono. Będzie tu widać każdą zmianę wprowadzoną w programie Kontor, ze stanem przed i po.</translation>
    </message>
    <message>
        <source>No change fits. Search for something else.</source>
        <translation>Nie pasuje żadna zmiana. Poszukaj czegoś innego.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Cofnij tę zmianę</translation>
    </message>
    <message>
        <source>Undo the whole plan</source>
        <translation>Cofnij cały plan zmian</translation>
    </message>
    <message>
        <source>Try what failed once more</source>
        <translation>Ponów to, co się nie udało</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Doszło do skutku</translation>
    </message>
    <message>
        <source>Look at the record in the vendor&apos;s panel first</source>
        <translation>Najpierw obejrzyj rekord w panelu dostawcy</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Nie doszło do skutku</translation>
    </message>
    <message>
        <source>Reports ...</source>
        <translation>Raporty ...</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Eksportuj ...</translation>
    </message>
    <message>
        <source>What is listed here, as a table that only you can read</source>
        <translation>To, co jest tu na liście, jako tabela, którą tylko Ty możesz odczytać</translation>
    </message>
    <message>
        <source>Everything of the plan that was refused, cancelled or not begun; what is done stays done</source>
        <translation>Wszystko z planu zmian, co odrzucono, anulowano lub czego nie rozpoczęto; co wykonano, pozostaje wykonane</translation>
    </message>
    <message>
        <source>Only this plan</source>
        <translation>Tylko ten plan zmian</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Otwórz panel</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksport historii</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln zmianę do %1.</numerusform>
            <numerusform>Wyeksportowano %Ln zmiany do %1.</numerusform>
            <numerusform>Wyeksportowano %Ln zmian do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HttpAttempt</name>
    <message>
        <source>The vendor did not answer completely within %1 seconds.</source>
        <translation>Dostawca nie odpowiedział w całości w ciągu %1 s.</translation>
    </message>
    <message>
        <source>The vendor stopped answering. Try again later.</source>
        <translation>Dostawca przestał odpowiadać. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has an unreasonably large head. Is this really its server?</source>
        <translation>Odpowiedź dostawcy ma nadmiernie duży nagłówek. Czy to na pewno jego serwer?</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer is larger than the %1 MiB that are accepted.</source>
        <translation>Odpowiedź dostawcy jest większa niż przyjmowane %1 MiB.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address and the network.</source>
        <translation>Nie ma serwera o nazwie %1. Sprawdź adres i sieć.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the address.</source>
        <translation>%1 odrzuca połączenia na porcie %2. Sprawdź adres.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made: %2. Nothing was sent. Check the address, this computer&apos;s clock, and whether something stands between it and the vendor.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z %1: %2. Nic nie wysłano. Sprawdź adres, zegar tego komputera oraz to, czy coś nie stoi między nim a dostawcą.</translation>
    </message>
    <message>
        <source>The proxy does not let us through: %1.</source>
        <translation>Serwer proxy nie przepuszcza połączenia: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 nie odpowiada.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Połączenie z %1 zostało przerwane, zanim odpowiedź była kompletna.</translation>
    </message>
</context>
<context>
    <name>kontor::HttpClient</name>
    <message numerus="yes">
        <source>The vendor asked for a rest, of which %n minute(s) are left. Nothing is sent to it before.</source>
        <translation>
            <numerusform>Dostawca poprosił o przerwę, pozostała jeszcze %n minuta. Wcześniej nic nie zostanie do niego wysłane.</numerusform>
            <numerusform>Dostawca poprosił o przerwę, pozostały jeszcze %n minuty. Wcześniej nic nie zostanie do niego wysłane.</numerusform>
            <numerusform>Dostawca poprosił o przerwę, pozostało jeszcze %n minut. Wcześniej nic nie zostanie do niego wysłane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again in %n second(s).</source>
        <translation>
            <numerusform>%1: liczba niepowodzeń z rzędu: %2, dlatego Kontor przez pewien czas nie wysyła tam zapytań. Zapyta ponownie za %n sekundę.</numerusform>
            <numerusform>%1: liczba niepowodzeń z rzędu: %2, dlatego Kontor przez pewien czas nie wysyła tam zapytań. Zapyta ponownie za %n sekundy.</numerusform>
            <numerusform>%1: liczba niepowodzeń z rzędu: %2, dlatego Kontor przez pewien czas nie wysyła tam zapytań. Zapyta ponownie za %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportReports</name>
    <message>
        <source>There is no import &quot;%1&quot;.</source>
        <translation>Nie ma importu „%1”.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another one.</source>
        <translation>Nie ma folderu %1. Utwórz go albo wybierz inny.</translation>
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
        <translation>Wiersz %1 dotyczy tego samego rekordu.</translation>
    </message>
    <message>
        <source>The connection was changed while the vendor was asked. Compare again.</source>
        <translation>Połączenie zmieniono w czasie, gdy pytano dostawcę. Porównaj ponownie.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportRun</name>
    <message>
        <source>Rows with errors</source>
        <translation>Wiersze z błędami</translation>
    </message>
</context>
<context>
    <name>kontor::ImportService</name>
    <message>
        <source>Choose a connection and what the file is about first.</source>
        <translation>Najpierw wybierz połączenie i to, czego dotyczy plik.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>%1: number at the vendor</source>
        <translation>%1: numer u dostawcy</translation>
    </message>
    <message>
        <source>%1 it belongs to</source>
        <translation>Należy do: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a connection.</source>
        <translation>Wybierz połączenie.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>Dostawca nie ma rekordów tego typu.</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>Wybierz kolumnę dla: %1.</translation>
    </message>
    <message>
        <source>Choose the column that tells which record is meant (%1): its number or its name.</source>
        <translation>Wybierz kolumnę, która mówi, o który rekord chodzi (%1): jego numer albo nazwę.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportSource</name>
    <message>
        <source>The rows of the file are gone. Choose the file again.</source>
        <translation>Wierszy pliku już nie ma. Wybierz plik ponownie.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Wykonanie</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
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
        <translation>Nazwa</translation>
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
        <translation>Powiązane rekordy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historia tego rekordu</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer</source>
        <translation>Odpowiedź dostawcy</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Powiązane</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowe dane</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Zaznacz wiersz, aby zobaczyć tu całość.</translation>
    </message>
    <message>
        <source>Seen at the vendor: %1</source>
        <translation>Widziano u dostawcy: %1</translation>
    </message>
    <message>
        <source>Related (%1)</source>
        <translation>Powiązane (%1)</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id: %1</translation>
    </message>
    <message>
        <source>This list is kept on this computer: the vendor has none.</source>
        <translation>Ta lista jest przechowywana na tym komputerze: dostawca jej nie ma.</translation>
    </message>
    <message>
        <source>Protected %1</source>
        <translation>Chroniony %1</translation>
    </message>
</context>
<context>
    <name>kontor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
</context>
<context>
    <name>kontor::Lane</name>
    <message>
        <source>The connection was removed before this was sent.</source>
        <translation>Połączenie usunięto, zanim to wysłano.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings to go on.</source>
        <translation>Połączenie „%1” jest chronione: tylko odczyt. Aby kontynuować, wyłącz ochronę w jego ustawieniach.</translation>
    </message>
    <message>
        <source>Not sent: an earlier change of the same record is still open. Settle that one first.</source>
        <translation>Nie wysłano: wcześniejsza zmiana tego samego rekordu jest jeszcze otwarta. Najpierw rozstrzygnij tamtą.</translation>
    </message>
    <message>
        <source>Whether this happened could not be read back: %1</source>
        <translation>Nie udało się odczytać, czy to się stało: %1</translation>
    </message>
    <message>
        <source>Sent several times, and it never happened. Ask the vendor, or enter the change again.</source>
        <translation>Wysłano kilka razy, bez żadnego skutku. Zapytaj dostawcę albo wprowadź zmianę ponownie.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has left the outcome of %2 changes in a row open. Kontor leaves it alone for a minute, asks whether it is well, and goes on then.</source>
        <translation>„%1” pozostawił wynik %2 kolejnych zmian nierozstrzygnięty. Kontor czeka minutę, pyta, czy wszystko działa, i dopiero potem kontynuuje.</translation>
    </message>
    <message>
        <source>The vendor answered with the number of a record that was there before. Kontor looks which is the new one.</source>
        <translation>Dostawca odpowiedział numerem rekordu, który istniał już wcześniej. Kontor sprawdza, który jest nowy.</translation>
    </message>
</context>
<context>
    <name>kontor::LocalChange</name>
    <message>
        <source>Without its number at the vendor it cannot be kept.</source>
        <translation>Bez numeru u dostawcy nie można tego zachować.</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Otwórz połączenie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nowy</translation>
    </message>
    <message>
        <source>Add &amp;connection ...</source>
        <translation>&amp;Dodaj połączenie ...</translation>
    </message>
    <message>
        <source>&amp;Settings ...</source>
        <translation>&amp;Ustawienia ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Rekord</translation>
    </message>
    <message>
        <source>&amp;New ...</source>
        <translation>&amp;Nowy ...</translation>
    </message>
    <message>
        <source>&amp;Edit ...</source>
        <translation>&amp;Edytuj ...</translation>
    </message>
    <message>
        <source>&amp;Sign on</source>
        <translation>&amp;Zaloguj</translation>
    </message>
    <message>
        <source>&amp;Delete ...</source>
        <translation>&amp;Usuń ...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Klienci</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domeny</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;onta</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Sign-&amp;ons</source>
        <translation>&amp;Logowania</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtr</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>&amp;Pobierz ponownie</translation>
    </message>
    <message>
        <source>&amp;Record at the side</source>
        <translation>&amp;Rekord z boku</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Another Kontor window holds the data: this one shows it and changes nothing.</source>
        <translation>Na tych danych pracuje inne okno programu Kontor: to okno tylko je pokazuje i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>%1: not everything could be fetched, the rows from before stay. %2</source>
        <translation>%1: nie wszystko udało się pobrać, pozostają wcześniejsze wiersze. %2</translation>
    </message>
    <message>
        <source>Open &amp;panel</source>
        <translation>Otwórz &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Forget ...</source>
        <translation>Zapo&amp;mnij ...</translation>
    </message>
    <message>
        <source>Nothing can be made here</source>
        <translation>Tutaj niczego nie można utworzyć</translation>
    </message>
    <message>
        <source>Settings of the connection ...</source>
        <translation>Ustawienia połączenia ...</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Otwórz panel</translation>
    </message>
    <message>
        <source>Opens %1 in the browser. You log in there yourself.</source>
        <translation>Otwiera %1 w przeglądarce. Logujesz się tam samodzielnie.</translation>
    </message>
    <message>
        <source>The browser shows the vendor&apos;s panel. You log in there yourself.</source>
        <translation>Przeglądarka pokazuje panel dostawcy. Logujesz się tam samodzielnie.</translation>
    </message>
    <message>
        <source>What the vendor showed only once for %1 is in the keychain now.</source>
        <translation>To, co dostawca pokazał tylko raz dla %1, jest teraz w pęku kluczy.</translation>
    </message>
    <message>
        <source>&amp;Import ...</source>
        <translation>&amp;Importuj ...</translation>
    </message>
    <message>
        <source>&amp;Export ...</source>
        <translation>&amp;Eksportuj ...</translation>
    </message>
    <message>
        <source>&amp;Passwords to hand over ...</source>
        <translation>&amp;Hasła do przekazania ...</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: Kontor ended before all of it was kept here. Nothing of it was sent, and nothing is kept: do it again.</source>
        <translation>„%1”: Kontor zakończył działanie, zanim wszystko zostało tu zachowane. Nic z tego nie wysłano i nic nie zachowano: wykonaj to ponownie.</translation>
    </message>
    <message>
        <source>Changes &amp;by others</source>
        <translation>Zmiany &amp;innych osób</translation>
    </message>
    <message>
        <source>P&amp;rotect ...</source>
        <translation>&amp;Chroń ...</translation>
    </message>
    <message>
        <source>Lift the p&amp;rotection ...</source>
        <translation>Wyłącz o&amp;chronę ...</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Skróty</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Which column goes where</source>
        <translation>Która kolumna dokąd trafia</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolumna pliku</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Trafia do</translation>
    </message>
    <message>
        <source>Replaces what is there</source>
        <translation>Zastępuje istniejące wartości</translation>
    </message>
    <message>
        <source>Changes to the text</source>
        <translation>Zmiany tekstu</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nieużywana)</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Stała wartość</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Taka sama dla każdego wiersza</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes to</source>
        <translation>„%1” trafia do</translation>
    </message>
    <message>
        <source>When &quot;%1&quot; replaces what is there</source>
        <translation>Kiedy „%1” zastępuje istniejące wartości</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Changes to the text of &quot;%1&quot;</source>
        <translation>Zmiany tekstu „%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both go to: %3. Choose one of them.</source>
        <translation>„%1” i „%2” trafiają do tego samego pola: %3. Wybierz jedno z nich.</translation>
    </message>
</context>
<context>
    <name>kontor::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecrets</name>
    <message>
        <source>A key that a vendor showed once is sealed with another key than the one in the keychain. Restore the keychain&apos;s entry &quot;journal/sealing-key&quot;, or have the vendor issue a new key.</source>
        <translation>Klucz, który dostawca pokazał raz, jest zapieczętowany innym kluczem niż ten w pęku kluczy. Przywróć wpis pęku kluczy „journal/sealing-key” albo poproś dostawcę o nowy klucz.</translation>
    </message>
    <message>
        <source>A key that a vendor showed once belonged to a connection that was removed since. It was deleted with it.</source>
        <translation>Klucz, który dostawca pokazał raz, należał do połączenia, które od tamtej pory usunięto. Został usunięty razem z nim.</translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecretsDialog</name>
    <message>
        <source>Shown only once</source>
        <translation>Pokazywane tylko raz</translation>
    </message>
    <message>
        <source>The vendor shows this once and never again. Hand it on or keep it now.</source>
        <translation>Dostawca pokazuje to raz i nigdy więcej. Przekaż to lub zachowaj teraz.</translation>
    </message>
    <message>
        <source>Kontor has put it into this computer&apos;s keychain.</source>
        <translation>Kontor umieścił to w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>Zachowano to w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Skopiowano. Za %n sekundę zniknie ze schowka.</numerusform>
            <numerusform>Skopiowano. Za %n sekundy zniknie ze schowka.</numerusform>
            <numerusform>Skopiowano. Za %n sekund zniknie ze schowka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: copy what is marked, then say so below.</source>
        <translation>Jeszcze nie: skopiuj to, co zaznaczono, a potem potwierdź to poniżej.</translation>
    </message>
    <message>
        <source>The keychain has not taken all of it. What is marked below stays sealed on this computer and comes into the keychain when Kontor starts the next time; copy it now if you need it before.</source>
        <translation>Pęk kluczy nie przyjął wszystkiego. To, co zaznaczono poniżej, pozostaje zapieczętowane na tym komputerze i trafi do pęku kluczy przy następnym uruchomieniu programu Kontor; skopiuj to teraz, jeśli jest potrzebne wcześniej.</translation>
    </message>
    <message>
        <source>There is no keychain, and Kontor keeps no secret in a file: what is marked below is lost when Kontor ends. Copy it first.</source>
        <translation>Nie ma pęku kluczy, a Kontor nie przechowuje sekretów w plikach: to, co zaznaczono poniżej, przepadnie po zamknięciu programu Kontor. Najpierw to skopiuj.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanArrival</name>
    <message>
        <source>Cancelled before all of it was kept here. Nothing was sent.</source>
        <translation>Anulowano, zanim wszystko zostało tu zachowane. Nic nie wysłano.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanDialog</name>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>około %n godziny</numerusform>
            <numerusform>około %n godzin</numerusform>
            <numerusform>około %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Przegląd: %1</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Co się zmieni</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Wykonaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing of this can be sent.</source>
        <translation>Niczego z tego nie można wysłać.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the vendor, at its rate limit %1.</source>
        <translation>
            <numerusform>%n zapytanie do dostawcy, czas przy jego limicie zapytań: %1.</numerusform>
            <numerusform>%n zapytania do dostawcy, czas przy jego limicie zapytań: %1.</numerusform>
            <numerusform>%n zapytań do dostawcy, czas przy jego limicie zapytań: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already as wanted.</source>
        <translation>
            <numerusform>%n z nich jest już w żądanym stanie.</numerusform>
            <numerusform>%n z nich są już w żądanym stanie.</numerusform>
            <numerusform>%n z nich jest już w żądanym stanie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not possible and are left out.</source>
        <translation>
            <numerusform>Dla %n z nich zmiana nie jest możliwa i zostanie pominięta.</numerusform>
            <numerusform>Dla %n z nich zmiana nie jest możliwa i zostanie pominięta.</numerusform>
            <numerusform>Dla %n z nich zmiana nie jest możliwa i zostanie pominięta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n rekord.</numerusform>
            <numerusform>%n rekordy.</numerusform>
            <numerusform>%n rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>To go on, type the number of &quot;%1&quot;: %2</source>
        <translation>Aby kontynuować, wpisz numer „%1”: %2</translation>
    </message>
    <message>
        <source>To go on, type how many records are concerned: %1</source>
        <translation>Aby kontynuować, wpisz, ilu rekordów to dotyczy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only of what is kept on this computer.</source>
        <translation>
            <numerusform>%n zmiana dotyczy tylko tego, co jest przechowywane na tym komputerze.</numerusform>
            <numerusform>%n zmiany dotyczą tylko tego, co jest przechowywane na tym komputerze.</numerusform>
            <numerusform>%n zmian dotyczy tylko tego, co jest przechowywane na tym komputerze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer changes. Nothing happens at the vendor.</source>
        <translation>Zmienia się tylko to, co jest przechowywane na tym komputerze. U dostawcy nic się nie dzieje.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanJob</name>
    <message>
        <source>Nothing of this can be sent. See what is wrong with each change.</source>
        <translation>Niczego z tego nie można wysłać. Zobacz, co jest nie tak z każdą zmianą.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanModel</name>
    <message>
        <source>Create</source>
        <translation>Utworzenie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>Already so, nothing is sent</source>
        <translation>Już tak jest, nic nie zostanie wysłane</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>Niemożliwe: %1</translation>
    </message>
    <message>
        <source>%1 – cannot be undone</source>
        <translation>%1 – nie da się cofnąć</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(nieznane)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnienie</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>potem: %1</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Objęcie ochroną</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Wyłączenie ochrony</translation>
    </message>
</context>
<context>
    <name>kontor::PlanStrip</name>
    <message>
        <source>Progress of the changes</source>
        <translation>Postęp zmian</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Begin nothing more for now; what is on its way still ends</source>
        <translation>Na razie nie rozpoczyna niczego więcej; to, co jest w drodze, jeszcze się zakończy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Give up what has not begun; what was done stays done</source>
        <translation>Rezygnuje z tego, czego nie rozpoczęto; co wykonano, pozostaje wykonane</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>wykonano %1 z %2</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>odrzucone: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>do przeglądu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pausing, %2 on their way. %3</source>
        <translation>%1: wstrzymywanie, w drodze: %2. %3</translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation>%1: wstrzymano. %2</translation>
    </message>
    <message>
        <source>%1: paused. %2 %3</source>
        <translation>%1: wstrzymano. %2 %3</translation>
    </message>
    <message>
        <source>%1: left when Kontor ended. %2, %3 being checked, %4 not begun.</source>
        <translation>%1: przerwano przy zamknięciu programu Kontor. %2, sprawdzane: %3, nierozpoczęte: %4.</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Wstrzymaj: %1</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Kontynuuj: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Zatrzymaj: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made</source>
        <comment>What is being checked may turn out to be done already</comment>
        <translation>
            <numerusform>Zostanie wprowadzona %n zmiana</numerusform>
            <numerusform>Zostaną wprowadzone %n zmiany</numerusform>
            <numerusform>Zostanie wprowadzonych %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n change(s), then a pause</source>
        <translation>
            <numerusform>Następna %n zmiana, potem wstrzymanie</numerusform>
            <numerusform>Następne %n zmiany, potem wstrzymanie</numerusform>
            <numerusform>Następnych %n zmian, potem wstrzymanie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: being kept here, %2 of %3. Nothing is sent yet.</source>
        <translation>%1: zachowywanie tutaj, %2 z %3. Nic jeszcze nie jest wysyłane.</translation>
    </message>
</context>
<context>
    <name>kontor::Planner</name>
    <message>
        <source>There is nothing to change.</source>
        <translation>Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>Dostawca nie ma rekordów tego typu.</translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation>Dostawca tego nie oferuje.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation>Połączenie „%1” jest chronione: tylko odczyt. Najpierw wyłącz ochronę w jego ustawieniach.</translation>
    </message>
    <message>
        <source>It depends on a change that does not come before it.</source>
        <translation>Zależy od zmiany, która jej nie poprzedza.</translation>
    </message>
    <message>
        <source>The change it depends on cannot be made.</source>
        <translation>Zmiany, od której to zależy, nie można wykonać.</translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation>Podaj, do którego rekordu należy.</translation>
    </message>
    <message>
        <source>It cannot belong to this record.</source>
        <translation>Nie może należeć do tego rekordu.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Rekord o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation>Podaj, który rekord ma zostać zmieniony.</translation>
    </message>
    <message>
        <source>The record is not known (any more). Fetch the records again and repeat this.</source>
        <translation>Rekord nie jest (już) znany. Pobierz rekordy ponownie i powtórz tę czynność.</translation>
    </message>
    <message>
        <source>Say which record is to be deleted.</source>
        <translation>Podaj, który rekord ma zostać usunięty.</translation>
    </message>
    <message>
        <source>This is not possible while the record is in the state &quot;%1&quot;.</source>
        <translation>Nie jest to możliwe, gdy rekord jest w stanie „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not allow this.</source>
        <translation>„%1” na to nie pozwala.</translation>
    </message>
</context>
<context>
    <name>kontor::ProtectDialog</name>
    <message>
        <source>Protect</source>
        <translation>Chroń</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Wyłącz ochronę</translation>
    </message>
    <message>
        <source>&amp;Why (whoever wants to change it reads this):</source>
        <translation>&amp;Powód (przeczyta go każdy, kto zechce wprowadzić zmianę):</translation>
    </message>
    <message>
        <source>&amp;Why (for the history):</source>
        <translation>&amp;Powód (do historii):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: protected %2</source>
        <translation>%1: chroniony %2</translation>
    </message>
    <message>
        <source>Until somebody lifts the protection nothing changes this from here: no form, no change of many, no import, no undo, no command line. Other programs and the vendor&apos;s panel still can.</source>
        <translation>Dopóki ktoś nie wyłączy ochrony, nic stąd tego nie zmieni: ani formularz, ani zmiana wielu rekordów, ani import, ani cofnięcie, ani wiersz poleceń. Inne programy i panel dostawcy nadal mogą to zrobić.</translation>
    </message>
    <message>
        <source>From then on this can be changed and deleted again. The history keeps who lifted the protection.</source>
        <translation>Od tej chwili będzie można to znów zmieniać i usuwać. W historii pozostanie informacja, kto wyłączył ochronę.</translation>
    </message>
</context>
<context>
    <name>kontor::Protection</name>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>przez użytkownika %1 od %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is protected %1. Lift the protection first.</source>
        <translation>Rekord jest chroniony %1. Najpierw wyłącz ochronę.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would go with it and is protected %2. Lift that protection first.</source>
        <translation>Razem z nim zniknąłby rekord „%1”, który jest chroniony %2. Najpierw wyłącz tamtą ochronę.</translation>
    </message>
</context>
<context>
    <name>kontor::RateMeter</name>
    <message>
        <source>%1: %2 of %3 requests in %4 are free</source>
        <translation>%1: wolne zapytania: %2 z %3, okres: %4</translation>
    </message>
    <message>
        <source>Paused for %1: the vendor asked for a rest.</source>
        <translation>Wstrzymano, pozostało %1: dostawca poprosił o przerwę.</translation>
    </message>
    <message>
        <source>Rate limit of %1</source>
        <translation>Limit zapytań: %1</translation>
    </message>
    <message>
        <source>Rate limit of %1: paused</source>
        <translation>Limit zapytań: %1, wstrzymano</translation>
    </message>
    <message>
        <source>Rate limit of %1: %2 % left</source>
        <translation>Limit zapytań: %1, pozostało %2 %</translation>
    </message>
</context>
<context>
    <name>kontor::RawPreview</name>
    <message>
        <source>The place in the file</source>
        <translation>Miejsce w pliku</translation>
    </message>
</context>
<context>
    <name>kontor::Reconciler</name>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation>Połączenie zostało w międzyczasie zmienione.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCache</name>
    <message>
        <source>Another Kontor holds the data: this one reads only.</source>
        <translation>Na tych danych pracuje inny program Kontor: ten tylko je odczytuje.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nowy rekord: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekord</numerusform>
            <numerusform>%n rekordy</numerusform>
            <numerusform>%n rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numer %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (wymagane)</translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation>Wybierz z listy; zacznij pisać, aby wyszukać.</translation>
    </message>
    <message>
        <source>%1 cannot have records of this type.</source>
        <translation>%1 nie może mieć rekordów tego typu.</translation>
    </message>
    <message>
        <source>Fetching the remaining fields from the vendor …</source>
        <translation>Pobieranie pozostałych pól od dostawcy …</translation>
    </message>
    <message>
        <source>The remaining fields could not be fetched; what stays empty is not changed. %1</source>
        <translation>Nie udało się pobrać pozostałych pól; to, co pozostanie puste, nie zostanie zmienione. %1</translation>
    </message>
    <message>
        <source>Something is missing or wrong; see the marked fields.</source>
        <translation>Czegoś brakuje lub coś jest błędne; zobacz oznaczone pola.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Sending to the vendor …</source>
        <translation>Wysyłanie do dostawcy …</translation>
    </message>
    <message>
        <source>The change is kept and waits: %1
You can close this window; the change is sent as soon as it is possible.</source>
        <translation>Zmiana jest zachowana i czeka: %1
Można zamknąć to okno; zmiana zostanie wysłana, gdy tylko będzie to możliwe.</translation>
    </message>
    <message>
        <source>This changes only what is kept on this computer. Nothing is sent to the vendor.</source>
        <translation>Zmienia to tylko to, co jest przechowywane na tym komputerze. Do dostawcy nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>At %1 none can be made.</source>
        <translation>W rekordzie %1 nie można ich tworzyć.</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Zapisywanie …</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (wymagane)</translation>
    </message>
    <message>
        <source>The vendor&apos;s documents leave this open; it may be refused.</source>
        <translation>Dokumentacja dostawcy pozostawia to otwarte; może zostać odrzucone.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>Type a name or number</source>
        <translation>Wpisz nazwę lub numer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Pasujące</translation>
    </message>
</context>
<context>
    <name>kontor::ResourcePage</name>
    <message>
        <source>No connection yet</source>
        <translation>Nie ma jeszcze połączenia</translation>
    </message>
    <message>
        <source>A connection is one login at one vendor.</source>
        <translation>Połączenie to jeden login u jednego dostawcy.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Dodaj połączenie</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nic nie pasuje do filtru</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are hidden by it.</source>
        <translation>
            <numerusform>Filtr ukrywa %n rekord.</numerusform>
            <numerusform>Filtr ukrywa %n rekordy.</numerusform>
            <numerusform>Filtr ukrywa %n rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Asking the vendor ...</source>
        <translation>Trwa zapytanie do dostawcy ...</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>Pierwsze wiersze pojawią się, gdy tylko nadejdą.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Niczego tu nie ma</translation>
    </message>
    <message>
        <source>The vendor has told of none so far.</source>
        <translation>Dostawca nie podał dotąd żadnych.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>This list is kept on this computer: the vendor has none.</source>
        <translation>Ta lista jest przechowywana na tym komputerze: dostawca jej nie ma.</translation>
    </message>
    <message>
        <source>%1: kept on this computer, because the vendor has no list of them.</source>
        <translation>%1: przechowywane na tym komputerze, ponieważ dostawca nie ma ich listy.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Niczego tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>The vendor has no list of these. What is made or added here is kept on this computer.</source>
        <translation>Dostawca nie ma ich listy. To, co zostanie tu utworzone lub dodane, jest przechowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>Import ...</source>
        <translation>Importuj ...</translation>
    </message>
</context>
<context>
    <name>kontor::ReviewModel</name>
    <message>
        <source>mending a cell</source>
        <translation>poprawienie komórki</translation>
    </message>
    <message>
        <source>Mended here; the file has: &quot;%1&quot;</source>
        <translation>Poprawiono tutaj; w pliku jest: „%1”</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Wiersz %1. %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
</context>
<context>
    <name>kontor::ReviewPage</name>
    <message>
        <source>Cancel checking</source>
        <translation>Anuluj sprawdzanie</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Następny &amp;problem (F8)</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Sprawdzanie wierszy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>What would come of every row</source>
        <translation>Co wyniknie z każdego wiersza</translation>
    </message>
    <message>
        <source>So many changes before the pause</source>
        <translation>Liczba zmian przed wstrzymaniem</translation>
    </message>
    <message>
        <source>changes, to look at them before the rest is sent</source>
        <translation>zmianach, aby je obejrzeć, zanim zostanie wysłana reszta</translation>
    </message>
    <message>
        <source>Checking was cancelled. Go back and on again to check the rows.</source>
        <translation>Anulowano sprawdzanie. Aby sprawdzić wiersze, przejdź wstecz i znów dalej.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>The rows are being checked. Nothing is sent yet.</source>
        <translation>Trwa sprawdzanie wierszy. Nic jeszcze nie jest wysyłane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln do utworzenia</numerusform>
            <numerusform>%Ln do utworzenia</numerusform>
            <numerusform>%Ln do utworzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln do zmiany</numerusform>
            <numerusform>%Ln do zmiany</numerusform>
            <numerusform>%Ln do zmiany</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln do usunięcia</numerusform>
            <numerusform>%Ln do usunięcia</numerusform>
            <numerusform>%Ln do usunięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to carry out</source>
        <translation>
            <numerusform>%Ln do wykonania</numerusform>
            <numerusform>%Ln do wykonania</numerusform>
            <numerusform>%Ln do wykonania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln już w żądanym stanie</numerusform>
            <numerusform>%Ln już w żądanym stanie</numerusform>
            <numerusform>%Ln już w żądanym stanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems (left out)</source>
        <translation>
            <numerusform>%Ln pominięty z powodu problemów</numerusform>
            <numerusform>%Ln pominięte z powodu problemów</numerusform>
            <numerusform>%Ln pominiętych z powodu problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is to be sent.</source>
        <translation>%1. Nie ma nic do wysłania.</translation>
    </message>
    <message>
        <source>%1 – %2, %3.</source>
        <translation>%1 – %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln zapytanie</numerusform>
            <numerusform>%Ln zapytania</numerusform>
            <numerusform>%Ln zapytań</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, type how many records are concerned: %1</source>
        <translation>Tego nie da się cofnąć. Aby kontynuować, wpisz, ilu rekordów to dotyczy: %1</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Trwa sprawdzanie wierszy.</translation>
    </message>
    <message>
        <source>The rows are not checked.</source>
        <translation>Wiersze nie są sprawdzone.</translation>
    </message>
    <message>
        <source>There is nothing to do with these rows.</source>
        <translation>Z tymi wierszami nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Type how many records are concerned.</source>
        <translation>Wpisz, ilu rekordów to dotyczy.</translation>
    </message>
    <message>
        <source>Pause &amp;after the first</source>
        <translation>W&amp;strzymaj po pierwszych</translation>
    </message>
    <message>
        <source>Cancel comparing</source>
        <translation>Anuluj porównywanie</translation>
    </message>
    <message>
        <source>Comparing was cancelled: the rows that are left are judged by what was known before.</source>
        <translation>Anulowano porównywanie: pozostałe wiersze oceniono według tego, co było wiadomo wcześniej.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the vendor: %Ln row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>Porównano z dostawcą: teraz inaczej oceniono %Ln wiersz.</numerusform>
            <numerusform>Porównano z dostawcą: teraz inaczej oceniono %Ln wiersze.</numerusform>
            <numerusform>Porównano z dostawcą: teraz inaczej oceniono %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be compared.</source>
        <translation>
            <numerusform>Nie udało się porównać %Ln rekordu.</numerusform>
            <numerusform>Nie udało się porównać %Ln rekordów.</numerusform>
            <numerusform>Nie udało się porównać %Ln rekordów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln record(s) with the &amp;vendor</source>
        <translation>
            <numerusform>Porównaj %Ln rekord z d&amp;ostawcą</numerusform>
            <numerusform>Porównaj %Ln rekordy z d&amp;ostawcą</numerusform>
            <numerusform>Porównaj %Ln rekordów z d&amp;ostawcą</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1 (co najmniej %2)</translation>
    </message>
    <message>
        <source>What is known of them was fetched more than five minutes ago, or nothing is known. They are only looked at: nothing is changed.</source>
        <translation>To, co o nich wiadomo, pobrano ponad pięć minut temu albo nic o nich nie wiadomo. Zostaną tylko odczytane: nic się nie zmieni.</translation>
    </message>
    <message>
        <source>The rows are being compared with the vendor.</source>
        <translation>Trwa porównywanie wierszy z dostawcą.</translation>
    </message>
</context>
<context>
    <name>kontor::RowMatcher</name>
    <message>
        <source>%1 &quot;%2&quot; is not known. Fetch the records again, or correct the name.</source>
        <translation>%1 „%2”: nieznana nazwa. Pobierz rekordy ponownie albo popraw nazwę.</translation>
    </message>
    <message>
        <source>Several have the name &quot;%1&quot; (%2): give the number instead.</source>
        <translation>Kilka rekordów ma nazwę „%1” (%2): podaj zamiast niej numer.</translation>
    </message>
    <message>
        <source>The number is not known (any more). Fetch the records again, or correct it.</source>
        <translation>Numer nie jest (już) znany. Pobierz rekordy ponownie albo popraw numer.</translation>
    </message>
</context>
<context>
    <name>kontor::RowReader</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>Dostawca nie ma rekordów tego typu.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;.</source>
        <translation>Nie ma połączenia „%1”.</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>Wiersz niczego nie zawiera.</translation>
    </message>
    <message>
        <source>It is not known (any more). Fetch the records again, or correct the row.</source>
        <translation>Rekord nie jest (już) znany. Pobierz rekordy ponownie albo popraw wiersz.</translation>
    </message>
    <message>
        <source>There is one already: %1 (%2).</source>
        <translation>Taki rekord już istnieje: %1 (%2).</translation>
    </message>
    <message>
        <source>The number is missing. New records are imported by a file of their own.</source>
        <translation>Brakuje numeru. Nowe rekordy importuje się osobnym plikiem.</translation>
    </message>
    <message>
        <source>This cell was changed, so that nobody can tell what you edited. Export the records again.</source>
        <translation>Ta komórka została zmieniona, więc nie da się stwierdzić, co edytowano. Wyeksportuj rekordy ponownie.</translation>
    </message>
    <message>
        <source>Records of this type have no such field.</source>
        <translation>Rekordy tego typu nie mają takiego pola.</translation>
    </message>
    <message>
        <source>The vendor has &quot;%1&quot; since the export.</source>
        <translation>Od czasu eksportu u dostawcy jest „%1”.</translation>
    </message>
    <message>
        <source>%1 It was &quot;%2&quot;.</source>
        <translation>%1 Było „%2”.</translation>
    </message>
</context>
<context>
    <name>kontor::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Save &amp;reports ...</source>
        <translation>Zapisz ra&amp;porty ...</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Pokaż w &amp;historii</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Cofnij ten import</translation>
    </message>
    <message>
        <source>Import the rows with &amp;errors again</source>
        <translation>Zaimportuj ponownie wiersze z &amp;błędami</translation>
    </message>
    <message>
        <source>Hand &amp;passwords over ...</source>
        <translation>Przekaż h&amp;asła ...</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Postęp importu</translation>
    </message>
    <message>
        <source>Give up what has not begun; what was done stays done</source>
        <translation>Rezygnuje z tego, czego nie rozpoczęto; co wykonano, pozostaje wykonane</translation>
    </message>
    <message>
        <source>Begin nothing more for now; what is on its way still ends</source>
        <translation>Na razie nie rozpoczyna niczego więcej; to, co jest w drodze, jeszcze się zakończy</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Co się nie udało</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
    <message>
        <source>refused or with errors</source>
        <translation>odrzucone lub z błędami</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>do przeglądu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pozostałe</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %n still on the way.</source>
        <translation>
            <numerusform>Wstrzymywanie: %n zmiana jest jeszcze w drodze.</numerusform>
            <numerusform>Wstrzymywanie: %n zmiany są jeszcze w drodze.</numerusform>
            <numerusform>Wstrzymywanie: %n zmian jest jeszcze w drodze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>Wstrzymano. Nic nie zostanie wysłane, dopóki nie wybierzesz kontynuacji.</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Wstrzymano. %1</translation>
    </message>
    <message>
        <source>You may close this window: the import goes on, and is shown below the table and in the history.</source>
        <translation>Można zamknąć to okno: import trwa dalej i jest pokazywany pod tabelą oraz w historii.</translation>
    </message>
    <message>
        <source>At least %1 left by the vendor&apos;s rate limit.</source>
        <translation>Pozostały czas przy limicie zapytań dostawcy: co najmniej %1.</translation>
    </message>
    <message>
        <source>%1 changes a minute, %2 left.</source>
        <translation>Zmiany na minutę: %1, pozostały czas: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nic nie wysłano. %1</translation>
    </message>
    <message>
        <source>skipped or not begun</source>
        <translation>pominięte lub nierozpoczęte</translation>
    </message>
    <message numerus="yes">
        <source>The import is over: %n row(s) of the file.</source>
        <translation>
            <numerusform>Import jest zakończony: %n wiersz pliku.</numerusform>
            <numerusform>Import jest zakończony: %n wiersze pliku.</numerusform>
            <numerusform>Import jest zakończony: %n wierszy pliku.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to review is not certain: look at the vendor&apos;s panel and settle it in the history.</source>
        <translation>To, co jest do przeglądu, nie jest pewne: zajrzyj do panelu dostawcy i rozstrzygnij to w historii.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) were made; they stay sealed here until you have handed them over.</source>
        <translation>
            <numerusform>Utworzono %n hasło; pozostanie tu zapieczętowane do czasu przekazania.</numerusform>
            <numerusform>Utworzono %n hasła; pozostaną tu zapieczętowane do czasu przekazania.</numerusform>
            <numerusform>Utworzono %n haseł; pozostaną tu zapieczętowane do czasu przekazania.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with all the rest</source>
        <translation>&amp;Kontynuuj z całą resztą</translation>
    </message>
    <message>
        <source>Go on with the &amp;next</source>
        <translation>Kontynuuj z &amp;następnymi</translation>
    </message>
    <message>
        <source>So many changes before the next pause</source>
        <translation>Liczba zmian przed następnym wstrzymaniem</translation>
    </message>
    <message>
        <source>Kept here first, so that nothing is lost whatever happens: then the sending begins.</source>
        <translation>Najpierw wszystko jest zachowywane tutaj, aby nic nie przepadło, cokolwiek się stanie: potem zaczyna się wysyłanie.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Wiersz %1</translation>
    </message>
</context>
<context>
    <name>kontor::RunningPlans</name>
    <message>
        <source>Not sent: the program ended before, and the password of this change was kept in memory only. Enter the change again.</source>
        <translation>Nie wysłano: program zakończył się wcześniej, a hasło tej zmiany było tylko w pamięci. Wprowadź zmianę ponownie.</translation>
    </message>
    <message>
        <source>What it depends on was not done.</source>
        <translation>Nie wykonano tego, od czego to zależy.</translation>
    </message>
    <message>
        <source>The vendor did not say under which number it was created.</source>
        <translation>Dostawca nie podał, pod jakim numerem to utworzono.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n change(s) have ended. Look at them at the vendor, then go on or stop.</source>
        <translation>
            <numerusform>Pierwsza zmiana (%n) się zakończyła. Obejrzyj ją u dostawcy, a potem kontynuuj lub zatrzymaj.</numerusform>
            <numerusform>Pierwsze %n zmiany się zakończyły. Obejrzyj je u dostawcy, a potem kontynuuj lub zatrzymaj.</numerusform>
            <numerusform>Pierwszych %n zmian się zakończyło. Obejrzyj je u dostawcy, a potem kontynuuj lub zatrzymaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the program ended before, and the password of this change was sealed with another key than the one in the keychain, or is damaged. Enter the change again.</source>
        <translation>Nie wysłano: program zakończył się wcześniej, a hasło tej zmiany zapieczętowano innym kluczem niż ten w pęku kluczy albo jest uszkodzone. Wprowadź zmianę ponownie.</translation>
    </message>
</context>
<context>
    <name>kontor::ScopeJob</name>
    <message>
        <source>The list kept changing while it was read, so it is not complete. The records known before were kept; try again in a while.</source>
        <translation>Lista ciągle się zmieniała podczas odczytu, więc nie jest kompletna. Zachowano rekordy znane wcześniej; spróbuj ponownie za chwilę.</translation>
    </message>
</context>
<context>
    <name>kontor::Sealer</name>
    <message>
        <source>The entry &quot;journal/sealing-key&quot; in the keychain is damaged. Restore it from a copy of the keychain; without it, sealed passwords of unfinished changes cannot be read.</source>
        <translation>Wpis „journal/sealing-key” w pęku kluczy jest uszkodzony. Przywróć go z kopii pęku kluczy; bez niego nie można odczytać zapieczętowanych haseł niedokończonych zmian.</translation>
    </message>
</context>
<context>
    <name>kontor::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Wygeneruj</translation>
    </message>
    <message>
        <source>Makes a strong password and shows it, so that it can be handed on.</source>
        <translation>Tworzy silne hasło i pokazuje je, aby można je było przekazać.</translation>
    </message>
    <message>
        <source>Stored in the keychain on %1; leave empty to keep it</source>
        <translation>Zapisano w pęku kluczy %1; pozostaw puste, aby zachować</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>kontor::SecretLoad</name>
    <message>
        <source>This version of Kontor does not know the vendor &quot;%1&quot;. Install a newer version.</source>
        <translation>Ta wersja programu Kontor nie zna dostawcy „%1”. Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>There is no key for &quot;%1&quot; in this run (%2). Set the environment variable before the start, or enter the key in the connection&apos;s settings.</source>
        <translation>W tym uruchomieniu nie ma klucza dla „%1” (%2). Ustaw zmienną środowiskową przed uruchomieniem albo wpisz klucz w ustawieniach połączenia.</translation>
    </message>
</context>
<context>
    <name>kontor::SecretStore</name>
    <message>
        <source>The keychain has no key for this connection. Enter it in the connection&apos;s settings.</source>
        <translation>Pęk kluczy nie zawiera klucza dla tego połączenia. Wpisz go w ustawieniach połączenia.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it by answering its password prompt, then try again.</source>
        <translation>Pęk kluczy jest zablokowany. Odblokuj go, odpowiadając na jego pytanie o hasło, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain refused access to the key. Allow Kontor to use it in the keychain&apos;s own settings, then try again.</source>
        <translation>Pęk kluczy odmówił dostępu do klucza. Zezwól programowi Kontor na korzystanie z niego w ustawieniach pęku kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Log out of the desktop and in again, which restarts it, then try again.</source>
        <translation>Pęk kluczy nie odpowiedział w terminie. Wyloguj się z pulpitu i zaloguj ponownie, co uruchomi go od nowa, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No keychain is running in this session, and Kontor never keeps keys in a file. Install and start gnome-keyring or KWallet, or start Kontor with &quot;--secrets session&quot; to keep keys for one run only.</source>
        <translation>W tej sesji nie działa żaden pęk kluczy, a Kontor nigdy nie przechowuje kluczy w pliku. Zainstaluj i uruchom gnome-keyring lub KWallet albo uruchom Kontor z opcją „--secrets session”, aby przechowywać klucze tylko przez jedno uruchomienie.</translation>
    </message>
    <message>
        <source>The key was stored in the keychain and has been removed there by another program. Enter it again in the connection&apos;s settings.</source>
        <translation>Klucz był zapisany w pęku kluczy i został stamtąd usunięty przez inny program. Wpisz go ponownie w ustawieniach połączenia.</translation>
    </message>
    <message>
        <source>The keychain reported success, but looking again showed that it did not do what was asked. Try again; if this stays so, repair the keychain with its own program.</source>
        <translation>Pęk kluczy zgłosił powodzenie, ale ponowne sprawdzenie wykazało, że nie zrobił tego, o co proszono. Spróbuj ponownie; jeśli to się powtórzy, napraw pęk kluczy w jego własnym programie.</translation>
    </message>
    <message>
        <source>The key is longer than 2,000 bytes, more than every keychain can hold. Check that only the key itself was entered.</source>
        <translation>Klucz jest dłuższy niż 2000 bajtów, a więcej nie każdy pęk kluczy pomieści. Sprawdź, czy wpisano tylko sam klucz.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Check with its own program that it works and has a default keyring, then try again.</source>
        <translation>Pęk kluczy nie mógł zrobić tego, o co proszono. Sprawdź w jego własnym programie, czy działa i czy ustawiono domyślny pęk kluczy, a potem spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Zaznaczono %1 z %2</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Eksportuj ...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation>Potwierdzanie każdej zmiany</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tylko odczyt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Protection of new connections</source>
        <translation>&amp;Ochrona nowych połączeń</translation>
    </message>
    <message>
        <source>ⓘ There is no keychain service on this computer: keys are kept for this run only.</source>
        <translation>ⓘ Na tym komputerze nie ma usługi pęku kluczy: klucze są przechowywane tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>kontor::ShortcutsDialog</name>
    <message>
        <source>To the next field or part of the window</source>
        <translation>Do następnego pola lub następnej części okna</translation>
    </message>
    <message>
        <source>Close a dialog; asks when something was typed</source>
        <translation>Zamyka okno dialogowe; pyta, jeśli coś wpisano</translation>
    </message>
    <message>
        <source>Press the marked button of a dialog</source>
        <translation>Naciska wyróżniony przycisk okna dialogowego</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Szukaj wśród skrótów</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The guide, at the chapter about what is open</source>
        <translation>Przewodnik, w rozdziale o tym, co jest otwarte</translation>
    </message>
</context>
<context>
    <name>kontor::Sidebar</name>
    <message>
        <source>not used yet</source>
        <translation>jeszcze nieużywane</translation>
    </message>
    <message>
        <source>reading its key</source>
        <translation>odczytuje klucz</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>key missing</source>
        <translation>brak klucza</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>klucz odrzucony</translation>
    </message>
    <message>
        <source>waiting for the vendor</source>
        <translation>czeka na dostawcę</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalne</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeny</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Connections and pages</source>
        <translation>Połączenia i strony</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Wszystkie połączenia</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Minione działania</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Sign-ons</source>
        <translation>Logowania</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>tylko odczyt</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>dane z %1</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Listy wyboru</translation>
    </message>
    <message>
        <source>Changes by others</source>
        <translation>Zmiany innych osób</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln do przeglądu</numerusform>
            <numerusform>%Ln do przeglądu</numerusform>
            <numerusform>%Ln do przeglądu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SignOnDialog</name>
    <message>
        <source>Sign on at %1</source>
        <translation>Logowanie: %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numer %2</translation>
    </message>
    <message>
        <source>As a &amp;virtual administrator</source>
        <translation>Jako administrator &amp;wirtualny</translation>
    </message>
    <message>
        <source>Exists only for this sign-on, with full rights, under any name.</source>
        <translation>Istnieje tylko na czas tego logowania, z pełnymi uprawnieniami, pod dowolną nazwą.</translation>
    </message>
    <message>
        <source>Name of the virtual administrator</source>
        <translation>Nazwa administratora wirtualnego</translation>
    </message>
    <message>
        <source>Name; empty takes the one of the connection</source>
        <translation>Nazwa; puste: nazwa z połączenia</translation>
    </message>
    <message>
        <source>As a &amp;real administrator</source>
        <translation>Jako administrator &amp;rzeczywisty</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Ticket or reason, for the ledger</source>
        <translation>Zgłoszenie lub powód, do rejestru</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this customer</source>
        <translation>&amp;Nie pytaj ponownie dla tego klienta</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>No administrators of this customer are known yet; they are being fetched.</source>
        <translation>Nie są jeszcze znani żadni administratorzy tego klienta; trwa ich pobieranie.</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnFlow</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation>%1 nie pozwala odsprzedawcy logować się jako klient.</translation>
    </message>
    <message>
        <source>The customer of %1 is not known yet. Fetch the customers first.</source>
        <translation>Klient rekordu %1 nie jest jeszcze znany. Najpierw pobierz klientów.</translation>
    </message>
    <message>
        <source>A session as %1 is still open in the browser; the vendor may mix them up.</source>
        <translation>W przeglądarce jest jeszcze otwarta sesja jako %1; dostawca może je pomylić.</translation>
    </message>
    <message>
        <source>Signing on as %1 …</source>
        <translation>Logowanie jako %1 …</translation>
    </message>
    <message>
        <source>Signed on as %1 at %2; the browser shows the panel.</source>
        <translation>Zalogowano jako %1 w %2; przeglądarka pokazuje panel.</translation>
    </message>
    <message>
        <source>Not signed on as %1. %2</source>
        <translation>Nie zalogowano jako %1. %2</translation>
    </message>
    <message>
        <source>Sign on as …</source>
        <translation>Zaloguj jako …</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnPage</name>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Link printed</source>
        <translation>Wypisano odnośnik</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(usunięte)</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>pozostało %1:%2</translation>
    </message>
    <message>
        <source>Nobody has signed on with Kontor yet. Every sign-on will be listed here.</source>
        <translation>Nikt jeszcze nie logował się przez program Kontor. Będzie tu widać każde logowanie.</translation>
    </message>
    <message>
        <source>%1 (virtual)</source>
        <translation>%1 (wirtualny)</translation>
    </message>
    <message>
        <source>Signed on now</source>
        <translation>Teraz zalogowani</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Żadna sesja nie jest otwarta.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Ledger of sign-ons</source>
        <translation>Rejestr logowań</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>Powód i uwagi</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnService</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation>%1 nie pozwala odsprzedawcy logować się jako klient.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The panel was opened, but the sign-on could not be noted. %1</source>
        <translation>Panel został otwarty, ale logowania nie udało się odnotować. %1</translation>
    </message>
    <message>
        <source>There is no panel to open: the vendor has none that Kontor knows of.</source>
        <translation>Nie ma panelu do otwarcia: dostawca nie ma żadnego, o którym Kontor by wiedział.</translation>
    </message>
</context>
<context>
    <name>kontor::SleepWatch</name>
    <message>
        <source>A change is on its way to a vendor</source>
        <translation>Zmiana jest w drodze do dostawcy</translation>
    </message>
</context>
<context>
    <name>kontor::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::SubjectForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Połączenie</translation>
    </message>
    <message>
        <source>The file is &amp;about</source>
        <translation>Plik doty&amp;czy</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Co &amp;zrobić</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation>Najpierw dodaj połączenie.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Choose another one, or lift the protection in its settings.</source>
        <translation>Połączenie „%1” jest chronione: tylko odczyt. Wybierz inne albo wyłącz ochronę w jego ustawieniach.</translation>
    </message>
    <message>
        <source>This vendor offers nothing that a file could do.</source>
        <translation>Ten dostawca nie oferuje niczego, co dałoby się zrobić plikiem.</translation>
    </message>
</context>
<context>
    <name>kontor::SyncWaiters</name>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
</context>
<context>
    <name>kontor::TextChangesDialog</name>
    <message>
        <source>Take &amp;spaces at both ends away</source>
        <translation>Usuń &amp;spacje na obu końcach</translation>
    </message>
    <message>
        <source>Changes to the text: %1</source>
        <translation>Zmiany tekstu: %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>małe litery</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>wielkie litery</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>całość</translation>
    </message>
    <message>
        <source>what is before the @</source>
        <translation>część przed znakiem @</translation>
    </message>
    <message>
        <source>what is after the @</source>
        <translation>część po znaku @</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Używana część</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Litery</translation>
    </message>
    <message>
        <source>Put in &amp;front</source>
        <translation>&amp;Wstaw na początku</translation>
    </message>
    <message>
        <source>Where the cell is &amp;empty</source>
        <translation>Gdy komórka jest &amp;pusta</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>„%1” zmieni się w „%2”</translation>
    </message>
</context>
<context>
    <name>kontor::Tour</name>
    <message>
        <source>Key account: ask before you change anything</source>
        <translation>Kluczowy klient: zapytaj, zanim cokolwiek zmienisz</translation>
    </message>
</context>
<context>
    <name>kontor::UndoJob</name>
    <message>
        <source>A password cannot be put back: the old one is not known.</source>
        <translation>Hasła nie można przywrócić: stare nie jest znane.</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; is not known.</source>
        <translation>Poprzednia wartość „%1” nie jest znana.</translation>
    </message>
    <message>
        <source>Somebody else has changed it since: %1. It is left alone.</source>
        <translation>Od tamtej pory zmienił to ktoś inny: %1. Pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Już jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>It is taken back together with the change it belongs to.</source>
        <translation>Zostanie cofnięte razem ze zmianą, do której należy.</translation>
    </message>
    <message>
        <source>The vendor offers no way back.</source>
        <translation>Dostawca nie oferuje drogi powrotnej.</translation>
    </message>
    <message>
        <source>Somebody else has changed its state since, to &quot;%1&quot;. It is left alone.</source>
        <translation>Od tamtej pory ktoś inny zmienił stan na „%1”. Pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Już nie istnieje.</translation>
    </message>
    <message>
        <source>The vendor offers no way to delete it.</source>
        <translation>Dostawca nie oferuje usuwania tego.</translation>
    </message>
    <message>
        <source>What was deleted at the vendor cannot be brought back from here.</source>
        <translation>Tego, co usunięto u dostawcy, nie można stąd przywrócić.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Rekord już nie istnieje.</translation>
    </message>
    <message>
        <source>How it was before is not known.</source>
        <translation>Nie wiadomo, jak było przedtem.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnięcie: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: nothing of it was done.</source>
        <translation>Nie ma czego cofać: nic z tego nie zostało wykonane.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Nie ma już takiego połączenia.</translation>
    </message>
    <message>
        <source>Protection is given and lifted by itself, not by an undo.</source>
        <translation>Ochronę włącza się i wyłącza oddzielnie, a nie przez cofnięcie.</translation>
    </message>
</context>
<context>
    <name>kontor::WelcomePage</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Witamy w programie Kontor</translation>
    </message>
    <message>
        <source>Customers, domains and accounts of your resellers&apos; connections in one place.</source>
        <translation>Klienci, domeny i konta z połączeń odsprzedawcy w jednym miejscu.</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Wypróbuj piaskownicę</translation>
    </message>
    <message>
        <source>Imitated vendors with made-up customers. Nothing to set up, nothing can break.</source>
        <translation>Symulowani dostawcy ze zmyślonymi klientami. Nie trzeba nic konfigurować i nie można nic zepsuć.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>&amp;Dodaj połączenie</translation>
    </message>
    <message>
        <source>You need a key from the vendor&apos;s control panel; the form says where it is.</source>
        <translation>Potrzebny jest klucz z panelu sterowania dostawcy; formularz mówi, gdzie go znaleźć.</translation>
    </message>
    <message>
        <source>Open the &amp;guide</source>
        <translation>Otwórz &amp;przewodnik</translation>
    </message>
    <message>
        <source>What Kontor does, and every key it listens to. F1 brings it back.</source>
        <translation>Co robi Kontor i na jakie klawisze reaguje. Klawisz F1 otwiera go ponownie.</translation>
    </message>
    <message>
        <source>ⓘ Another window of Kontor is working with this data, so this one only shows it.</source>
        <translation>ⓘ Z tymi danymi pracuje inne okno programu Kontor, więc to tylko je pokazuje.</translation>
    </message>
</context>
<context>
    <name>kontor::devo::Client</name>
    <message>
        <source>The header of the API key must be a name of letters, digits and hyphens, for example x-logtrust-reseller-apikey. Correct it in the connection.</source>
        <translation>Nagłówek klucza API musi być nazwą złożoną z liter, cyfr i łączników, na przykład x-logtrust-reseller-apikey. Popraw go w połączeniu.</translation>
    </message>
    <message>
        <source>The API key contains a line break or another invisible character. Enter it again in the connection.</source>
        <translation>Klucz API zawiera znak końca wiersza lub inny niewidoczny znak. Wpisz go ponownie w połączeniu.</translation>
    </message>
    <message>
        <source>Devo has no search; its lists come whole.</source>
        <translation>Devo nie ma wyszukiwania; jego listy przychodzą w całości.</translation>
    </message>
    <message>
        <source>Devo has no records of this type.</source>
        <translation>Devo nie ma rekordów tego typu.</translation>
    </message>
    <message>
        <source>Devo lists users only for one domain at a time.</source>
        <translation>Devo podaje użytkowników tylko dla jednej domeny naraz.</translation>
    </message>
    <message>
        <source>Devo offers no sign-on through the interface. &quot;Open panel&quot; opens its web application.</source>
        <translation>Devo nie oferuje logowania przez interfejs. „Otwórz panel” otwiera jego aplikację internetową.</translation>
    </message>
</context>
<context>
    <name>kontor::limacity::Client</name>
    <message>
        <source>lima-city has no list of these over its interface.</source>
        <translation>lima-city nie udostępnia listy takich rekordów przez swój interfejs.</translation>
    </message>
    <message>
        <source>lima-city does not search.</source>
        <translation>lima-city nie wyszukuje.</translation>
    </message>
    <message>
        <source>lima-city lists these only for one customer or domain at a time.</source>
        <translation>lima-city podaje je tylko dla jednego klienta lub jednej domeny naraz.</translation>
    </message>
    <message>
        <source>lima-city does not show these one by one.</source>
        <translation>lima-city nie pokazuje ich pojedynczo.</translation>
    </message>
    <message>
        <source>lima-city offers no sign-on over its interface. Open the reseller panel and enter the customer&apos;s account from there.</source>
        <translation>lima-city nie oferuje logowania przez swój interfejs. Otwórz panel odsprzedawcy i wejdź z niego na konto klienta.</translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rest::Client</name>
    <message>
        <source>This connection has neither a token nor a login with its password. Enter one of them in the connection.</source>
        <translation>To połączenie nie ma ani tokenu, ani loginu z hasłem. Wpisz jedno z nich w połączeniu.</translation>
    </message>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation>Monit24 nie ma rekordów tego typu.</translation>
    </message>
    <message>
        <source>Monit24 documents no search. Filter what was fetched instead.</source>
        <translation>Monit24 nie dokumentuje wyszukiwania. Zamiast tego filtruj to, co pobrano.</translation>
    </message>
    <message>
        <source>Monit24 has no sign-on for resellers. Open its panel instead.</source>
        <translation>Monit24 nie ma logowania dla odsprzedawców. Zamiast tego otwórz jego panel.</translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rpc::Client</name>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation>Monit24 nie ma rekordów tego typu.</translation>
    </message>
    <message>
        <source>Monit24 lets nobody sign on as a customer. &quot;Open panel&quot; leads to the panel, where the customer logs in.</source>
        <translation>Monit24 nikomu nie pozwala logować się jako klient. „Otwórz panel” prowadzi do panelu, gdzie loguje się klient.</translation>
    </message>
</context>
<context>
    <name>kontor::rackspace::Client</name>
    <message>
        <source>Rackspace lists these only for one customer or domain at a time.</source>
        <translation>Rackspace podaje je tylko dla jednego klienta lub jednej domeny naraz.</translation>
    </message>
    <message>
        <source>Search for a beginning or for a part, not for both.</source>
        <translation>Szukaj początku albo fragmentu, a nie obu naraz.</translation>
    </message>
    <message>
        <source>Rackspace has no records of this type.</source>
        <translation>Rackspace nie ma rekordów tego typu.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reseller administration console</source>
        <translation>Konsola administracyjna dla odsprzedawców</translation>
    </message>
    <message>
        <source>All data below this folder.</source>
        <translation>Wszystkie dane w tym folderze.</translation>
    </message>
    <message>
        <source>Start imitated vendors and work with them.</source>
        <translation>Uruchamia symulowanych dostawców i pracuje z nimi.</translation>
    </message>
    <message>
        <source>How many customers the sandbox has.</source>
        <translation>Ilu klientów ma piaskownica.</translation>
    </message>
    <message>
        <source>Where keys are kept: keychain, or session for this run only.</source>
        <translation>Gdzie przechowywane są klucze: keychain albo session, tylko na to uruchomienie.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light lub dark.</translation>
    </message>
    <message>
        <source>Walk through the main screens, write pictures into this folder and quit.</source>
        <translation>Przechodzi przez główne ekrany, zapisuje obrazy w tym folderze i kończy działanie.</translation>
    </message>
    <message>
        <source>en, de, pl or es; or a .qm file, to try a translation.</source>
        <translation>en, de, pl lub es; albo plik .qm, aby wypróbować tłumaczenie.</translation>
    </message>
    <message>
        <source>--lang takes en, de, pl or es, not &quot;%1&quot;.</source>
        <translation>--lang przyjmuje en, de, pl lub es, a nie „%1”.</translation>
    </message>
</context>
</TS>
