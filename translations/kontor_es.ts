<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
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
    <name>kontor::Application</name>
    <message>
        <source>Kontor cannot start</source>
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
    <name>kontor::Job</name>
    <message>
        <source>Cancelled.</source>
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
</TS>
