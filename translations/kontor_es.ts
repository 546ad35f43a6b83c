<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CellText</name>
    <message>
        <source>A spreadsheet has rounded this number (%1).</source>
        <translation>Una hoja de cálculo ha redondeado este número (%1).</translation>
    </message>
    <message>
        <source>A spreadsheet has taken away what stood in front of the digits.</source>
        <translation>Una hoja de cálculo ha quitado lo que había delante de las cifras.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a date of this (%1).</source>
        <translation>Una hoja de cálculo ha convertido esto en una fecha (%1).</translation>
    </message>
</context>
<context>
    <name>ChangeOutcome</name>
    <message>
        <source>%1 was created.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>%1: done for %2.</source>
        <translation>%1: hecho para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>Se ha realizado %n cambio.</numerusform>
            <numerusform>Se han realizado %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were created.</source>
        <translation>
            <numerusform>Se ha creado %n registro.</numerusform>
            <numerusform>Se han creado %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>Se ha modificado %n registro.</numerusform>
            <numerusform>Se han modificado %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n registro.</numerusform>
            <numerusform>Se han eliminado %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done for %n record(s).</source>
        <translation>
            <numerusform>%1: hecho para %n registro.</numerusform>
            <numerusform>%1: hecho para %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were already as wanted.</source>
        <translation>
            <numerusform>%n ya estaba como se deseaba.</numerusform>
            <numerusform>%n ya estaban como se deseaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were cancelled and not sent.</source>
        <translation>
            <numerusform>Se ha cancelado %n y no se ha enviado.</numerusform>
            <numerusform>Se han cancelado %n y no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 se ha rechazado: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first because: %1</source>
        <translation>
            <numerusform>Se ha rechazado %n por este motivo: %1</numerusform>
            <numerusform>Se han rechazado %n, el primero por este motivo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look: it is not certain what happened. %1</source>
        <translation>
            <numerusform>%n requiere su atención: no se sabe con certeza qué ha ocurrido. %1</numerusform>
            <numerusform>%n requieren su atención: no se sabe con certeza qué ha ocurrido. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on this computer; nothing was sent.</source>
        <translation>Se ha modificado %1 en este equipo; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 was forgotten here; nothing happened at the vendor.</source>
        <translation>Se ha olvidado %1 aquí; en el proveedor no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were forgotten here; nothing happened at the vendor.</source>
        <translation>
            <numerusform>Se ha olvidado %n registro aquí; en el proveedor no ha ocurrido nada.</numerusform>
            <numerusform>Se han olvidado %n registros aquí; en el proveedor no ha ocurrido nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The further step &quot;%1&quot; was refused: %2</source>
        <translation>El paso adicional «%1» se ha rechazado: %2</translation>
    </message>
    <message>
        <source>The keychain has not taken what the vendor showed only once: %1 It stays sealed on this computer and is tried again when Kontor starts the next time.</source>
        <translation>El llavero no ha aceptado lo que el proveedor mostró una sola vez: %1 Queda sellado en este equipo y se volverá a intentar la próxima vez que se inicie Kontor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln sin empezar</numerusform>
            <numerusform>%Ln sin empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln ya como se deseaba</numerusform>
            <numerusform>%Ln ya como se deseaba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>and further reasons</source>
        <translation>y otros motivos</translation>
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
        <translation>Esta versión de Kontor no conoce a este proveedor.</translation>
    </message>
    <message>
        <source>The vendor cannot be changed: add a new connection.</source>
        <translation>El proveedor no se puede cambiar: añada una conexión nueva.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Ponga un nombre a la conexión.</translation>
    </message>
    <message>
        <source>Another connection has this name already.</source>
        <translation>Ya hay otra conexión con este nombre.</translation>
    </message>
    <message>
        <source>Expected a number above 0.</source>
        <translation>Se espera un número mayor que 0.</translation>
    </message>
    <message>
        <source>The vendor&apos;s limits can be switched off only for a server on this machine.</source>
        <translation>Los límites del proveedor solo se pueden desactivar para un servidor de este equipo.</translation>
    </message>
    <message>
        <source>A limit is at least 1.</source>
        <translation>Un límite es como mínimo 1.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 is not text in the encoding %2. Choose the encoding in which the file was saved.</source>
        <translation>%1 no es texto en la codificación %2. Elija la codificación con la que se guardó el archivo.</translation>
    </message>
    <message>
        <source>The last character is not complete (%1 in the encoding %2). Choose the encoding in which the file was saved, or get the file again if it was cut off.</source>
        <translation>El último carácter no está completo (%1 en la codificación %2). Elija la codificación con la que se guardó el archivo o, si está cortado, consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The bytes are in the other order than %1 has them. Choose the other UTF-16 encoding.</source>
        <translation>Los bytes están en el orden contrario al de %1. Elija la otra codificación UTF-16.</translation>
    </message>
    <message>
        <source>There is a NUL character (0x00), which no table holds. Choose UTF-16 if the file was saved in it; else it is no CSV file, or damaged.</source>
        <translation>Hay un carácter NUL (0x00), que ninguna tabla contiene. Elija UTF-16 si el archivo se guardó así; si no, no es un archivo CSV o está dañado.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt cannot read the encoding %1. Save the file as UTF-8.</source>
        <translation>El Qt de este equipo no puede leer la codificación %1. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The quote %1 that was opened in line %2 is never closed. Close it, or choose another quote.</source>
        <translation>La comilla %1 que se abrió en la línea %2 no se cierra nunca. Ciérrela o elija otras comillas.</translation>
    </message>
    <message>
        <source>There is text after the closing quote %1 of the field that begins in line %2. Double the quotes inside the field, or choose another quote or escape.</source>
        <translation>Hay texto después de la comilla de cierre %1 del campo que empieza en la línea %2. Duplique las comillas dentro del campo, o elija otras comillas u otro carácter de escape.</translation>
    </message>
    <message>
        <source>The field that was opened with the quote %1 in line %2 is longer than %3. The closing quote is probably missing.</source>
        <translation>El campo que se abrió con la comilla %1 en la línea %2 supera %3. Probablemente falta la comilla de cierre.</translation>
    </message>
    <message>
        <source>A field is longer than %1. Shorten it, or choose the delimiter that the file uses.</source>
        <translation>Un campo supera %1. Acórtelo o elija el separador que usa el archivo.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells. Choose the delimiter that the file uses, or leave columns out.</source>
        <translation>La fila tiene más de %1 celdas. Elija el separador que usa el archivo u omita columnas.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Split the file and read its parts one after the other.</source>
        <translation>Hay más de %1 filas. Divida el archivo y lea sus partes una tras otra.</translation>
    </message>
    <message>
        <source>There is more than %1. Split the file and read its parts one after the other.</source>
        <translation>Hay más de %1. Divida el archivo y lea sus partes una tras otra.</translation>
    </message>
    <message>
        <source>There is no row in it. Choose a file with at least a header.</source>
        <translation>No contiene ninguna fila. Elija un archivo que tenga al menos un encabezado.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Read it again.</source>
        <translation>%1 se ha modificado mientras se leía. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not have the same columns. Read them one after the other.</source>
        <translation>%1 y %2 no tienen las mismas columnas. Léalos uno tras otro.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or have it replaced.</source>
        <translation>%1 ya existe. Elija otro nombre o permita que se sustituya.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The column name %1 is reserved. Give the column another name.</source>
        <translation>El nombre de columna %1 está reservado. Ponga otro nombre a la columna.</translation>
    </message>
    <message>
        <source>Half of a character is missing in cell %1 of row %2, which no file can hold. Correct it first.</source>
        <translation>En la celda %1 de la fila %2 falta la mitad de un carácter, y ningún archivo puede contener eso. Corríjalo primero.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room, or choose another folder.</source>
        <translation>No se puede escribir %1: %2. Haga sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another name or folder.</source>
        <translation>No se puede escribir %1: %2. Elija otro nombre u otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Devo</name>
    <message>
        <source>A name is missing, or is none that can be part of an address.</source>
        <translation>Falta un nombre, o no es válido como parte de una dirección.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer is about something else. Kontor reads back whether it happened.</source>
        <translation>El cambio se ha enviado, pero la respuesta trata de otra cosa. Kontor vuelve a leer los datos para comprobar si se ha realizado.</translation>
    </message>
    <message>
        <source>Devo took the new domain, but does not show it yet, so its full name is not known.</source>
        <translation>Devo ha aceptado el dominio nuevo, pero todavía no lo muestra, así que no se conoce su nombre completo.</translation>
    </message>
    <message>
        <source>Devo sent a value for &quot;%1&quot; of %2 that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Devo ha enviado un valor para «%1» de %2 que no se ajusta a su propia documentación. Aquí no se ha cambiado nada; inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Devo sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Devo ha enviado una respuesta que no se ajusta a su propia documentación. Aquí no se ha cambiado nada; inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy or firewall stands between; try again in a while.</source>
        <translation>Ha llegado una página web en lugar de una respuesta de la interfaz. Compruebe la dirección de la conexión y si hay un proxy o cortafuegos de por medio; inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Devo sent an empty answer. Try again in a while.</source>
        <translation>Devo ha enviado una respuesta vacía. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The domain %1 was deleted. Refresh the list.</source>
        <translation>El dominio %1 se ha eliminado. Actualice la lista.</translation>
    </message>
    <message>
        <source>All users of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>Con él se quitan todos los usuarios del dominio, y se eliminan los que no están en ningún otro dominio.</translation>
    </message>
    <message>
        <source>The domain has no users.</source>
        <translation>El dominio no tiene usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of the domain are removed with it, and those who are in no other domain are deleted.</source>
        <translation>
            <numerusform>Con él se quita %n usuario del dominio, y se elimina si no está en ningún otro dominio.</numerusform>
            <numerusform>Con él se quitan %n usuarios del dominio, y se eliminan los que no están en ningún otro dominio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devo says: %1</source>
        <translation>Devo dice: %1</translation>
    </message>
    <message>
        <source>Devo does not find what every reseller has. With this interface that means: the key or the secret is wrong, or the key belongs to another region, or the address of the connection is not that of the interface. Check all three.</source>
        <translation>Devo no encuentra lo que tiene todo revendedor. Con esta interfaz, eso significa que la clave o el secreto no son correctos, que la clave pertenece a otra región o que la dirección de la conexión no es la de la interfaz. Compruebe las tres cosas.</translation>
    </message>
    <message>
        <source>Devo does not accept the key. Enter the API key and the API secret again, and check the region: a key is good in its own region only. It must be the reseller&apos;s key, not that of one of its domains.</source>
        <translation>Devo no acepta la clave. Introduzca de nuevo la clave de API y el secreto de API, y compruebe la región: una clave solo vale en su propia región. Debe ser la clave del revendedor, no la de uno de sus dominios.</translation>
    </message>
    <message>
        <source>Devo knows no such domain for this key. It may have been deleted, or belong to another region. Refresh the list.</source>
        <translation>Devo no conoce ningún dominio así para esta clave. Puede que se haya eliminado o que pertenezca a otra región. Actualice la lista.</translation>
    </message>
    <message>
        <source>The owner of a domain cannot be removed from it; only deleting the domain does that.</source>
        <translation>El propietario de un dominio no se puede quitar de él; eso solo se consigue eliminando el dominio.</translation>
    </message>
    <message>
        <source>It is in this state already, or in one that does not allow this: Devo enables only what is disabled, and disables only what is active. Refresh the record.</source>
        <translation>Ya está en este estado, o en uno que no permite esto: Devo solo activa lo que está desactivado y solo desactiva lo que está activo. Actualice el registro.</translation>
    </message>
    <message>
        <source>It exists already. Refresh the list; if it is not there, it belongs to somebody else or was deleted before, and the name cannot be used again.</source>
        <translation>Ya existe. Actualice la lista; si no aparece, pertenece a otra persona o se eliminó antes, y el nombre no se puede volver a usar.</translation>
    </message>
    <message>
        <source>The domain has no such role. Use ADMIN, NO_PRIVILEGES, or a role of its plan.</source>
        <translation>El dominio no tiene ese rol. Use ADMIN, NO_PRIVILEGES o un rol de su plan de precios.</translation>
    </message>
    <message>
        <source>The reseller has no such plan. Choose one from the list of plans.</source>
        <translation>El revendedor no tiene ese plan de precios. Elija uno de la lista de planes de precios.</translation>
    </message>
    <message>
        <source>It is pending, and what is pending cannot be enabled: Devo, or the link in the mail, activates it.</source>
        <translation>Está pendiente, y lo que está pendiente no se puede activar: lo activa Devo o el enlace del correo.</translation>
    </message>
    <message>
        <source>Devo, or the firewall before it, asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>Devo, o el cortafuegos que tiene delante, pide paciencia: demasiadas solicitudes. Kontor espera y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Devo does not let this key do this. It takes the reseller&apos;s (multitenant) key, not that of one of its domains, in the region it belongs to.</source>
        <translation>Devo no permite hacer esto con esta clave. Se necesita la clave del revendedor (multitenant), no la de uno de sus dominios, en la región a la que pertenece.</translation>
    </message>
    <message>
        <source>Something failed at Devo (HTTP %1). Try again in a while.</source>
        <translation>Algo ha fallado en Devo (HTTP %1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Devo took too long to answer. Try again in a while.</source>
        <translation>Devo ha tardado demasiado en responder. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>El servidor nos remite a otra dirección, y Kontor nunca la sigue con una clave. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The server does not answer like the Devo interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>El servidor no responde como la interfaz de Devo (HTTP %1). Compruebe la dirección de la conexión y si hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>Devo has no such record (any more). Refresh the list.</source>
        <translation>Devo no tiene (o ya no tiene) este registro. Actualice la lista.</translation>
    </message>
    <message>
        <source>Devo refused this (HTTP %1).</source>
        <translation>Devo lo ha rechazado (HTTP %1).</translation>
    </message>
    <message>
        <source>Devo refused this: %1</source>
        <translation>Devo lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>El cambio se ha enviado, pero la respuesta no tiene sentido. Kontor vuelve a leer los datos para comprobar si se ha realizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n dominio</numerusform>
            <numerusform>%n dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A domain needs a name.</source>
        <translation>Un dominio necesita un nombre.</translation>
    </message>
    <message>
        <source>A domain needs a plan.</source>
        <translation>Un dominio necesita un plan de precios.</translation>
    </message>
    <message>
        <source>A user is made in a domain; choose one first.</source>
        <translation>Un usuario se crea en un dominio; elija uno primero.</translation>
    </message>
    <message>
        <source>A user needs an e-mail address.</source>
        <translation>Un usuario necesita una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>A user needs a role.</source>
        <translation>Un usuario necesita un rol.</translation>
    </message>
    <message>
        <source>External users cannot be owners; the owner must be an internal user.</source>
        <translation>Los usuarios externos no pueden ser propietarios; el propietario debe ser un usuario interno.</translation>
    </message>
    <message>
        <source>Only external users have an external id.</source>
        <translation>Solo los usuarios externos tienen un ID externo.</translation>
    </message>
    <message>
        <source>Say who becomes the owner.</source>
        <translation>Indique quién será el propietario.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>The name cannot be emptied.</source>
        <translation>El nombre no se puede dejar vacío.</translation>
    </message>
    <message>
        <source>The retention needs a volume, a number and a unit.</source>
        <translation>La retención necesita un volumen, un número y una unidad.</translation>
    </message>
    <message>
        <source>Devo does not offer this.</source>
        <translation>Devo no ofrece esto.</translation>
    </message>
    <message>
        <source>Name at least one role; NO_PRIVILEGES stands for none.</source>
        <translation>Indique al menos un rol; NO_PRIVILEGES significa ninguno.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Sigue existiendo, así que no se ha eliminado.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Existe uno con este nombre, pero con otros valores: puede que lo haya creado otra persona.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Existe, con los valores que se enviaron.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>Devo shows neither domains nor plans with this key, so nothing is proven by not seeing it.</source>
        <translation>Devo no muestra dominios ni planes de precios con esta clave, así que no verlo no demuestra nada.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no existe.</translation>
    </message>
    <message>
        <source>The domain has no owner yet.</source>
        <translation>El dominio todavía no tiene propietario.</translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
        <translation>Todos los valores son los deseados.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Lo que se cambió no se puede volver a leer, así que no hay forma de saberlo. Repetir el cambio no hace ningún daño.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Todos los valores siguen como antes.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Los valores no son los deseados ni los que había antes.</translation>
    </message>
    <message>
        <source>The domain has no owner yet, and nobody can use it before it has one: use &quot;Assign owner&quot;.</source>
        <translation>El dominio aún no tiene propietario, y nadie puede usarlo hasta que lo tenga: use «Asignar propietario».</translation>
    </message>
    <message>
        <source>Devo refused this with its general error. Check the values; if they are right, Devo&apos;s support can look it up by the request id.</source>
        <translation>Devo ha rechazado esto con su error general. Compruebe los valores; si son correctos, el servicio de asistencia de Devo puede investigarlo con el ID de la solicitud.</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Give up what you have entered?</source>
        <translation>¿Descartar lo que ha introducido?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>Expected a whole number, for example 12.</source>
        <translation>Se espera un número entero, por ejemplo 12.</translation>
    </message>
    <message>
        <source>Expected a size, for example 25 GB or 25600 (megabytes).</source>
        <translation>Se espera un tamaño, por ejemplo 25 GB o 25600 (megabytes).</translation>
    </message>
    <message>
        <source>Expected an amount, for example 12.50.</source>
        <translation>Se espera un importe, por ejemplo 12.50.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Se espera true o false.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Se espera uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>Se espera una fecha como 2026-03-01 o 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>Expected an e-mail address, for example anna@example.com.</source>
        <translation>Se espera una dirección de correo electrónico, por ejemplo anna@example.com.</translation>
    </message>
    <message>
        <source>Expected a domain name, for example example.com.</source>
        <translation>Se espera un nombre de dominio, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Expected a web address that starts with https://.</source>
        <translation>Se espera una dirección web que empiece por https://.</translation>
    </message>
    <message>
        <source>Expected a list, separated by commas or one entry a line.</source>
        <translation>Se espera una lista, separada por comas o con una entrada por línea.</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>Se espera un texto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The smallest allowed value is %1.</source>
        <translation>El valor mínimo permitido es %1.</translation>
    </message>
    <message>
        <source>The largest allowed value is %1.</source>
        <translation>El valor máximo permitido es %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>Se permite como máximo %n carácter.</numerusform>
            <numerusform>Se permiten como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>May not start with a space.</source>
        <translation>No puede empezar por un espacio.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are allowed.</source>
        <translation>
            <numerusform>Se permite como máximo %n entrada.</numerusform>
            <numerusform>Se permiten como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>Is set by the vendor and cannot be written.</source>
        <translation>Lo establece el proveedor y no se puede escribir.</translation>
    </message>
    <message>
        <source>Cannot be changed any more.</source>
        <translation>Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Cannot be given for a new record; change it afterwards.</source>
        <translation>No se puede indicar en un registro nuevo; cámbielo después.</translation>
    </message>
    <message>
        <source>There is no secret field of this name.</source>
        <translation>No hay ningún campo secreto con este nombre.</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>No hay ningún campo con este nombre.</translation>
    </message>
    <message>
        <source>A secret may not be given as plain text.</source>
        <translation>Un secreto no se puede indicar como texto sin cifrar.</translation>
    </message>
    <message>
        <source>Is required.</source>
        <translation>Es obligatorio.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Expected a number, for example 2 or 0.5.</source>
        <translation>Se espera un número, por ejemplo 2 o 0.5.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Las comillas de la posición %1 no están cerradas.</translation>
    </message>
    <message>
        <source>Position %1: there is no field &quot;%2&quot;. Near it: %3. (Put the words in quotes to search for the text itself.)</source>
        <translation>Posición %1: no hay ningún campo «%2». Parecidos: %3. (Ponga las palabras entre comillas para buscar el texto tal cual.)</translation>
    </message>
    <message>
        <source>Position %1: &quot;is:&quot; is followed by one of: %2.</source>
        <translation>Posición %1: tras «is:» va uno de estos valores: %2.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (centroeuropeo)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (europeo occidental)</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Western European)</source>
        <translation>ISO 8859-1 (europeo occidental)</translation>
    </message>
    <message>
        <source>ISO 8859-2 (Central European)</source>
        <translation>ISO 8859-2 (centroeuropeo)</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Create new ones</source>
        <translation>Crear los nuevos</translation>
    </message>
    <message>
        <source>Change those that are there</source>
        <translation>Cambiar los existentes</translation>
    </message>
    <message>
        <source>Create new ones and change those that are there</source>
        <translation>Crear los nuevos y cambiar los existentes</translation>
    </message>
    <message>
        <source>never, only new records get it</source>
        <translation>nunca, solo lo reciben los registros nuevos</translation>
    </message>
    <message>
        <source>where there is nothing yet</source>
        <translation>donde todavía no hay nada</translation>
    </message>
    <message>
        <source>always, unless the cell is empty</source>
        <translation>siempre, salvo que la celda esté vacía</translation>
    </message>
    <message>
        <source>always; an empty cell clears it</source>
        <translation>siempre; una celda vacía lo borra</translation>
    </message>
    <message>
        <source>part before @</source>
        <translation>parte anterior a la @</translation>
    </message>
    <message>
        <source>part after @</source>
        <translation>parte posterior a la @</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in front</source>
        <translation>«%1» delante</translation>
    </message>
    <message>
        <source>&quot;%1&quot; where empty</source>
        <translation>«%1» si está vacía</translation>
    </message>
    <message>
        <source>outer spaces stay</source>
        <translation>los espacios de los extremos se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The vendor&apos;s answer is not the JSON its documents describe.</source>
        <translation>La respuesta del proveedor no es el JSON que describe su documentación.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has a value of the wrong type in &quot;%1&quot; of %2.</source>
        <translation>La respuesta del proveedor tiene un valor de tipo incorrecto en «%1» de %2.</translation>
    </message>
</context>
<context>
    <name>LimaCity</name>
    <message>
        <source>It is not known where this record is at lima-city. Refresh the list.</source>
        <translation>No se sabe dónde está este registro en lima-city. Actualice la lista.</translation>
    </message>
    <message>
        <source>lima-city has no address for a single record of this type.</source>
        <translation>lima-city no tiene ninguna dirección para un único registro de este tipo.</translation>
    </message>
    <message>
        <source>lima-city has no list of this type.</source>
        <translation>lima-city no tiene ninguna lista de este tipo.</translation>
    </message>
    <message>
        <source>lima-city sent an answer that does not follow what is known of its interface. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>lima-city ha enviado una respuesta que no se ajusta a lo que se sabe de su interfaz. Aquí no se ha cambiado nada; inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>lima-city sent a value for &quot;%1&quot; of %2 that does not follow what is known of its interface.</source>
        <translation>lima-city ha enviado un valor para «%1» de %2 que no se ajusta a lo que se sabe de su interfaz.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data. Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation>lima-city ha respondido con una página web en lugar de datos. O esta parte del panel no está abierta a las claves, o la dirección de la conexión no es la de lima-city, o hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>lima-city has no such record (any more). Refresh the list.</source>
        <translation>lima-city no tiene (o ya no tiene) este registro. Actualice la lista.</translation>
    </message>
    <message>
        <source>lima-city says: %1</source>
        <translation>lima-city dice: %1</translation>
    </message>
    <message>
        <source>lima-city does not accept the key kept for this customer: it was changed or deleted in the customer&apos;s account. Make a new one there and enter it in the customer&apos;s record. Other customers are not concerned.</source>
        <translation>lima-city no acepta la clave guardada para este cliente: se cambió o se eliminó en la cuenta del cliente. Cree allí una nueva e introdúzcala en el registro del cliente. Los demás clientes no se ven afectados.</translation>
    </message>
    <message>
        <source>The key kept for this customer is good, but may not do this. Give it the role for it in the customer&apos;s account, or enter a key that has it. Other customers are not concerned.</source>
        <translation>La clave guardada para este cliente es correcta, pero no puede hacer esto. Asígnele el rol necesario en la cuenta del cliente o introduzca una clave que lo tenga. Los demás clientes no se ven afectados.</translation>
    </message>
    <message>
        <source>lima-city does not accept the reseller key. Make a new one on the page &quot;API keys&quot; of the reseller account, with the role reseller.customers.admin, and enter it in the connection.</source>
        <translation>lima-city no acepta la clave de revendedor. Cree una nueva en la página «API keys» de la cuenta de revendedor, con el rol reseller.customers.admin, e introdúzcala en la conexión.</translation>
    </message>
    <message>
        <source>The reseller key is good, but may not do this. It needs the role reseller.customers.admin, which is given on the page &quot;API keys&quot; of the reseller account.</source>
        <translation>La clave de revendedor es correcta, pero no puede hacer esto. Necesita el rol reseller.customers.admin, que se asigna en la página «API keys» de la cuenta de revendedor.</translation>
    </message>
    <message>
        <source>It exists already at lima-city: %1</source>
        <translation>Ya existe en lima-city: %1</translation>
    </message>
    <message>
        <source>lima-city refused this (HTTP %1).</source>
        <translation>lima-city lo ha rechazado (HTTP %1).</translation>
    </message>
    <message>
        <source>lima-city refused this: %1</source>
        <translation>lima-city lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>El servidor nos remite a otra dirección, y Kontor nunca la sigue con una clave. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>lima-city answered with a web page instead of data (HTTP %1). Either this part of the panel is not open to keys, or the address of the connection is not that of lima-city, or a proxy stands between.</source>
        <translation>lima-city ha respondido con una página web en lugar de datos (HTTP %1). O esta parte del panel no está abierta a las claves, o la dirección de la conexión no es la de lima-city, o hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>The server does not answer like the lima-city interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>El servidor no responde como la interfaz de lima-city (HTTP %1). Compruebe la dirección de la conexión y si hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>lima-city asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>lima-city pide paciencia: demasiadas solicitudes. Kontor espera y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Something failed at lima-city (HTTP %1). Try again in a while.</source>
        <translation>Algo ha fallado en lima-city (HTTP %1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>lima-city took too long to answer. Try again in a while.</source>
        <translation>lima-city ha tardado demasiado en responder. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor looks whether it happened, as far as that can be seen.</source>
        <translation>El cambio se ha enviado, pero la respuesta no tiene sentido. Kontor comprueba si se ha realizado, en la medida en que eso se puede ver.</translation>
    </message>
    <message>
        <source>It may not be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>Somebody has it already; choose another.</source>
        <translation>Ya lo tiene otra persona; elija otro.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Se espera un número.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Se espera un número entero.</translation>
    </message>
    <message>
        <source>It has to be larger.</source>
        <translation>Debe ser mayor.</translation>
    </message>
    <message>
        <source>It has to be smaller.</source>
        <translation>Debe ser menor.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>No es uno de los valores permitidos.</translation>
    </message>
    <message>
        <source>It is not valid.</source>
        <translation>No es válido.</translation>
    </message>
    <message>
        <source>lima-city says: &quot;%1&quot;.</source>
        <translation>lima-city dice: «%1».</translation>
    </message>
    <message>
        <source>No key of this customer is kept on this computer. Make one in the customer&apos;s account, on the page &quot;API keys&quot;, and enter it in the customer&apos;s record.</source>
        <translation>En este equipo no se guarda ninguna clave de este cliente. Cree una en la cuenta del cliente, en la página «API keys», e introdúzcala en el registro del cliente.</translation>
    </message>
    <message>
        <source>lima-city knows the key, but does not say whose it is. Whether it may create customers shows with the first one.</source>
        <translation>lima-city conoce la clave, pero no dice de quién es. Si permite crear clientes se verá con el primero.</translation>
    </message>
    <message>
        <source>The server answers, but not as the lima-city interface. Check the address of the connection; the usual one is https://www.lima-city.de.</source>
        <translation>El servidor responde, pero no como la interfaz de lima-city. Compruebe la dirección de la conexión; la habitual es https://www.lima-city.de.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Only MX and SRV records have a priority: leave it empty.</source>
        <translation>Solo los registros MX y SRV tienen prioridad: déjela vacía.</translation>
    </message>
    <message>
        <source>A key needs at least one role.</source>
        <translation>Una clave necesita al menos un rol.</translation>
    </message>
    <message>
        <source>lima-city does not offer this.</source>
        <translation>lima-city no ofrece esto.</translation>
    </message>
    <message>
        <source>lima-city has no look-up for customers, so Kontor cannot tell. Look in the reseller panel for the user name %1 (%2). If it is there, add it with &quot;Add an existing customer&quot;; its key was lost with the answer, so make a new one in its account. If it is not there, create it again: if lima-city then says that the name is taken, it exists after all.</source>
        <translation>lima-city no permite consultar clientes, así que Kontor no puede saberlo. Busque en el panel de revendedor el nombre de usuario %1 (%2). Si está, añádalo con «Añadir un cliente existente»; su clave se perdió con la respuesta, así que cree una nueva en su cuenta. Si no está, vuelva a crearlo: si lima-city dice entonces que el nombre está ocupado, es que existe.</translation>
    </message>
    <message>
        <source>The PHP version cannot be read back, so Kontor cannot tell. Setting it again does no harm.</source>
        <translation>La versión de PHP no se puede volver a leer, así que Kontor no puede saberlo. Establecerla otra vez no hace ningún daño.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Sigue existiendo, así que no se ha eliminado.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no existe.</translation>
    </message>
    <message>
        <source>All values are as wanted.</source>
        <translation>Todos los valores son los deseados.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Todos los valores siguen como antes.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Los valores no son los deseados ni los que había antes.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n like it, and nobody can tell whether one of them is this one.</source>
        <translation>
            <numerusform>Hay %n igual, y no hay forma de saber si es este.</numerusform>
            <numerusform>Hay %n iguales, y no hay forma de saber si uno de ellos es este.</numerusform>
        </translation>
    </message>
    <message>
        <source>One like it is there, but with other values: somebody else may have made it.</source>
        <translation>Existe uno parecido, pero con otros valores: puede que lo haya creado otra persona.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent. Its secret was lost with the answer: make another key where you need to know it.</source>
        <translation>Existe, con los valores que se enviaron. Su secreto se perdió con la respuesta: cree otra clave donde necesite conocerlo.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Existe, con los valores que se enviaron.</translation>
    </message>
    <message>
        <source>The list is empty, which cannot be.</source>
        <translation>La lista está vacía, lo cual no puede ser.</translation>
    </message>
    <message>
        <source>The domain itself is not there any more.</source>
        <translation>El propio dominio ya no existe.</translation>
    </message>
</context>
<context>
    <name>Monit24</name>
    <message>
        <source>Monit24 has no group of this number.</source>
        <translation>Monit24 no tiene ningún grupo con este número.</translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 ha enviado una respuesta que no se ajusta a su propia documentación. Aquí no se ha cambiado nada; inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Monit24 sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation>Monit24 ha enviado un valor para «%1» de %2 que no se ajusta a su propia documentación.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation>Ha llegado una página web en lugar de una respuesta de la interfaz. Compruebe la dirección de la conexión y si un proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Monit24 says: %1</source>
        <translation>Monit24 dice: %1</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>El servidor nos remite a otra dirección, y Kontor nunca la sigue con una clave. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The server does not answer like the Monit24 interface, version 3 (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>El servidor no responde como la interfaz de Monit24, versión 3 (HTTP %1). Compruebe la dirección de la conexión y si hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>Monit24 does not accept the token: it is wrong or has ended. Make a new one in the Monit24 panel and enter it in the connection.</source>
        <translation>Monit24 no acepta el token: no es correcto o ha caducado. Cree uno nuevo en el panel de Monit24 e introdúzcalo en la conexión.</translation>
    </message>
    <message>
        <source>Monit24 does not accept login and password. Either one of them is wrong, or the account uses two-factor sign-in, for which passwords are never accepted: make a token in the Monit24 panel and enter it in the connection.</source>
        <translation>Monit24 no acepta el usuario y la contraseña. O uno de los dos no es correcto, o la cuenta usa el inicio de sesión en dos pasos, para el que nunca se aceptan contraseñas: cree un token en el panel de Monit24 e introdúzcalo en la conexión.</translation>
    </message>
    <message>
        <source>Monit24 asks for patience: too many requests. Kontor waits and goes on by itself.</source>
        <translation>Monit24 pide paciencia: demasiadas solicitudes. Kontor espera y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Monit24 does not let this login do that. Ask the owner of the account for the right.</source>
        <translation>Monit24 no permite hacer eso a este usuario. Pida el permiso al propietario de la cuenta.</translation>
    </message>
    <message>
        <source>Monit24 has no such record (any more). Refresh the list.</source>
        <translation>Monit24 no tiene (o ya no tiene) este registro. Actualice la lista.</translation>
    </message>
    <message>
        <source>Monit24 took too long to answer. Try again in a while.</source>
        <translation>Monit24 ha tardado demasiado en responder. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Something failed at Monit24 (HTTP %1). Try again in a while.</source>
        <translation>Algo ha fallado en Monit24 (HTTP %1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Monit24 refused this (HTTP %1).</source>
        <translation>Monit24 lo ha rechazado (HTTP %1).</translation>
    </message>
    <message>
        <source>Monit24 refused this: %1</source>
        <translation>Monit24 lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>El cambio se ha enviado, pero la respuesta no tiene sentido. Kontor vuelve a leer los datos para comprobar si se ha realizado.</translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only.</source>
        <translation>Además, una cuenta puede estar abierta solo a determinadas direcciones IP.</translation>
    </message>
    <message>
        <source>An account may also be open to certain IP addresses only; this computer comes from %1.</source>
        <translation>Además, una cuenta puede estar abierta solo a determinadas direcciones IP; este equipo accede desde %1.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (cuenta %2)</translation>
    </message>
    <message>
        <source>all accounts, as an administrator</source>
        <translation>todas las cuentas, como administrador</translation>
    </message>
    <message>
        <source>own account and its sub-accounts</source>
        <translation>la cuenta propia y sus subcuentas</translation>
    </message>
    <message>
        <source>%1: %2, for reading only</source>
        <translation>%1: %2, solo para lectura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server answers, but not as version 3 of the Monit24 interface. Check the address of the connection; the usual one is https://api.monit24.pl/v3.</source>
        <translation>El servidor responde, pero no como la versión 3 de la interfaz de Monit24. Compruebe la dirección de la conexión; la habitual es https://api.monit24.pl/v3.</translation>
    </message>
    <message>
        <source>Is for sub-accounts only; this login makes accounts as an administrator. Leave it empty.</source>
        <translation>Es solo para subcuentas; este usuario crea cuentas como administrador. Déjelo vacío.</translation>
    </message>
    <message>
        <source>Monit24 lets a login make further users for its own account only.</source>
        <translation>Monit24 solo permite a un usuario crear más usuarios para su propia cuenta.</translation>
    </message>
    <message>
        <source>Say which service is suspended.</source>
        <translation>Indique qué servicio se suspende.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>Introduzca la contraseña nueva.</translation>
    </message>
    <message>
        <source>Monit24 does not offer this.</source>
        <translation>Monit24 no ofrece esto.</translation>
    </message>
    <message>
        <source>Monit24 has no list of these below that record.</source>
        <translation>Monit24 no tiene ninguna lista de estos por debajo de ese registro.</translation>
    </message>
    <message>
        <source>The number of the record is not known.</source>
        <translation>No se conoce el número del registro.</translation>
    </message>
    <message>
        <source>This step only notes the running services; noting them again does no harm.</source>
        <translation>Este paso solo anota los servicios en marcha; volver a anotarlos no hace ningún daño.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Existe, con los valores que se enviaron.</translation>
    </message>
    <message>
        <source>There are several of this name and with these values: nobody can tell which one is new.</source>
        <translation>Hay varios con este nombre y con estos valores: no hay forma de saber cuál es el nuevo.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Existe uno con este nombre, pero con otros valores: puede que lo haya creado otra persona.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Sigue existiendo, así que no se ha eliminado.</translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation>Todos los valores que se pueden leer son los deseados.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell.</source>
        <translation>Lo que se cambió no se puede volver a leer, así que no hay forma de saberlo.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Todos los valores siguen como antes.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Los valores no son los deseados ni los que había antes.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no existe.</translation>
    </message>
    <message>
        <source>The list kept changing while it was read. Try again in a while.</source>
        <translation>La lista no dejaba de cambiar mientras se leía. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The account is blocked already. Refresh it.</source>
        <translation>La cuenta ya está bloqueada. Actualícela.</translation>
    </message>
    <message>
        <source>Something failed at Monit24. Try again in a while.</source>
        <translation>Algo ha fallado en Monit24. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Monit24 does not know this request, so it cannot do it.</source>
        <translation>Monit24 no conoce esta solicitud, así que no puede atenderla.</translation>
    </message>
    <message>
        <source>The server has another version of the interface than 2.0.0. Check the address of the connection.</source>
        <translation>El servidor tiene otra versión de la interfaz distinta de la 2.0.0. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>Monit24 does not accept the login and password for this. Check both in the connection.</source>
        <translation>Monit24 no acepta el usuario y la contraseña para esto. Compruebe ambos en la conexión.</translation>
    </message>
    <message>
        <source>Monit24 refused the values.</source>
        <translation>Monit24 ha rechazado los valores.</translation>
    </message>
    <message>
        <source>Monit24 refused this.</source>
        <translation>Monit24 lo ha rechazado.</translation>
    </message>
    <message>
        <source>Monit24 reports a problem of a sort that is not in its documents.</source>
        <translation>Monit24 informa de un problema de un tipo que no está en su documentación.</translation>
    </message>
    <message>
        <source>This API version is retired, as it seems: at the address of the connection there is no API 2.0.0 (any more). Check the address, or make a connection with API v3.</source>
        <translation>Parece que esta versión de la API se ha retirado: en la dirección de la conexión no hay (o ya no hay) ninguna API 2.0.0. Compruebe la dirección o cree una conexión con la API v3.</translation>
    </message>
    <message>
        <source>Monit24 sent an answer that does not follow its own documents. Try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 ha enviado una respuesta que no se ajusta a su propia documentación. Inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP %1). Check the address of the connection.</source>
        <translation>El servidor ha rechazado la solicitud (HTTP %1). Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a password. Check the address of the connection.</source>
        <translation>El servidor nos remite a otra dirección, y Kontor nunca la sigue con una contraseña. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The login is good, but may not do this. Ask Monit24&apos;s support to allow it.</source>
        <translation>El usuario y la contraseña son correctos, pero no permiten hacer esto. Pida al servicio de asistencia de Monit24 que lo autorice.</translation>
    </message>
    <message>
        <source>Monit24 sent a list that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Monit24 ha enviado una lista que no se ajusta a su propia documentación. Aquí no se ha cambiado nada; inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>The login is good, but it is no distributor&apos;s, so it has no customers to show. Use the login of a distributor&apos;s account.</source>
        <translation>El usuario y la contraseña son correctos, pero no son de un distribuidor, así que no hay clientes que mostrar. Use el usuario de una cuenta de distribuidor.</translation>
    </message>
    <message>
        <source>The login is good, but the number of the distributor in the connection (%1) is not its own. Correct it, or leave it empty.</source>
        <translation>El usuario y la contraseña son correctos, pero el número de distribuidor de la conexión (%1) no es el suyo. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1, distributor %2</source>
        <translation>%1, distribuidor %2</translation>
    </message>
    <message>
        <source>- careful: the interface calls itself version %1, and Kontor knows 2.0.0.</source>
        <translation>- atención: la interfaz dice ser la versión %1, y Kontor conoce la 2.0.0.</translation>
    </message>
    <message>
        <source>Write each feature as name=value, for example port=8000.</source>
        <translation>Escriba cada característica como nombre=valor, por ejemplo port=8000.</translation>
    </message>
    <message>
        <source>Expected a date as in 2026-03-01T09:30:00Z.</source>
        <translation>Se espera una fecha como 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation>Indique a qué registro pertenece.</translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation>Indique qué registro se debe cambiar.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: this step only looks which services run.</source>
        <translation>Todavía no se ha enviado nada: este paso solo mira qué servicios están en marcha.</translation>
    </message>
    <message>
        <source>Monit24 has no list of distributors, so nobody can look. Make a connection with the new login: if it works, the account was made.</source>
        <translation>Monit24 no tiene ninguna lista de distribuidores, así que no se puede mirar. Cree una conexión con el usuario nuevo: si funciona, la cuenta se ha creado.</translation>
    </message>
    <message>
        <source>There is a user of this login, but Monit24 does not say of which account.</source>
        <translation>Existe un usuario con este nombre, pero Monit24 no dice de qué cuenta es.</translation>
    </message>
    <message>
        <source>There is an account of this name, but its login cannot be read, so it may be another one.</source>
        <translation>Existe una cuenta con este nombre, pero su usuario no se puede leer, así que podría ser otra.</translation>
    </message>
    <message>
        <source>There are several with these values, so nobody can tell which one is new.</source>
        <translation>Hay varios con estos valores, así que no hay forma de saber cuál es el nuevo.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Lo que se cambió no se puede volver a leer, así que no hay forma de saberlo. Repetir el cambio no hace ningún daño.</translation>
    </message>
    <message>
        <source>One of this login is there, but with other values: somebody else may have made it.</source>
        <translation>Existe uno con este nombre de usuario, pero con otros valores: puede que lo haya creado otra persona.</translation>
    </message>
    <message>
        <source>Monit24 shows nothing at all to this login, so that it is not there proves nothing.</source>
        <translation>Monit24 no muestra absolutamente nada a este usuario, así que su ausencia no demuestra nada.</translation>
    </message>
    <message>
        <source>Monit24 hides this while its account is blocked. Unblock the account first.</source>
        <translation>Monit24 oculta esto mientras su cuenta está bloqueada. Desbloquee primero la cuenta.</translation>
    </message>
    <message>
        <source>Monit24 answered about another record than was asked for.</source>
        <translation>Monit24 ha respondido sobre un registro distinto del que se pidió.</translation>
    </message>
    <message>
        <source>Only an administrator can activate an account. Its owner can: with the link in the mail from Monit24.</source>
        <translation>Solo un administrador puede activar una cuenta. Su propietario sí puede: con el enlace del correo de Monit24.</translation>
    </message>
    <message>
        <source>Monit24 named the number of another record than the new one. Kontor looks which is the new one.</source>
        <translation>Monit24 ha indicado el número de un registro distinto del nuevo. Kontor comprueba cuál es el nuevo.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tablas como texto (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Contains characters that cannot be seen: %1</source>
        <translation>Contiene caracteres que no se ven: %1</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this connection is not known. Enter it in the connection.</source>
        <translation>No se conoce «%1» de esta conexión. Introdúzcalo en la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) behind that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto por detrás del de %1, así que las solicitudes firmadas podrían rechazarse. Ponga el reloj en hora e inténtelo de nuevo.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos por detrás del de %1, así que las solicitudes firmadas podrían rechazarse. Ponga el reloj en hora e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) ahead of that of %1, so signed requests may be refused. Set the clock, then try again.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto por delante del de %1, así que las solicitudes firmadas podrían rechazarse. Ponga el reloj en hora e inténtelo de nuevo.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos por delante del de %1, así que las solicitudes firmadas podrían rechazarse. Ponga el reloj en hora e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was closed meanwhile.</source>
        <translation>Entretanto se ha cerrado la conexión.</translation>
    </message>
</context>
<context>
    <name>Rackspace</name>
    <message>
        <source>It is not known which customer or domain this belongs to. Synchronise the connection, then try again.</source>
        <translation>No se sabe a qué cliente o dominio pertenece esto. Sincronice la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name at Rackspace.</source>
        <translation>«%1» no puede ser un nombre en Rackspace.</translation>
    </message>
    <message>
        <source>The reference number %1 belongs to &quot;%2&quot; (%3) already.</source>
        <translation>El número de referencia %1 ya pertenece a «%2» (%3).</translation>
    </message>
    <message>
        <source>Rackspace took the new customer, but does not show it yet, so its account number is not known.</source>
        <translation>Rackspace ha aceptado el cliente nuevo, pero todavía no lo muestra, así que no se conoce su número de cuenta.</translation>
    </message>
    <message>
        <source>Rackspace sent an answer that does not follow its own documents. Nothing was changed here; try again, and if it stays so, report it with the details.</source>
        <translation>Rackspace ha enviado una respuesta que no se ajusta a su propia documentación. Aquí no se ha cambiado nada; inténtelo de nuevo y, si sigue igual, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Rackspace sent a value for &quot;%1&quot; of %2 that does not follow its own documents.</source>
        <translation>Rackspace ha enviado un valor para «%1» de %2 que no se ajusta a su propia documentación.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the interface. Check the address of the connection, and whether a proxy asks for a login.</source>
        <translation>Ha llegado una página web en lugar de una respuesta de la interfaz. Compruebe la dirección de la conexión y si un proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Rackspace says: %1</source>
        <translation>Rackspace dice: %1</translation>
    </message>
    <message>
        <source>Rackspace asks for patience: too many requests in this minute. Kontor waits and goes on by itself.</source>
        <translation>Rackspace pide paciencia: demasiadas solicitudes en este minuto. Kontor espera y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Rackspace does not accept the key. Enter the user key and the secret key again; making new keys in the control panel ends the old ones.</source>
        <translation>Rackspace no acepta la clave. Introduzca de nuevo la clave de usuario y la clave secreta; al crear claves nuevas en el panel de control, las antiguas dejan de valer.</translation>
    </message>
    <message>
        <source>The key is good, but may not do this. It takes a super administrator of a reseller account.</source>
        <translation>La clave es correcta, pero no puede hacer esto. Se necesita un superadministrador de una cuenta de revendedor.</translation>
    </message>
    <message>
        <source>It was deleted and can be restored: create a mailbox of the same name with &quot;Restore a deleted mailbox&quot;.</source>
        <translation>Se eliminó y se puede restaurar: cree un buzón con el mismo nombre con «Restaurar un buzón eliminado».</translation>
    </message>
    <message>
        <source>Rackspace has no such record (any more). Refresh the list.</source>
        <translation>Rackspace no tiene (o ya no tiene) este registro. Actualice la lista.</translation>
    </message>
    <message>
        <source>Something failed at Rackspace (HTTP %1). Try again in a while.</source>
        <translation>Algo ha fallado en Rackspace (HTTP %1). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Rackspace took too long to answer. Try again in a while.</source>
        <translation>Rackspace ha tardado demasiado en responder. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server sends us to another address, which Kontor never follows with a key. Check the address of the connection.</source>
        <translation>El servidor nos remite a otra dirección, y Kontor nunca la sigue con una clave. Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The server does not answer like the Rackspace interface (HTTP %1). Check the address of the connection, and whether a proxy stands between.</source>
        <translation>El servidor no responde como la interfaz de Rackspace (HTTP %1). Compruebe la dirección de la conexión y si hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>Rackspace refused this (HTTP %1).</source>
        <translation>Rackspace lo ha rechazado (HTTP %1).</translation>
    </message>
    <message>
        <source>Rackspace refused this: %1</source>
        <translation>Rackspace lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>The change was sent, but the answer makes no sense. Kontor reads back whether it happened.</source>
        <translation>El cambio se ha enviado, pero la respuesta no tiene sentido. Kontor vuelve a leer los datos para comprobar si se ha realizado.</translation>
    </message>
    <message>
        <source>%1 (account %2)</source>
        <translation>%1 (cuenta %2)</translation>
    </message>
    <message>
        <source>The server answers, but not as the Rackspace interface. Check the address of the connection; the usual one is https://api.emailsrvr.com/v1.</source>
        <translation>El servidor responde, pero no como la interfaz de Rackspace. Compruebe la dirección de la conexión; la habitual es https://api.emailsrvr.com/v1.</translation>
    </message>
    <message>
        <source>The key is good, but its account is no reseller, so it has no customers to show. Use the key of a super administrator of the reseller account.</source>
        <translation>La clave es correcta, pero su cuenta no es de revendedor, así que no hay clientes que mostrar. Use la clave de un superadministrador de la cuenta de revendedor.</translation>
    </message>
    <message>
        <source>Does not go together with what happens to spam: leave it empty.</source>
        <translation>No es compatible con lo que se hace con el spam: déjelo vacío.</translation>
    </message>
    <message>
        <source>Rackspace does not offer this.</source>
        <translation>Rackspace no ofrece esto.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>The new customer had no reference number, so it cannot be told apart.</source>
        <translation>El cliente nuevo no tenía número de referencia, así que no se puede distinguir.</translation>
    </message>
    <message>
        <source>It is still there, so it was not deleted.</source>
        <translation>Sigue existiendo, así que no se ha eliminado.</translation>
    </message>
    <message>
        <source>All values that can be read are as wanted.</source>
        <translation>Todos los valores que se pueden leer son los deseados.</translation>
    </message>
    <message>
        <source>What was changed cannot be read back, so nobody can tell. Making the change again does no harm.</source>
        <translation>Lo que se cambió no se puede volver a leer, así que no hay forma de saberlo. Repetir el cambio no hace ningún daño.</translation>
    </message>
    <message>
        <source>All values are as they were before.</source>
        <translation>Todos los valores siguen como antes.</translation>
    </message>
    <message>
        <source>The values are neither as wanted nor as they were before.</source>
        <translation>Los valores no son los deseados ni los que había antes.</translation>
    </message>
    <message>
        <source>It is there, with the values that were sent.</source>
        <translation>Existe, con los valores que se enviaron.</translation>
    </message>
    <message>
        <source>One of this name is there, but with other values: somebody else may have made it.</source>
        <translation>Existe uno con este nombre, pero con otros valores: puede que lo haya creado otra persona.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no existe.</translation>
    </message>
    <message>
        <source>It still has its old name.</source>
        <translation>Sigue teniendo su nombre anterior.</translation>
    </message>
    <message>
        <source>The sign-on address of the connection must be a web address that contains {token} after the host name.</source>
        <translation>La dirección de inicio de sesión de la conexión debe ser una dirección web que contenga {token} después del nombre de host.</translation>
    </message>
    <message>
        <source>Rackspace offers no sign-on for this kind of account.</source>
        <translation>Rackspace no ofrece inicio de sesión para este tipo de cuenta.</translation>
    </message>
    <message>
        <source>Choose the administrator to sign on as.</source>
        <translation>Elija el administrador con el que iniciar sesión.</translation>
    </message>
    <message>
        <source>Rackspace documents no address for signing on to webmail. Enter the one you use as &quot;Webmail address&quot; in the settings of the connection.</source>
        <translation>Rackspace no documenta ninguna dirección para iniciar sesión en el correo web. Introduzca la que usted usa como «Dirección del correo web» en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>Rackspace answered with a token for somebody else. Nothing was opened.</source>
        <translation>Rackspace ha respondido con un token para otra persona. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Rackspace sent no secure link to the archive. Nothing was opened.</source>
        <translation>Rackspace no ha enviado ningún enlace seguro al archivo. No se ha abierto nada.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Sign on</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Edit ...</source>
        <translation>Editar ...</translation>
    </message>
    <message>
        <source>Delete ...</source>
        <translation>Eliminar ...</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Abrir panel</translation>
    </message>
    <message>
        <source>Opens the vendor&apos;s panel in the browser. You log in there yourself: this vendor does not let a reseller sign on as a customer.</source>
        <translation>Abre el panel del proveedor en el navegador. Allí inicia sesión usted mismo: este proveedor no permite que un revendedor inicie sesión como un cliente.</translation>
    </message>
    <message>
        <source>Forget ...</source>
        <translation>Olvidar ...</translation>
    </message>
    <message>
        <source>Only this computer forgets it. Nothing happens at the vendor.</source>
        <translation>Solo lo olvida este equipo. En el proveedor no ocurre nada.</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Customer ...</source>
        <translation>Cliente ...</translation>
    </message>
    <message>
        <source>Domain ...</source>
        <translation>Dominio ...</translation>
    </message>
    <message>
        <source>Account ...</source>
        <translation>Cuenta ...</translation>
    </message>
    <message>
        <source>Lift the protection ...</source>
        <translation>Quitar la protección ...</translation>
    </message>
    <message>
        <source>From then on it can be changed again.</source>
        <translation>A partir de entonces se podrá volver a cambiar.</translation>
    </message>
    <message>
        <source>Protect ...</source>
        <translation>Proteger ...</translation>
    </message>
    <message>
        <source>Until somebody lifts the protection nothing changes it from here: no form, no change of many, no import, no undo.</source>
        <translation>Hasta que alguien quite la protección, nada lo cambia desde aquí: ningún formulario, ningún cambio de varios registros, ninguna importación ni ningún deshacer.</translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation>El entorno de pruebas no se ha iniciado. Viene con Kontor: vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Entorno de pruebas: %1</translation>
    </message>
</context>
<context>
    <name>SealedInputs</name>
    <message>
        <source>The passwords of this plan can be kept only with a key that lasts: use the keychain, or set KONTOR_SECRET_JOURNAL_SEALING_KEY to the same 64 hexadecimal digits in each run.</source>
        <translation>Las contraseñas de este plan de cambios solo se pueden guardar con una clave duradera: use el llavero o asigne a KONTOR_SECRET_JOURNAL_SEALING_KEY las mismas 64 cifras hexadecimales en cada ejecución.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is a connection called &quot;%1&quot; already. Choose another label.</source>
        <translation>Ya hay una conexión llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>taken already</source>
        <translation>ya está en uso</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>al abrir</translation>
    </message>
    <message>
        <source>%1 cannot be used: the database refuses the setting %2.</source>
        <translation>%1 no se puede usar: la base de datos rechaza el ajuste %2.</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>al escribir</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>al leer</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some and try again; nothing was lost.</source>
        <translation>No queda espacio para %1. Libere un poco e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: check its permissions.</source>
        <translation>No se puede escribir %1: compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it and try again.</source>
        <translation>Otro programa está usando %1. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data does not allow this change: %1.</source>
        <translation>Los datos no permiten este cambio: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written. Check the disk and try again.</source>
        <translation>No se puede leer ni escribir %1. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be used.</source>
        <translation>%1 no es una carpeta que se pueda usar.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Choose another folder with --home.</source>
        <translation>%1 pertenece a otra persona. Elija otra carpeta con --home.</translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Close it with: chmod 700 %1</source>
        <translation>Otras personas pueden ver %1, que contiene los datos de sus clientes. Ciérrela con: chmod 700 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The journal is damaged at change %1 of plan %2. Nothing is sent until the file was restored from a backup.</source>
        <translation>El diario está dañado en el cambio %1 del plan de cambios %2. No se enviará nada hasta que se restaure el archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal does not know this change.</source>
        <translation>El diario no conoce este cambio.</translation>
    </message>
    <message>
        <source>Kontor ended before the vendor&apos;s answer was kept.</source>
        <translation>Kontor se cerró antes de guardar la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>Another change of the same object is not settled yet.</source>
        <translation>Todavía no se ha resuelto otro cambio del mismo objeto.</translation>
    </message>
    <message>
        <source>%1 is damaged. Kontor does not touch it: put a copy of the whole folder aside, then replace the file with the newest of its &quot;.before&quot; copies or a backup.</source>
        <translation>%1 está dañado. Kontor no lo toca: guarde aparte una copia de toda la carpeta y luego sustituya el archivo por la más reciente de sus copias «.before» o por una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kontor. Install that version or newer; this one leaves the file alone.</source>
        <translation>%1 fue escrito por una versión más reciente de Kontor. Instale esa versión u otra posterior; esta no toca el archivo.</translation>
    </message>
    <message>
        <source>Another Kontor is starting with this data. Try again in a moment.</source>
        <translation>Otro Kontor se está iniciando con estos datos. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is damaged. It holds nothing that the vendors do not have: Kontor makes it anew when it starts the next time, and a refresh fills it again.</source>
        <translation>%1 está dañado. No contiene nada que los proveedores no tengan: Kontor lo crea de nuevo la próxima vez que se inicie y una actualización lo vuelve a llenar.</translation>
    </message>
    <message>
        <source>Others can look into %1, which holds your customers&apos; data. Remove them under &quot;Security&quot; in the properties of the folder.</source>
        <translation>Otras personas pueden ver %1, donde están los datos de sus clientes. Quítelas en «Seguridad», en las propiedades de la carpeta.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The number or name the vendor never changes.</source>
        <translation>El número o nombre que el proveedor nunca cambia.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>When the vendor last told us.</source>
        <translation>Cuándo lo comunicó el proveedor por última vez.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
</context>
<context>
    <name>UrlGate</name>
    <message>
        <source>There is no address. It begins with https://.</source>
        <translation>No hay ninguna dirección. Debe empezar por https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address: it should begin with https:// and a host name.</source>
        <translation>No es una dirección web completa: debería empezar por https:// y un nombre de host.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún host.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password: they have fields of their own.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña: tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The address must not contain a &quot;#&quot; part.</source>
        <translation>La dirección no debe contener ninguna parte «#».</translation>
    </message>
    <message>
        <source>Plain http would send the key readable for everybody: use https:// (http is accepted for 127.0.0.1, ::1 and localhost only).</source>
        <translation>Con http sin cifrar, cualquiera podría leer la clave: use https:// (http solo se acepta para 127.0.0.1, ::1 y localhost).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; addresses are not accepted: use https://.</source>
        <translation>No se aceptan direcciones «%1»: use https://.</translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The login name; it cannot be changed later.</source>
        <translation>El nombre de usuario; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What the administrator may do; only super administrators have access to the interface.</source>
        <translation>Lo que puede hacer el administrador; solo los superadministradores tienen acceso a la interfaz.</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Standard administrator</source>
        <translation>Administrador estándar</translation>
    </message>
    <message>
        <source>Limited administrator</source>
        <translation>Administrador limitado</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>First name of the administrator.</source>
        <translation>Nombre de pila del administrador.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Last name of the administrator.</source>
        <translation>Apellidos del administrador.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Where notices to the administrator go.</source>
        <translation>Adónde se envían los avisos al administrador.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A new password; Rackspace never tells the present one.</source>
        <translation>Una contraseña nueva; Rackspace nunca revela la actual.</translation>
    </message>
    <message>
        <source>Security question</source>
        <translation>Pregunta de seguridad</translation>
    </message>
    <message>
        <source>Asked when the password was forgotten.</source>
        <translation>Se hace cuando se ha olvidado la contraseña.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer to the security question.</source>
        <translation>La respuesta a la pregunta de seguridad.</translation>
    </message>
    <message>
        <source>Password expires after, days</source>
        <translation>La contraseña caduca a los (días)</translation>
    </message>
    <message>
        <source>After how many days a new password must be chosen.</source>
        <translation>Al cabo de cuántos días hay que elegir una contraseña nueva.</translation>
    </message>
    <message>
        <source>Several logins at once</source>
        <translation>Varias sesiones a la vez</translation>
    </message>
    <message>
        <source>Whether the administrator may be signed on twice.</source>
        <translation>Si el administrador puede tener dos sesiones abiertas.</translation>
    </message>
    <message>
        <source>Only from these addresses</source>
        <translation>Solo desde estas direcciones</translation>
    </message>
    <message>
        <source>Network addresses the administrator may sign on from.</source>
        <translation>Direcciones de red desde las que el administrador puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Whether the administrator may sign on.</source>
        <translation>Si el administrador puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Locked out, for example after too many wrong passwords.</source>
        <translation>Sin acceso, por ejemplo tras demasiadas contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Whether signing on takes a second factor.</source>
        <translation>Si para iniciar sesión hace falta un segundo factor.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account number of the customer.</source>
        <translation>Número de cuenta del cliente.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Lets the administrator sign on again.</source>
        <translation>Permite que el administrador vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Keeps the administrator from signing on.</source>
        <translation>Impide que el administrador inicie sesión.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Ends a lock, for example after too many wrong passwords.</source>
        <translation>Pone fin a un bloqueo, por ejemplo tras demasiadas contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locks the administrator out until somebody unlocks the login.</source>
        <translation>Deja sin acceso al administrador hasta que alguien desbloquee su usuario.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>A person who may sign on to the customer&apos;s control panel.</source>
        <translation>Una persona que puede iniciar sesión en el panel de control del cliente.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The part before the @; it cannot be changed later.</source>
        <translation>La parte que va antes de la @; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Addresses that get the mail: up to 50 of the own domain and 4 outside, 50 in all and at least one. Saving replaces the whole list.</source>
        <translation>Direcciones que reciben el correo: hasta 50 del propio dominio y 4 de fuera, 50 en total y al menos una. Al guardar se sustituye toda la lista.</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Número de miembros</translation>
    </message>
    <message>
        <source>How many addresses the alias delivers to.</source>
        <translation>A cuántas direcciones entrega el alias.</translation>
    </message>
    <message>
        <source>Only member</source>
        <translation>Único miembro</translation>
    </message>
    <message>
        <source>The address, where there is exactly one.</source>
        <translation>La dirección, cuando hay exactamente una.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The domain the alias belongs to.</source>
        <translation>El dominio al que pertenece el alias.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The address of the member.</source>
        <translation>La dirección del miembro.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Adds one address and leaves the others as they are.</source>
        <translation>Añade una dirección y deja las demás como están.</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Quitar miembro</translation>
    </message>
    <message>
        <source>Removes one address and leaves the others as they are.</source>
        <translation>Quita una dirección y deja las demás como están.</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>An address that delivers to other addresses.</source>
        <translation>Una dirección que entrega a otras direcciones.</translation>
    </message>
    <message>
        <source>As Rackspace has it. Whether it can be changed over the interface is not documented, so it is only shown.</source>
        <translation>Tal como lo tiene Rackspace. No está documentado si se puede cambiar mediante la interfaz, así que solo se muestra.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The customer&apos;s display name; it may not start with a space.</source>
        <translation>El nombre visible del cliente; no puede empezar por un espacio.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Given by Rackspace when the customer is added; it never changes.</source>
        <translation>Lo asigna Rackspace cuando se añade el cliente; nunca cambia.</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Your own number for the customer. Left empty, a unique one is set so that the new customer can be found again.</source>
        <translation>Su propio número para el cliente. Si se deja vacío, se pone uno único para poder encontrar después el cliente nuevo.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Dirección, segunda línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Gives the customer access again.</source>
        <translation>Devuelve el acceso al cliente.</translation>
    </message>
    <message>
        <source>Shuts the customer out; nothing is deleted. Rackspace does not report afterwards whether a customer is disabled.</source>
        <translation>Deja sin acceso al cliente; no se elimina nada. Después, Rackspace no indica si un cliente está desactivado.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>A sub-account of the reseller, with its domains and administrators.</source>
        <translation>Una subcuenta del revendedor, con sus dominios y administradores.</translation>
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
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Mobile services</source>
        <translation>Servicios móviles</translation>
    </message>
    <message>
        <source>The name of the domain; it cannot be changed later.</source>
        <translation>El nombre del dominio; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Account number of the customer the domain belongs to.</source>
        <translation>Número de cuenta del cliente al que pertenece el dominio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Which mail service the domain has.</source>
        <translation>Qué servicio de correo tiene el dominio.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Alternate domains</source>
        <translation>Dominios alternativos</translation>
    </message>
    <message>
        <source>Further domain names that deliver to the same mailboxes.</source>
        <translation>Otros nombres de dominio que entregan a los mismos buzones.</translation>
    </message>
    <message>
        <source>Catch-all address</source>
        <translation>Dirección comodín</translation>
    </message>
    <message>
        <source>Gets mail to names that do not exist; the action &quot;Set catch-all address&quot; changes it.</source>
        <translation>Recibe el correo dirigido a nombres que no existen; la cambia la acción «Establecer dirección comodín».</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivado de correo</translation>
    </message>
    <message>
        <source>Whether mail of the domain is archived.</source>
        <translation>Si se archiva el correo del dominio.</translation>
    </message>
    <message>
        <source>Public folders</source>
        <translation>Carpetas públicas</translation>
    </message>
    <message>
        <source>Whether Exchange public folders are on.</source>
        <translation>Si las carpetas públicas de Exchange están activadas.</translation>
    </message>
    <message>
        <source>Rackspace mailboxes, at most</source>
        <translation>Buzones Rackspace, máximo</translation>
    </message>
    <message>
        <source>How many Rackspace Email mailboxes may be made; needed when the domain gets Rackspace Email. Accounts that are no resellers leave it out.</source>
        <translation>Cuántos buzones de Rackspace Email se pueden crear; necesario cuando el dominio recibe Rackspace Email. Las cuentas que no son de revendedor lo omiten.</translation>
    </message>
    <message>
        <source>Rackspace mailboxes, used</source>
        <translation>Buzones Rackspace, usados</translation>
    </message>
    <message>
        <source>Rackspace calls it used storage; users of the interface read it as the number of mailboxes in use.</source>
        <translation>Rackspace lo llama almacenamiento usado; los usuarios de la interfaz lo interpretan como el número de buzones en uso.</translation>
    </message>
    <message>
        <source>Rackspace mailbox size</source>
        <translation>Tamaño de buzón Rackspace</translation>
    </message>
    <message>
        <source>The usual size of one Rackspace Email mailbox, in megabytes.</source>
        <translation>El tamaño habitual de un buzón de Rackspace Email, en megabytes.</translation>
    </message>
    <message>
        <source>Rackspace extra storage</source>
        <translation>Almacenamiento adicional Rackspace</translation>
    </message>
    <message>
        <source>Storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation>Almacenamiento comprado además del que incluyen los buzones, en megabytes.</translation>
    </message>
    <message>
        <source>Rackspace product</source>
        <translation>Producto de Rackspace</translation>
    </message>
    <message>
        <source>Rackspace Email or Rackspace Email Plus; Rackspace does not document whether it is told when the domain is read.</source>
        <translation>Rackspace Email o Rackspace Email Plus; Rackspace no documenta si se indica al leer el dominio.</translation>
    </message>
    <message>
        <source>Rackspace Email Plus</source>
        <translation>Rackspace Email Plus</translation>
    </message>
    <message>
        <source>Exchange mailboxes, at most</source>
        <translation>Buzones Exchange, máximo</translation>
    </message>
    <message>
        <source>How many Exchange mailboxes may be made; needed when the domain gets Exchange. Accounts that are no resellers leave it out.</source>
        <translation>Cuántos buzones Exchange se pueden crear; necesario cuando el dominio recibe Exchange. Las cuentas que no son de revendedor lo omiten.</translation>
    </message>
    <message>
        <source>Exchange storage, used</source>
        <translation>Almacenamiento Exchange, usado</translation>
    </message>
    <message>
        <source>As Rackspace counts it; the unit is not documented.</source>
        <translation>Tal como lo cuenta Rackspace; la unidad no está documentada.</translation>
    </message>
    <message>
        <source>Exchange mailbox size</source>
        <translation>Tamaño de buzón Exchange</translation>
    </message>
    <message>
        <source>The usual size of one Exchange mailbox, in megabytes.</source>
        <translation>El tamaño habitual de un buzón Exchange, en megabytes.</translation>
    </message>
    <message>
        <source>Exchange extra storage</source>
        <translation>Almacenamiento adicional Exchange</translation>
    </message>
    <message>
        <source>Exchange storage bought beside what the mailboxes come with, in megabytes.</source>
        <translation>Almacenamiento Exchange comprado además del que incluyen los buzones, en megabytes.</translation>
    </message>
    <message>
        <source>Exchange storage, all</source>
        <translation>Almacenamiento Exchange, total</translation>
    </message>
    <message>
        <source>All Exchange storage of the domain, in megabytes.</source>
        <translation>Todo el almacenamiento Exchange del dominio, en megabytes.</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Whether the ActiveSync mobile service is on.</source>
        <translation>Si el servicio móvil ActiveSync está activado.</translation>
    </message>
    <message>
        <source>ActiveSync licences</source>
        <translation>Licencias de ActiveSync</translation>
    </message>
    <message>
        <source>How many mailboxes may use ActiveSync.</source>
        <translation>Cuántos buzones pueden usar ActiveSync.</translation>
    </message>
    <message>
        <source>BlackBerry</source>
        <translation>BlackBerry</translation>
    </message>
    <message>
        <source>Whether the BlackBerry mobile service is on.</source>
        <translation>Si el servicio móvil BlackBerry está activado.</translation>
    </message>
    <message>
        <source>BlackBerry licences</source>
        <translation>Licencias de BlackBerry</translation>
    </message>
    <message>
        <source>How many mailboxes may use the BlackBerry service.</source>
        <translation>Cuántos buzones pueden usar el servicio BlackBerry.</translation>
    </message>
    <message>
        <source>Set catch-all address</source>
        <translation>Establecer dirección comodín</translation>
    </message>
    <message>
        <source>The address that gets the mail. How to switch the catch-all off is not documented.</source>
        <translation>La dirección que recibe el correo. No está documentado cómo desactivar la dirección comodín.</translation>
    </message>
    <message>
        <source>Delivers mail to unknown names of the domain to one address.</source>
        <translation>Entrega en una sola dirección el correo dirigido a nombres desconocidos del dominio.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>A mail domain of a customer. Signing on to it opens its mail archive.</source>
        <translation>Un dominio de correo de un cliente. Al iniciar sesión en él se abre su archivo de correo.</translation>
    </message>
    <message>
        <source>Forwarding and absence</source>
        <translation>Reenvío y ausencia</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Contact information of the mailbox.</source>
        <translation>Datos de contacto del buzón.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>The name other people see beside the address.</source>
        <translation>El nombre que otras personas ven junto a la dirección.</translation>
    </message>
    <message>
        <source>At least 8 characters of three of the four groups capital, small, digit and symbol, without the user&apos;s name, are accepted everywhere.</source>
        <translation>En todas partes se aceptan al menos 8 caracteres de tres de los cuatro grupos (mayúsculas, minúsculas, cifras y símbolos), sin el nombre del usuario.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes.</source>
        <translation>Cuánto correo cabe en el buzón, en megabytes.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>How much mail is in the mailbox, in megabytes.</source>
        <translation>Cuánto correo hay en el buzón, en megabytes.</translation>
    </message>
    <message>
        <source>Whether the mailbox can be used.</source>
        <translation>Si el buzón se puede usar.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>When the mailbox was made; Rackspace gives no time zone.</source>
        <translation>Cuándo se creó el buzón; Rackspace no indica la zona horaria.</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>When the mailbox was last used; empty: never. Without time zone.</source>
        <translation>Cuándo se usó el buzón por última vez; vacío: nunca. Sin zona horaria.</translation>
    </message>
    <message>
        <source>Legacy login name</source>
        <translation>Nombre de usuario heredado</translation>
    </message>
    <message>
        <source>The login name older programs need.</source>
        <translation>El nombre de usuario que necesitan los programas antiguos.</translation>
    </message>
    <message>
        <source>The domain the mailbox belongs to.</source>
        <translation>El dominio al que pertenece el buzón.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>All addresses of the mailbox; the actions &quot;Add address&quot; and &quot;Remove address&quot; change them.</source>
        <translation>Todas las direcciones del buzón; las cambian las acciones «Añadir dirección» y «Quitar dirección».</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Reenviar a</translation>
    </message>
    <message>
        <source>One address that gets a copy; empty ends forwarding.</source>
        <translation>Una dirección que recibe una copia; si se deja vacío, termina el reenvío.</translation>
    </message>
    <message>
        <source>Keep forwarded mail</source>
        <translation>Conservar el correo reenviado</translation>
    </message>
    <message>
        <source>Whether forwarded mail also stays in the mailbox.</source>
        <translation>Si el correo reenviado se queda también en el buzón.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Keeps the mailbox out of the Exchange address list.</source>
        <translation>Excluye el buzón de la lista de direcciones de Exchange.</translation>
    </message>
    <message>
        <source>In the company directory</source>
        <translation>En el directorio de la empresa</translation>
    </message>
    <message>
        <source>Whether colleagues find the mailbox in the directory.</source>
        <translation>Si los compañeros encuentran el buzón en el directorio.</translation>
    </message>
    <message>
        <source>Manages public folders</source>
        <translation>Gestiona carpetas públicas</translation>
    </message>
    <message>
        <source>Whether the user may change public folders.</source>
        <translation>Si el usuario puede modificar las carpetas públicas.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono particular</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Own ID</source>
        <translation>ID propio</translation>
    </message>
    <message>
        <source>A further address of the mailbox.</source>
        <translation>Otra dirección del buzón.</translation>
    </message>
    <message>
        <source>Lets the mailbox be used again.</source>
        <translation>Permite volver a usar el buzón.</translation>
    </message>
    <message>
        <source>Stops the mailbox; its mail stays.</source>
        <translation>Detiene el buzón; su correo se conserva.</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Gives the mailbox a further address.</source>
        <translation>Da al buzón una dirección más.</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Quitar dirección</translation>
    </message>
    <message>
        <source>Takes an address from the mailbox; mail to it is refused afterwards.</source>
        <translation>Quita una dirección del buzón; después se rechaza el correo dirigido a ella.</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <translation>Buzón Exchange</translation>
    </message>
    <message>
        <source>Exchange mailboxes</source>
        <translation>Buzones Exchange</translation>
    </message>
    <message>
        <source>A hosted Exchange mailbox.</source>
        <translation>Un buzón Exchange alojado.</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Dirección del trabajo</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Dirección particular</translation>
    </message>
    <message>
        <source>The part before the @. Changing it renames the mailbox.</source>
        <translation>La parte que va antes de la @. Al cambiarla se cambia el nombre del buzón.</translation>
    </message>
    <message>
        <source>How much mail the mailbox can hold, in megabytes; 25 GB is usual.</source>
        <translation>Cuánto correo cabe en el buzón, en megabytes; lo habitual son 25 GB.</translation>
    </message>
    <message>
        <source>Restore a deleted mailbox</source>
        <translation>Restaurar un buzón eliminado</translation>
    </message>
    <message>
        <source>Brings back the deleted mailbox of this name with its mail; only the password is set, everything else stays as it was.</source>
        <translation>Recupera con su correo el buzón eliminado que tenía este nombre; solo se establece la contraseña, todo lo demás queda como estaba.</translation>
    </message>
    <message>
        <source>Addresses that get a copy. Saving replaces the whole list; an empty list ends forwarding.</source>
        <translation>Direcciones que reciben una copia. Al guardar se sustituye toda la lista; una lista vacía termina el reenvío.</translation>
    </message>
    <message>
        <source>Absence message on</source>
        <translation>Mensaje de ausencia activado</translation>
    </message>
    <message>
        <source>Whether senders get the absence message.</source>
        <translation>Si los remitentes reciben el mensaje de ausencia.</translation>
    </message>
    <message>
        <source>Absence message</source>
        <translation>Mensaje de ausencia</translation>
    </message>
    <message>
        <source>What senders are told.</source>
        <translation>Lo que se comunica a los remitentes.</translation>
    </message>
    <message>
        <source>In the Exchange address list</source>
        <translation>En la lista de direcciones de Exchange</translation>
    </message>
    <message>
        <source>Whether Exchange users find the mailbox in their address list.</source>
        <translation>Si los usuarios de Exchange encuentran el buzón en su lista de direcciones.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Generation (Jr., III)</source>
        <translation>Generación (Jr., III)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Tipo de empleado</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Fax particular</translation>
    </message>
    <message>
        <source>Home street</source>
        <translation>Calle (particular)</translation>
    </message>
    <message>
        <source>Home city</source>
        <translation>Ciudad (particular)</translation>
    </message>
    <message>
        <source>Home state</source>
        <translation>Estado (particular)</translation>
    </message>
    <message>
        <source>Home postal code</source>
        <translation>Código postal (particular)</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País (particular)</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>A Rackspace Email mailbox. Signing on to it opens webmail.</source>
        <translation>Un buzón de Rackspace Email. Al iniciar sesión en él se abre el correo web.</translation>
    </message>
    <message>
        <source>Spam filter</source>
        <translation>Filtro de spam</translation>
    </message>
    <message>
        <source>On, off, or only mail from the safe list.</source>
        <translation>Activado, desactivado o solo correo de la lista segura.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Safe list only</source>
        <translation>Solo lista segura</translation>
    </message>
    <message>
        <source>Override the users&apos; settings</source>
        <translation>Sustituir los ajustes de los usuarios</translation>
    </message>
    <message>
        <source>Puts these settings on every mailbox of the domain.</source>
        <translation>Aplica estos ajustes a todos los buzones del dominio.</translation>
    </message>
    <message>
        <source>What happens to spam</source>
        <translation>Qué se hace con el spam</translation>
    </message>
    <message>
        <source>Into the spam folder, deleted, marked in the subject, or forwarded.</source>
        <translation>A la carpeta de spam, eliminado, marcado en el asunto o reenviado.</translation>
    </message>
    <message>
        <source>Into the spam folder</source>
        <translation>A la carpeta de spam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Mark the subject</source>
        <translation>Marcar el asunto</translation>
    </message>
    <message>
        <source>Forward to an address</source>
        <translation>Reenviar a una dirección</translation>
    </message>
    <message>
        <source>Clean the spam folder</source>
        <translation>Limpiar la carpeta de spam</translation>
    </message>
    <message>
        <source>Whether old spam is removed; not together with forwarding.</source>
        <translation>Si se elimina el spam antiguo; no es compatible con el reenvío.</translation>
    </message>
    <message>
        <source>Spam folder, days</source>
        <translation>Carpeta de spam, días</translation>
    </message>
    <message>
        <source>Spam older than this is removed; not together with forwarding.</source>
        <translation>Se elimina el spam más antiguo que esto; no es compatible con el reenvío.</translation>
    </message>
    <message>
        <source>Spam folder, messages</source>
        <translation>Carpeta de spam, mensajes</translation>
    </message>
    <message>
        <source>Spam beyond this number is removed; not together with forwarding.</source>
        <translation>Se elimina el spam que supere este número; no es compatible con el reenvío.</translation>
    </message>
    <message>
        <source>Forward spam to</source>
        <translation>Reenviar el spam a</translation>
    </message>
    <message>
        <source>The address that gets the spam; not together with the spam folder.</source>
        <translation>La dirección que recibe el spam; no es compatible con la carpeta de spam.</translation>
    </message>
    <message>
        <source>Domain quarantine</source>
        <translation>Cuarentena del dominio</translation>
    </message>
    <message>
        <source>Whether spam goes to the quarantine of the domain.</source>
        <translation>Si el spam va a la cuarentena del dominio.</translation>
    </message>
    <message>
        <source>For unknown names</source>
        <translation>Para nombres desconocidos</translation>
    </message>
    <message>
        <source>Quarantine owner</source>
        <translation>Propietario de la cuarentena</translation>
    </message>
    <message>
        <source>The address that looks after the quarantine.</source>
        <translation>La dirección que se ocupa de la cuarentena.</translation>
    </message>
    <message>
        <source>Remove the quarantine owner</source>
        <translation>Quitar el propietario de la cuarentena</translation>
    </message>
    <message>
        <source>Takes the owner of the quarantine away.</source>
        <translation>Retira el propietario de la cuarentena.</translation>
    </message>
    <message>
        <source>Default quarantine owner</source>
        <translation>Propietario predeterminado de la cuarentena</translation>
    </message>
    <message>
        <source>Looks after the quarantine where nobody else does.</source>
        <translation>Se ocupa de la cuarentena cuando no lo hace nadie más.</translation>
    </message>
    <message>
        <source>Remove the default quarantine owner</source>
        <translation>Quitar el propietario predeterminado de la cuarentena</translation>
    </message>
    <message>
        <source>Takes the default owner of the quarantine away.</source>
        <translation>Retira el propietario predeterminado de la cuarentena.</translation>
    </message>
    <message>
        <source>Set spam filter</source>
        <translation>Configurar filtro de spam</translation>
    </message>
    <message>
        <source>Changes how spam is recognised and what happens to it; what is left empty stays as it is.</source>
        <translation>Cambia cómo se reconoce el spam y qué se hace con él; lo que se deja vacío queda como está.</translation>
    </message>
    <message>
        <source>User key</source>
        <translation>Clave de usuario</translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the Cloud Office Control Panel; only super administrators have one, and making new keys at once ends the old ones.</source>
        <translation>De la página «API keys» del Cloud Office Control Panel; solo la tienen los superadministradores, y al crear claves nuevas las antiguas dejan de valer de inmediato.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>The second half of the pair; it signs every request and is kept in the keychain of this computer only.</source>
        <translation>La segunda mitad del par; firma cada solicitud y se guarda solo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Control panel address</source>
        <translation>Dirección del panel de control</translation>
    </message>
    <message>
        <source>Where a login token opens the control panel; {token} stands for the token. Change it for a private-label panel.</source>
        <translation>Dónde un token de inicio de sesión abre el panel de control; {token} representa el token. Cámbiela si el panel es de marca blanca.</translation>
    </message>
    <message>
        <source>Webmail address</source>
        <translation>Dirección del correo web</translation>
    </message>
    <message>
        <source>Where a mailbox token opens webmail; {token} stands for the token. Rackspace documents no address, so there is none to begin with.</source>
        <translation>Dónde un token de buzón abre el correo web; {token} representa el token. Rackspace no documenta ninguna dirección, así que al principio no hay ninguna.</translation>
    </message>
    <message>
        <source>Virtual administrator</source>
        <translation>Administrador virtual</translation>
    </message>
    <message>
        <source>The name a sign-on uses when none is given; it exists only for that sign-on and has full rights.</source>
        <translation>El nombre que usa un inicio de sesión cuando no se indica ninguno; solo existe para ese inicio de sesión y tiene todos los permisos.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes of domains</source>
        <translation>Cambios de dominios</translation>
    </message>
    <message>
        <source>Customers, domains, mailboxes and administrators of a Rackspace Email &amp; Apps (Cloud Office) reseller.</source>
        <translation>Clientes, dominios, buzones y administradores de un revendedor de Rackspace Email &amp; Apps (Cloud Office).</translation>
    </message>
    <message>
        <source>Rackspace, worldwide</source>
        <translation>Rackspace, todo el mundo</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation>Panel de control</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>For a new domain the reseller&apos;s tail (&quot;@my-reseller&quot;) may be left out; Devo adds it, and counts it when it checks the length.</source>
        <translation>Para un dominio nuevo se puede omitir la terminación del revendedor («@my-reseller»); Devo la añade, y la cuenta al comprobar la longitud.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan de precios</translation>
    </message>
    <message>
        <source>One of the reseller&apos;s price plans; the action &quot;Change plan&quot; changes it later.</source>
        <translation>Uno de los planes de precios del revendedor; la acción «Cambiar plan de precios» lo cambia después.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How long data is kept, as Devo counts it: by all samples in months, but the unit is not documented. Empty: what the plan says.</source>
        <translation>Cuánto tiempo se conservan los datos, según lo cuenta Devo: a juzgar por todos los ejemplos, en meses, pero la unidad no está documentada. Vacío: lo que diga el plan de precios.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How much data may come in, as Devo counts it: by all samples in gigabytes a day, but the unit is not documented. Empty: what the plan says.</source>
        <translation>Cuántos datos pueden entrar, según lo cuenta Devo: a juzgar por todos los ejemplos, en gigabytes al día, pero la unidad no está documentada. Vacío: lo que diga el plan de precios.</translation>
    </message>
    <message>
        <source>Status at Devo</source>
        <translation>Estado en Devo</translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. A new domain is called active although nobody can use it before it has an owner.</source>
        <translation>En palabras de Devo. Un dominio nuevo figura como activo aunque nadie puede usarlo antes de que tenga propietario.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>How many users the domain has; they go when it is deleted.</source>
        <translation>Cuántos usuarios tiene el dominio; desaparecen cuando se elimina.</translation>
    </message>
    <message>
        <source>E-mail address of the first user, who becomes the owner in a second step. Without an owner nobody can use the domain; one can be assigned later.</source>
        <translation>Dirección de correo electrónico del primer usuario, que pasa a ser el propietario en un segundo paso. Sin propietario nadie puede usar el dominio; se puede asignar uno más tarde.</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Nombre del propietario</translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @.</source>
        <translation>Para una persona que Devo todavía no conoce; si se deja vacío, es la parte de la dirección que va antes de la @.</translation>
    </message>
    <message>
        <source>The user whom Devo calls the owner of the domain.</source>
        <translation>El usuario al que Devo llama propietario del dominio.</translation>
    </message>
    <message>
        <source>Has an owner</source>
        <translation>Tiene propietario</translation>
    </message>
    <message>
        <source>Devo does not tell this with the domain. It is no after a domain was made here, and known once its users were looked at.</source>
        <translation>Devo no lo indica con el dominio. Es «No» después de crear un dominio aquí, y se sabe cuando se han consultado sus usuarios.</translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. Devo documents it for plans; for a domain only that it exists.</source>
        <translation>Cuántas unidades de las indicadas abajo se conservan los datos. Devo lo documenta para los planes de precios; para un dominio, solo que existe.</translation>
    </message>
    <message>
        <source>Unit of the retention</source>
        <translation>Unidad de la retención</translation>
    </message>
    <message>
        <source>Days, weeks, months or years.</source>
        <translation>Días, semanas, meses o años.</translation>
    </message>
    <message>
        <source>Assign owner</source>
        <translation>Asignar propietario</translation>
    </message>
    <message>
        <source>E-mail address of the person. External users cannot be owners.</source>
        <translation>Dirección de correo electrónico de la persona. Los usuarios externos no pueden ser propietarios.</translation>
    </message>
    <message>
        <source>Adds the first user of the domain with the role OWNER, so that the domain can be used. Devo sends the person a mail.</source>
        <translation>Añade el primer usuario del dominio con el rol OWNER, para que el dominio se pueda usar. Devo envía un correo a la persona.</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Cambiar plan de precios</translation>
    </message>
    <message>
        <source>The new price plan. Devo documents the request but not its body, so it may be refused.</source>
        <translation>El nuevo plan de precios. Devo documenta la solicitud pero no su contenido, así que podría rechazarse.</translation>
    </message>
    <message>
        <source>Gives the domain another price plan. Roles of the old plan are replaced by those of the new one; the domain&apos;s own roles stay.</source>
        <translation>Da al dominio otro plan de precios. Los roles del plan anterior se sustituyen por los del nuevo; los roles propios del dominio se conservan.</translation>
    </message>
    <message>
        <source>Set retention</source>
        <translation>Establecer retención</translation>
    </message>
    <message>
        <source>How much data may come in; probably gigabytes a day.</source>
        <translation>Cuántos datos pueden entrar; probablemente, gigabytes al día.</translation>
    </message>
    <message>
        <source>How many of the unit below data is kept. A shorter time deletes data.</source>
        <translation>Cuántas unidades de las indicadas abajo se conservan los datos. Un tiempo menor elimina datos.</translation>
    </message>
    <message>
        <source>Sets how much data may come in and how long it is kept. Devo documents the body for plans and names the request for domains, so it may be refused.</source>
        <translation>Establece cuántos datos pueden entrar y cuánto tiempo se conservan. Devo documenta el contenido para los planes de precios y nombra la solicitud para los dominios, así que podría rechazarse.</translation>
    </message>
    <message>
        <source>Lets the domain be used again. A pending domain cannot be enabled.</source>
        <translation>Permite volver a usar el dominio. Un dominio pendiente no se puede activar.</translation>
    </message>
    <message>
        <source>Stops the domain; its data and users stay.</source>
        <translation>Detiene el dominio; sus datos y usuarios se conservan.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Aún sin propietario</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>A customer&apos;s domain at Devo. It can be used once it has an owner. Deleting it removes its users; whether its name can be used again, Devo does not say.</source>
        <translation>Un dominio de un cliente en Devo. Se puede usar cuando tiene propietario. Al eliminarlo se quitan sus usuarios; Devo no dice si su nombre se puede volver a usar.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes de precios</translation>
    </message>
    <message>
        <source>The name a domain&apos;s plan is chosen by.</source>
        <translation>El nombre por el que se elige el plan de precios de un dominio.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Devo&apos;s own number of the plan.</source>
        <translation>El número del plan de precios en Devo.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles that every domain with this plan has.</source>
        <translation>Roles que tiene todo dominio con este plan de precios.</translation>
    </message>
    <message>
        <source>A price plan; Devo makes and deletes them.</source>
        <translation>Un plan de precios; Devo los crea y los elimina.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The reseller&apos;s (multitenant) key, which Devo hands out on request; the key of a single domain does not work here.</source>
        <translation>La clave del revendedor (multitenant), que Devo entrega a petición; la clave de un solo dominio no funciona aquí.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>Header of the API key</source>
        <translation>Cabecera de la clave de API</translation>
    </message>
    <message>
        <source>Under which name the key is sent; Devo&apos;s newer pages also name x-logtrust-domain-apikey.</source>
        <translation>Con qué nombre se envía la clave; las páginas más recientes de Devo mencionan también x-logtrust-domain-apikey.</translation>
    </message>
    <message>
        <source>Address of the Devo web application</source>
        <translation>Dirección de la aplicación web de Devo</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens; each region has its own.</source>
        <translation>Lo que abre «Abrir panel»; cada región tiene la suya.</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asia y Pacífico</translation>
    </message>
    <message>
        <source>Spain (older contracts)</source>
        <translation>España (contratos antiguos)</translation>
    </message>
    <message>
        <source>SASR (not in Devo&apos;s documents)</source>
        <translation>SASR (no figura en la documentación de Devo)</translation>
    </message>
    <message>
        <source>Domains of a Devo reseller (multitenant), their plans and their users.</source>
        <translation>Dominios de un revendedor de Devo (multitenant), sus planes de precios y sus usuarios.</translation>
    </message>
    <message>
        <source>Provisioning API</source>
        <translation>API de aprovisionamiento</translation>
    </message>
    <message>
        <source>Authorization of requests</source>
        <translation>Autorización de las solicitudes</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>The address the user signs in with; it cannot be changed later.</source>
        <translation>La dirección con la que el usuario inicia sesión; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>For a person Devo does not know yet; left empty, it is the part of the address before the @. Changing it changes it in all domains of the user.</source>
        <translation>Para una persona que Devo todavía no conoce; si se deja vacío, es la parte de la dirección que va antes de la @. Al cambiarlo, cambia en todos los dominios del usuario.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan. The first user of a domain must have OWNER. The action &quot;Set role&quot; changes it later.</source>
        <translation>ADMIN, NO_PRIVILEGES o un rol del plan de precios del dominio. El primer usuario de un dominio debe tener OWNER. La acción «Establecer rol» lo cambia después.</translation>
    </message>
    <message>
        <source>All roles of the user in this domain.</source>
        <translation>Todos los roles del usuario en este dominio.</translation>
    </message>
    <message>
        <source>The owner cannot be removed from the domain.</source>
        <translation>El propietario no se puede quitar del dominio.</translation>
    </message>
    <message>
        <source>Sort of user</source>
        <translation>Tipo de usuario</translation>
    </message>
    <message>
        <source>Internal users have a password at Devo and confirm their address; external ones come from an identity provider and cannot be owners. Devo does not tell it again.</source>
        <translation>Los usuarios internos tienen una contraseña en Devo y confirman su dirección; los externos vienen de un proveedor de identidades y no pueden ser propietarios. Devo no vuelve a indicarlo.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>What the identity provider calls an external user.</source>
        <translation>Cómo llama el proveedor de identidades a un usuario externo.</translation>
    </message>
    <message>
        <source>Without confirmation by mail</source>
        <translation>Sin confirmación por correo</translation>
    </message>
    <message>
        <source>An internal user need not follow the link in the mail to become active.</source>
        <translation>Un usuario interno no necesita seguir el enlace del correo para quedar activo.</translation>
    </message>
    <message>
        <source>The same in all domains of the user; the only value that may be emptied.</source>
        <translation>El mismo en todos los dominios del usuario; el único valor que se puede dejar vacío.</translation>
    </message>
    <message>
        <source>The domain in which the user has these roles.</source>
        <translation>El dominio en el que el usuario tiene estos roles.</translation>
    </message>
    <message>
        <source>In Devo&apos;s own word. An internal user is pending until the link in the mail was followed.</source>
        <translation>En palabras de Devo. Un usuario interno está pendiente hasta que se sigue el enlace del correo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Devo&apos;s own id of the person.</source>
        <translation>El ID de la persona en Devo.</translation>
    </message>
    <message>
        <source>Lets the user into this domain again.</source>
        <translation>Permite que el usuario vuelva a entrar en este dominio.</translation>
    </message>
    <message>
        <source>Keeps the user out of this domain; other domains are not concerned.</source>
        <translation>Impide al usuario entrar en este dominio; los demás dominios no se ven afectados.</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>Establecer rol</translation>
    </message>
    <message>
        <source>ADMIN, NO_PRIVILEGES, or a role of the domain&apos;s plan.</source>
        <translation>ADMIN, NO_PRIVILEGES o un rol del plan de precios del dominio.</translation>
    </message>
    <message>
        <source>Gives a user with one role another one.</source>
        <translation>Da otro rol a un usuario que tiene un solo rol.</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Establecer roles</translation>
    </message>
    <message>
        <source>All roles the user is to have. Devo documents the request but not its body, so it may be refused.</source>
        <translation>Todos los roles que debe tener el usuario. Devo documenta la solicitud pero no su contenido, así que podría rechazarse.</translation>
    </message>
    <message>
        <source>Gives the user exactly these roles in this domain.</source>
        <translation>Da al usuario exactamente estos roles en este dominio.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>A person in one domain. Deleting removes the person from this domain, and from Devo altogether when it was the last one.</source>
        <translation>Una persona en un dominio. Al eliminarla se quita a la persona de este dominio, y de Devo por completo cuando era el último.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Given by lima-city; it never changes.</source>
        <translation>Lo asigna lima-city; nunca cambia.</translation>
    </message>
    <message>
        <source>What the key is for. That a key can be renamed is documented, the exact request is not: Kontor uses that of the DNS records.</source>
        <translation>Para qué sirve la clave. Está documentado que se puede cambiar el nombre de una clave, pero no la solicitud exacta: Kontor usa la de los registros DNS.</translation>
    </message>
    <message>
        <source>What the key may do, for example domains.reader, dns.admin or websites.admin; at least one. A change replaces all of them, with the request of the DNS records, because its own is not documented.</source>
        <translation>Lo que puede hacer la clave, por ejemplo domains.reader, dns.admin o websites.admin; al menos uno. Un cambio los sustituye todos, con la solicitud de los registros DNS, porque la suya propia no está documentada.</translation>
    </message>
    <message>
        <source>Of a key created here: kept in the keychain of this computer. Other keys are shown with their last characters only.</source>
        <translation>De una clave creada aquí: se guarda en el llavero de este equipo. De las demás claves solo se muestran los últimos caracteres.</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>The last four characters, to tell keys apart. The rest is dropped as soon as it arrives.</source>
        <translation>Los últimos cuatro caracteres, para distinguir las claves. El resto se descarta en cuanto llega.</translation>
    </message>
    <message>
        <source>When the key was made.</source>
        <translation>Cuándo se creó la clave.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>When the key was last used; empty for never.</source>
        <translation>Cuándo se usó la clave por última vez; vacío si nunca.</translation>
    </message>
    <message>
        <source>The keys of a customer&apos;s account. The one Kontor uses is among them: when it is deleted or loses its roles, the customer can be seen here only after a new one was entered.</source>
        <translation>Las claves de la cuenta de un cliente. Entre ellas está la que usa Kontor: si se elimina o pierde sus roles, el cliente solo se podrá ver aquí después de introducir una nueva.</translation>
    </message>
    <message>
        <source>An area and what may be done in it, as lima-city names it.</source>
        <translation>Un área y lo que se puede hacer en ella, con el nombre que le da lima-city.</translation>
    </message>
    <message>
        <source>What API keys of a customer&apos;s account can be given.</source>
        <translation>Lo que se puede asignar a las claves de API de la cuenta de un cliente.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>PHP</source>
        <translation>PHP</translation>
    </message>
    <message>
        <source>Ordered size</source>
        <translation>Tamaño contratado</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Given by lima-city when the customer is created; it never changes.</source>
        <translation>Lo asigna lima-city cuando se crea el cliente; nunca cambia.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The login name of the new account. lima-city documents no rules for it and says here what it does not like.</source>
        <translation>El nombre de usuario de la cuenta nueva. lima-city no documenta reglas para él e indica aquí lo que no acepta.</translation>
    </message>
    <message>
        <source>The customer&apos;s own address, as it was when the customer was created here.</source>
        <translation>La dirección del propio cliente, tal como era cuando se creó el cliente aquí.</translation>
    </message>
    <message>
        <source>Web space (GB)</source>
        <translation>Espacio web (GB)</translation>
    </message>
    <message>
        <source>Gigabytes of web space, as ordered; what the panel changes later is not told here.</source>
        <translation>Gigabytes de espacio web, según lo contratado; lo que el panel cambie después no se indica aquí.</translation>
    </message>
    <message>
        <source>Databases (GB)</source>
        <translation>Bases de datos (GB)</translation>
    </message>
    <message>
        <source>Gigabytes for MySQL databases, as ordered; what the panel changes later is not told here.</source>
        <translation>Gigabytes para bases de datos MySQL, según lo contratado; lo que el panel cambie después no se indica aquí.</translation>
    </message>
    <message>
        <source>Mail limit</source>
        <translation>Límite de correo</translation>
    </message>
    <message>
        <source>As ordered. lima-city documents neither the unit nor what exactly is counted.</source>
        <translation>Según lo contratado. lima-city no documenta ni la unidad ni qué se cuenta exactamente.</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Crear una clave de API</translation>
    </message>
    <message>
        <source>Asks for a key with all rights in the new account. lima-city shows it once; it goes straight into the keychain. Without it nothing of the account can be seen here.</source>
        <translation>Pide una clave con todos los permisos en la cuenta nueva. lima-city la muestra una vez; pasa directamente al llavero. Sin ella no se puede ver aquí nada de la cuenta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Your own name for the customer; only on this computer.</source>
        <translation>Su propio nombre para el cliente; solo en este equipo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Whatever you want to remember; only on this computer.</source>
        <translation>Lo que quiera recordar; solo en este equipo.</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Creado aquí</translation>
    </message>
    <message>
        <source>When the customer was created with this program; unknown for one that was added by hand.</source>
        <translation>Cuándo se creó el cliente con este programa; se desconoce si se añadió a mano.</translation>
    </message>
    <message>
        <source>The key of this customer&apos;s account, in the keychain of this computer. A new one replaces the stored one; nothing is sent to lima-city.</source>
        <translation>La clave de la cuenta de este cliente, en el llavero de este equipo. Una nueva sustituye a la guardada; no se envía nada a lima-city.</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Clave guardada</translation>
    </message>
    <message>
        <source>Whether the keychain of this computer has a key of this customer.</source>
        <translation>Si el llavero de este equipo tiene una clave de este cliente.</translation>
    </message>
    <message>
        <source>Trouble with the key</source>
        <translation>Problema con la clave</translation>
    </message>
    <message>
        <source>What is wrong with the key, and what to do. It concerns this customer only.</source>
        <translation>Qué le pasa a la clave y qué se debe hacer. Solo afecta a este cliente.</translation>
    </message>
    <message>
        <source>Created without a key although one was asked for: make one in the customer&apos;s account and enter it here</source>
        <translation>Se creó sin clave aunque se pidió una: cree una en la cuenta del cliente e introdúzcala aquí</translation>
    </message>
    <message>
        <source>lima-city does not accept the stored key (any more): make a new one in the customer&apos;s account and enter it here</source>
        <translation>lima-city no acepta (o ya no acepta) la clave guardada: cree una nueva en la cuenta del cliente e introdúzcala aquí</translation>
    </message>
    <message>
        <source>lima-city knows the key, but it may not even read the list of roles; other things may work</source>
        <translation>lima-city conoce la clave, pero ni siquiera puede leer la lista de roles; puede que otras cosas funcionen</translation>
    </message>
    <message>
        <source>PHP version set here</source>
        <translation>Versión de PHP establecida aquí</translation>
    </message>
    <message>
        <source>The version last set with this program. lima-city takes a version but documents no way to ask for it.</source>
        <translation>La última versión establecida con este programa. lima-city acepta una versión, pero no documenta ninguna forma de consultarla.</translation>
    </message>
    <message>
        <source>PHP error log</source>
        <translation>Registro de errores de PHP</translation>
    </message>
    <message>
        <source>The end of the log, as lima-city sends it; its form is not documented.</source>
        <translation>El final del registro de errores, tal como lo envía lima-city; su formato no está documentado.</translation>
    </message>
    <message>
        <source>Add an existing customer</source>
        <translation>Añadir un cliente existente</translation>
    </message>
    <message>
        <source>The number of the account, from the reseller panel.</source>
        <translation>El número de la cuenta, del panel de revendedor.</translation>
    </message>
    <message>
        <source>What the customer is to be called here, best the login name.</source>
        <translation>Cómo se llamará aquí el cliente; lo mejor es el nombre de usuario.</translation>
    </message>
    <message>
        <source>A key made in the customer&apos;s account; it goes into the keychain of this computer. It can also be entered later.</source>
        <translation>Una clave creada en la cuenta del cliente; se guarda en el llavero de este equipo. También se puede introducir más tarde.</translation>
    </message>
    <message>
        <source>Puts a customer that was not created here on the list. Nothing is sent to lima-city.</source>
        <translation>Pone en la lista un cliente que no se creó aquí. No se envía nada a lima-city.</translation>
    </message>
    <message>
        <source>Set PHP version</source>
        <translation>Establecer versión de PHP</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>For example 8.2. Which versions there are is not documented; the panel shows them.</source>
        <translation>Por ejemplo, 8.2. No está documentado qué versiones hay; el panel las muestra.</translation>
    </message>
    <message>
        <source>Sets the PHP version of the customer&apos;s account with the customer&apos;s key. It cannot be read back.</source>
        <translation>Establece la versión de PHP de la cuenta del cliente con la clave del cliente. No se puede volver a leer.</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Sin clave guardada</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>lima-city can create customers over its interface, but not list, change or delete them. This list is kept on this computer: customers created or added here, perhaps not all there are. Deleting one only forgets it and its stored key here; the account at lima-city stays. Everything else is done in the reseller panel.</source>
        <translation>lima-city permite crear clientes mediante su interfaz, pero no listarlos, cambiarlos ni eliminarlos. Esta lista se guarda en este equipo: los clientes creados o añadidos aquí, quizá no todos los que hay. Al eliminar uno, aquí solo se olvidan él y su clave guardada; la cuenta en lima-city permanece. Todo lo demás se hace en el panel de revendedor.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>The whole name.</source>
        <translation>El nombre completo.</translation>
    </message>
    <message>
        <source>Domain id</source>
        <translation>ID del dominio</translation>
    </message>
    <message>
        <source>State at lima-city</source>
        <translation>Estado en lima-city</translation>
    </message>
    <message>
        <source>lima-city&apos;s own word; only &quot;ok&quot; is documented.</source>
        <translation>En palabras de lima-city; solo está documentado «ok».</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Registrado hasta</translation>
    </message>
    <message>
        <source>When the registration ends or is renewed.</source>
        <translation>Cuándo termina o se renueva el registro del dominio.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Se renueva solo</translation>
    </message>
    <message>
        <source>Whether lima-city renews the registration without being asked.</source>
        <translation>Si lima-city renueva el registro del dominio sin que se le pida.</translation>
    </message>
    <message>
        <source>Renewal price</source>
        <translation>Precio de renovación</translation>
    </message>
    <message>
        <source>What the next renewal costs; the currency is not told.</source>
        <translation>Lo que cuesta la próxima renovación; no se indica la moneda.</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>Registrado desde</translation>
    </message>
    <message>
        <source>When the domain was registered.</source>
        <translation>Cuándo se registró el dominio.</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Whether the domain is part of the customer&apos;s package.</source>
        <translation>Si el dominio forma parte del paquete del cliente.</translation>
    </message>
    <message>
        <source>The name without its ending.</source>
        <translation>El nombre sin su terminación.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminación</translation>
    </message>
    <message>
        <source>The top-level domain.</source>
        <translation>El dominio de nivel superior.</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>lima-city&apos;s word for how the domain came, for example CREATE.</source>
        <translation>La palabra de lima-city para la forma en que llegó el dominio, por ejemplo CREATE.</translation>
    </message>
    <message>
        <source>A (IPv4 address)</source>
        <translation>A (dirección IPv4)</translation>
    </message>
    <message>
        <source>AAAA (IPv6 address)</source>
        <translation>AAAA (dirección IPv6)</translation>
    </message>
    <message>
        <source>CNAME (alias)</source>
        <translation>CNAME (alias)</translation>
    </message>
    <message>
        <source>MX (mail server)</source>
        <translation>MX (servidor de correo)</translation>
    </message>
    <message>
        <source>NS (name server)</source>
        <translation>NS (servidor de nombres)</translation>
    </message>
    <message>
        <source>SRV (service)</source>
        <translation>SRV (servicio)</translation>
    </message>
    <message>
        <source>TXT (text)</source>
        <translation>TXT (texto)</translation>
    </message>
    <message>
        <source>The whole name or only what stands before the domain; empty or @ for the domain itself.</source>
        <translation>El nombre completo o solo lo que va antes del dominio; vacío o @ para el propio dominio.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The type of the record. Others that the panel may offer are shown, but made there.</source>
        <translation>El tipo del registro. Otros que el panel pueda ofrecer se muestran, pero se crean allí.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>An address, a name or a text. A TXT record is written without the quotation marks around it; lima-city adds them.</source>
        <translation>Una dirección, un nombre o un texto. Un registro TXT se escribe sin las comillas que lo rodean; lima-city las añade.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Seconds for which others may remember the record. lima-city publishes changes slowly: allow ten minutes and more before one can be seen.</source>
        <translation>Segundos durante los que otros pueden recordar el registro. lima-city publica los cambios despacio: cuente con diez minutos o más hasta que se vea uno.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Only for MX and SRV: the smallest is tried first.</source>
        <translation>Solo para MX y SRV: primero se prueba el valor más bajo.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdominio</translation>
    </message>
    <message>
        <source>What stands before the domain; empty for the domain itself.</source>
        <translation>Lo que va antes del dominio; vacío para el propio dominio.</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID del registro</translation>
    </message>
    <message>
        <source>The domain the record belongs to.</source>
        <translation>El dominio al que pertenece el registro.</translation>
    </message>
    <message>
        <source>The customer whose key opens the record.</source>
        <translation>El cliente cuya clave abre el registro.</translation>
    </message>
    <message>
        <source>The domains of a customer&apos;s account, with their renewal. They are ordered, renewed and given up in the panel.</source>
        <translation>Los dominios de la cuenta de un cliente, con su renovación. Se contratan, se renuevan y se dan de baja en el panel.</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Registros DNS</translation>
    </message>
    <message>
        <source>What name servers answer for a domain. Free subdomains of lima-city have no records of their own.</source>
        <translation>Lo que responden los servidores de nombres para un dominio. Los subdominios gratuitos de lima-city no tienen registros propios.</translation>
    </message>
    <message>
        <source>Reseller key</source>
        <translation>Clave de revendedor</translation>
    </message>
    <message>
        <source>From the page &quot;API keys&quot; of the reseller account; it needs the right reseller.customers.admin and is kept in the keychain of this computer only.</source>
        <translation>De la página «API keys» de la cuenta de revendedor; necesita el permiso reseller.customers.admin y se guarda solo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Reseller panel address</source>
        <translation>Dirección del panel de revendedor</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens: quotas are changed, customers locked and accounts entered there, because the interface offers none of it.</source>
        <translation>Lo que abre «Abrir panel»: allí se cambian las cuotas, se bloquean clientes y se entra en las cuentas, porque la interfaz no ofrece nada de eso.</translation>
    </message>
    <message>
        <source>Creates customers of a lima-city reseller and works in their accounts: API keys, domains, DNS records, PHP version. The vendor lists no customers, so their list is kept here.</source>
        <translation>Crea clientes de un revendedor de lima-city y trabaja en sus cuentas: claves de API, dominios, registros DNS, versión de PHP. El proveedor no lista clientes, así que su lista se guarda aquí.</translation>
    </message>
    <message>
        <source>lima-city</source>
        <translation>lima-city</translation>
    </message>
    <message>
        <source>Automation for resellers</source>
        <translation>Automatización para revendedores</translation>
    </message>
    <message>
        <source>lima-city REST API</source>
        <translation>API REST de lima-city</translation>
    </message>
    <message>
        <source>API reference</source>
        <translation>Referencia de la API</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Which interface of Monit24 the address belongs to. Distributors are documented for 2.0.0 only.</source>
        <translation>A qué interfaz de Monit24 pertenece la dirección. Los distribuidores solo están documentados para la 2.0.0.</translation>
    </message>
    <message>
        <source>API 2.0.0 (distributors)</source>
        <translation>API 2.0.0 (distribuidores)</translation>
    </message>
    <message>
        <source>API v3</source>
        <translation>API v3</translation>
    </message>
    <message>
        <source>The name one signs in with at Monit24; not needed with a token.</source>
        <translation>El nombre con el que se inicia sesión en Monit24; no hace falta con un token.</translation>
    </message>
    <message>
        <source>The login of the distributor&apos;s account.</source>
        <translation>El usuario de la cuenta del distribuidor.</translation>
    </message>
    <message>
        <source>Is refused for accounts with two-factor sign-in: enter a token for those.</source>
        <translation>Se rechaza en las cuentas con inicio de sesión en dos pasos: para ellas, introduzca un token.</translation>
    </message>
    <message>
        <source>Sent with each request over the secure connection; kept in the keychain of this computer only.</source>
        <translation>Se envía con cada solicitud por la conexión segura; se guarda solo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From the web panel; used instead of the password, and needed where two-factor login is on.</source>
        <translation>Del panel web; se usa en lugar de la contraseña y es necesario cuando está activado el inicio de sesión en dos pasos.</translation>
    </message>
    <message>
        <source>Panel address</source>
        <translation>Dirección del panel</translation>
    </message>
    <message>
        <source>Where &quot;Open panel&quot; leads. Distributors of API 2.0.0 cannot log in there themselves; their customers can.</source>
        <translation>Adónde lleva «Abrir panel». Los distribuidores de la API 2.0.0 no pueden iniciar sesión allí; sus clientes sí.</translation>
    </message>
    <message>
        <source>Number of the distributor</source>
        <translation>Número del distribuidor</translation>
    </message>
    <message>
        <source>The number Monit24 gave when the distributor&apos;s account was created; with it the connection test can say whose account this is.</source>
        <translation>El número que dio Monit24 cuando se creó la cuenta del distribuidor; con él, la prueba de la conexión puede decir de quién es esta cuenta.</translation>
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
        <translation>El nombre con el que se inicia sesión en Monit24.</translation>
    </message>
    <message>
        <source>The number Monit24 gave the account.</source>
        <translation>El número que Monit24 dio a la cuenta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of notifications and reports.</source>
        <translation>El idioma de las notificaciones y los informes.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>As Monit24 spells it: &quot;europe_warsaw&quot;. Weekly suspensions follow it.</source>
        <translation>Como la escribe Monit24: «europe_warsaw». Las suspensiones semanales se rigen por ella.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Whether the login may look but not change anything.</source>
        <translation>Si el usuario puede mirar pero no cambiar nada.</translation>
    </message>
    <message>
        <source>No classic notifications</source>
        <translation>Sin notificaciones clásicas</translation>
    </message>
    <message>
        <source>Whether the older kind of notification, to notification addresses, is off.</source>
        <translation>Si está desactivada la forma antigua de notificación, a direcciones de notificación.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Whether the account can be used yet.</source>
        <translation>Si la cuenta ya se puede usar.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Whether the account is shut out and its services stand still.</source>
        <translation>Si la cuenta está sin acceso y sus servicios detenidos.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>The account this one was made by or belongs to.</source>
        <translation>La cuenta que creó esta o a la que esta pertenece.</translation>
    </message>
    <message>
        <source>The first password; later the action &quot;Change password&quot; sets another.</source>
        <translation>La primera contraseña; después, la acción «Cambiar contraseña» establece otra.</translation>
    </message>
    <message>
        <source>Where Monit24 writes to. It shows contact data only to those who may see them.</source>
        <translation>Adónde escribe Monit24. Muestra los datos de contacto solo a quienes pueden verlos.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Whom to ask for.</source>
        <translation>Por quién preguntar.</translation>
    </message>
    <message>
        <source>The phone number of the contact.</source>
        <translation>El número de teléfono del contacto.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>The address for invoices.</source>
        <translation>La dirección para las facturas.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>The number for invoices (NIP in Poland).</source>
        <translation>El número para las facturas (NIP en Polonia).</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Direcciones IP permitidas</translation>
    </message>
    <message>
        <source>Where one may sign in from, when the restriction is on.</source>
        <translation>Desde dónde se puede iniciar sesión cuando la restricción está activada.</translation>
    </message>
    <message>
        <source>Only from allowed IP addresses</source>
        <translation>Solo desde direcciones IP permitidas</translation>
    </message>
    <message>
        <source>Whether signing in is refused from everywhere else.</source>
        <translation>Si se rechaza el inicio de sesión desde cualquier otro lugar.</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Inicio de sesión en dos pasos</translation>
    </message>
    <message>
        <source>Whether signing in takes a second factor.</source>
        <translation>Si para iniciar sesión hace falta un segundo factor.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>When the account was made.</source>
        <translation>Cuándo se creó la cuenta.</translation>
    </message>
    <message>
        <source>What the account is called, usually the customer&apos;s company.</source>
        <translation>Cómo se llama la cuenta; normalmente, la empresa del cliente.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>What the customer may monitor, how often and from where.</source>
        <translation>Lo que el cliente puede supervisar, con qué frecuencia y desde dónde.</translation>
    </message>
    <message>
        <source>Page to set the password</source>
        <translation>Página para poner la contraseña</translation>
    </message>
    <message>
        <source>Instead of a password: Monit24 sends the customer a mail with a link to this page.</source>
        <translation>En lugar de una contraseña: Monit24 envía al cliente un correo con un enlace a esta página.</translation>
    </message>
    <message>
        <source>We may block it</source>
        <translation>Podemos bloquearla</translation>
    </message>
    <message>
        <source>Whether the new sub-account may be blocked by us.</source>
        <translation>Si podremos bloquear la nueva subcuenta.</translation>
    </message>
    <message>
        <source>We may edit it</source>
        <translation>Podemos editarla</translation>
    </message>
    <message>
        <source>Whether the new sub-account may be changed by us.</source>
        <translation>Si podremos modificar la nueva subcuenta.</translation>
    </message>
    <message>
        <source>Must set up two-factor sign-in</source>
        <translation>Debe configurar el inicio de sesión en dos pasos</translation>
    </message>
    <message>
        <source>Whether the first sign-in asks to set up a second factor.</source>
        <translation>Si en el primer inicio de sesión se pide configurar un segundo factor.</translation>
    </message>
    <message>
        <source>Our own account</source>
        <translation>Nuestra propia cuenta</translation>
    </message>
    <message>
        <source>The account Kontor signs in with, or the one it belongs to.</source>
        <translation>La cuenta con la que Kontor inicia sesión, o aquella a la que esta pertenece.</translation>
    </message>
    <message>
        <source>Services running before the block</source>
        <translation>Servicios en marcha antes del bloqueo</translation>
    </message>
    <message>
        <source>Monit24 does not remember which services a block stopped, so Kontor does: unblocking resumes them.</source>
        <translation>Monit24 no recuerda qué servicios detuvo un bloqueo, así que lo hace Kontor: al desbloquear se reanudan.</translation>
    </message>
    <message>
        <source>What the user is called in lists.</source>
        <translation>Cómo se llama el usuario en las listas.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation>La antigua deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Sets another password for the login. It cannot be read back.</source>
        <translation>Establece otra contraseña para el usuario. No se puede volver a leer.</translation>
    </message>
    <message>
        <source>Change contact data</source>
        <translation>Cambiar datos de contacto</translation>
    </message>
    <message>
        <source>The second half of a change of account and contact data.</source>
        <translation>La segunda mitad de un cambio de cuenta y datos de contacto.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Shuts the customer out and stops all its services. Kontor first notes which ones run, as far as the login may see them.</source>
        <translation>Deja sin acceso al cliente y detiene todos sus servicios. Kontor anota antes cuáles están en marcha, hasta donde el usuario puede verlos.</translation>
    </message>
    <message>
        <source>Block now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>The block itself, once the running services are noted.</source>
        <translation>El bloqueo en sí, una vez anotados los servicios en marcha.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Services to resume</source>
        <translation>Servicios que se reanudarán</translation>
    </message>
    <message>
        <source>Numbers of the services that are resumed afterwards, one by one; Monit24 leaves all of them paused.</source>
        <translation>Números de los servicios que se reanudan después, uno a uno; Monit24 los deja todos en pausa.</translation>
    </message>
    <message>
        <source>Lets the customer in again and resumes the services that ran before.</source>
        <translation>Devuelve el acceso al cliente y reanuda los servicios que estaban en marcha antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ends the account as its owner would. Monit24 offers no way back.</source>
        <translation>Pone fin a la cuenta como lo haría su propietario. Monit24 no ofrece marcha atrás.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>No activado</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What Monit24 says this login may do here; buttons for the rest are not shown.</source>
        <translation>Lo que Monit24 dice que este usuario puede hacer aquí; no se muestran botones para lo demás.</translation>
    </message>
    <message>
        <source>An account at Monit24. With administrator rights all accounts; otherwise the own one and its sub-accounts.</source>
        <translation>Una cuenta en Monit24. Con permisos de administrador, todas las cuentas; si no, la propia y sus subcuentas.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>The number Monit24 gave it.</source>
        <translation>El número que le dio Monit24.</translation>
    </message>
    <message>
        <source>Whether reports are made of the services of this group.</source>
        <translation>Si se hacen informes de los servicios de este grupo.</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation>Cómo se llama el grupo.</translation>
    </message>
    <message>
        <source>The account the group belongs to; left empty, our own.</source>
        <translation>La cuenta a la que pertenece el grupo; si se deja vacío, la nuestra.</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation>Grupo predeterminado</translation>
    </message>
    <message>
        <source>Whether new services without a group come here.</source>
        <translation>Si los servicios nuevos sin grupo llegan aquí.</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Informes diarios</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>Informes semanales</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Informes mensuales</translation>
    </message>
    <message>
        <source>Reports with archived services</source>
        <translation>Informes con servicios archivados</translation>
    </message>
    <message>
        <source>What the service is called.</source>
        <translation>Cómo se llama el servicio.</translation>
    </message>
    <message>
        <source>What is monitored: &quot;www.example.com/shop&quot; or a host name, as the type wants it.</source>
        <translation>Lo que se supervisa: «www.example.com/shop» o un nombre de host, según lo requiera el tipo.</translation>
    </message>
    <message>
        <source>How it is monitored: http, https, ping, dns ... It cannot be changed later.</source>
        <translation>Cómo se supervisa: http, https, ping, dns ... Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The group the service is in; left empty, the default group.</source>
        <translation>El grupo en el que está el servicio; si se deja vacío, el grupo predeterminado.</translation>
    </message>
    <message>
        <source>Interval in seconds</source>
        <translation>Intervalo en segundos</translation>
    </message>
    <message>
        <source>How often it is checked. The package says how often at most.</source>
        <translation>Con qué frecuencia se comprueba. El paquete indica la frecuencia máxima.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Whether it is being checked; the opposite of paused.</source>
        <translation>Si se está comprobando; lo contrario de en pausa.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Whether it was put away, with its history; the actions &quot;Archive&quot; and &quot;Restore&quot; change it.</source>
        <translation>Si se ha retirado, con su historial; lo cambian las acciones «Archivar» y «Restaurar».</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>A note for people.</source>
        <translation>Una nota para las personas.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Numbers of the monitoring stations that check it; empty: those of the group.</source>
        <translation>Números de las estaciones de supervisión que lo comprueban; vacío: las del grupo.</translation>
    </message>
    <message>
        <source>Names of the steps</source>
        <translation>Nombres de los pasos</translation>
    </message>
    <message>
        <source>What the steps of a scenario are called, in their order.</source>
        <translation>Cómo se llaman los pasos de un escenario, en su orden.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>How people are told: email, sms ... as far as the package has it.</source>
        <translation>Cómo se avisa a las personas: email, sms ... según lo que incluya el paquete.</translation>
    </message>
    <message>
        <source>What people are told about: failure, recovery.</source>
        <translation>De qué se avisa a las personas: fallo, recuperación.</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Cuando falla</translation>
    </message>
    <message>
        <source>default, or off for no notifications.</source>
        <translation>default, u off para que no haya notificaciones.</translation>
    </message>
    <message>
        <source>When it works again</source>
        <translation>Cuando vuelve a funcionar</translation>
    </message>
    <message>
        <source>default, or a delay such as after_30_seconds.</source>
        <translation>default, o un retardo como after_30_seconds.</translation>
    </message>
    <message>
        <source>The account the service belongs to.</source>
        <translation>La cuenta a la que pertenece el servicio.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stops checking the service; nobody is told when it fails.</source>
        <translation>Deja de comprobar el servicio; no se avisa a nadie cuando falla.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Checks the service again.</source>
        <translation>Vuelve a comprobar el servicio.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Puts the service away and keeps its history.</source>
        <translation>Retira el servicio y conserva su historial.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Takes the service out of the archive.</source>
        <translation>Saca el servicio del archivo.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Has the service checked once outside its schedule.</source>
        <translation>Hace que el servicio se compruebe una vez fuera de su horario.</translation>
    </message>
    <message>
        <source>The service that is suspended.</source>
        <translation>El servicio que se suspende.</translation>
    </message>
    <message>
        <source>A note for people: what is being done.</source>
        <translation>Una nota para las personas: qué se está haciendo.</translation>
    </message>
    <message>
        <source>Only be quiet</source>
        <translation>Solo silenciar</translation>
    </message>
    <message>
        <source>Whether checks go on and only the notifications rest.</source>
        <translation>Si las comprobaciones continúan y solo descansan las notificaciones.</translation>
    </message>
    <message>
        <source>1 to 7. Monit24 does not document which day is 1; Monday by the international standard.</source>
        <translation>De 1 a 7. Monit24 no documenta qué día es el 1; según la norma internacional, el lunes.</translation>
    </message>
    <message>
        <source>0 to 23, in the time zone of the account.</source>
        <translation>De 0 a 23, en la zona horaria de la cuenta.</translation>
    </message>
    <message>
        <source>0 to 59.</source>
        <translation>De 0 a 59.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>A group of services with its notification addresses and reports.</source>
        <translation>Un grupo de servicios con sus direcciones de notificación e informes.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Something Monit24 checks: a page, a host, a name server.</source>
        <translation>Algo que Monit24 comprueba: una página, un host, un servidor de nombres.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Suspensiones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When it begins; left empty, at once. A time without a zone is one of this computer.</source>
        <translation>Cuándo empieza; si se deja vacío, de inmediato. Una hora sin zona horaria es la de este equipo.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When it ends. A time without a zone is one of this computer.</source>
        <translation>Cuándo termina. Una hora sin zona horaria es la de este equipo.</translation>
    </message>
    <message>
        <source>A planned time in which a service may fail: maintenance.</source>
        <translation>Un tiempo previsto en el que un servicio puede fallar: mantenimiento.</translation>
    </message>
    <message>
        <source>Weekly suspension</source>
        <translation>Suspensión semanal</translation>
    </message>
    <message>
        <source>Weekly suspensions</source>
        <translation>Suspensiones semanales</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>Desde: día</translation>
    </message>
    <message>
        <source>From: hour</source>
        <translation>Desde: hora</translation>
    </message>
    <message>
        <source>From: minute</source>
        <translation>Desde: minuto</translation>
    </message>
    <message>
        <source>Until: day</source>
        <translation>Hasta: día</translation>
    </message>
    <message>
        <source>Until: hour</source>
        <translation>Hasta: hora</translation>
    </message>
    <message>
        <source>Until: minute</source>
        <translation>Hasta: minuto</translation>
    </message>
    <message>
        <source>A time of the week in which a service may fail, every week.</source>
        <translation>Un tiempo de la semana en el que un servicio puede fallar, todas las semanas.</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Dirección de notificación</translation>
    </message>
    <message>
        <source>Notification addresses</source>
        <translation>Direcciones de notificación</translation>
    </message>
    <message>
        <source>The e-mail address or phone number, as the channel wants it.</source>
        <translation>La dirección de correo electrónico o el número de teléfono, según lo requiera el canal.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>email, email_short, email_extended, email_dedicated, sms, jabber ... as far as the package has it.</source>
        <translation>email, email_short, email_extended, email_dedicated, sms, jabber ... según lo que incluya el paquete.</translation>
    </message>
    <message>
        <source>Whose services are told about; left empty, the default group.</source>
        <translation>De qué servicios se avisa; si se deja vacío, los del grupo predeterminado.</translation>
    </message>
    <message>
        <source>Whose address it is.</source>
        <translation>De quién es la dirección.</translation>
    </message>
    <message>
        <source>The account the address belongs to.</source>
        <translation>La cuenta a la que pertenece la dirección.</translation>
    </message>
    <message>
        <source>Who is told when a service of the group fails.</source>
        <translation>A quién se avisa cuando falla un servicio del grupo.</translation>
    </message>
    <message>
        <source>What Monit24 calls it in the interface.</source>
        <translation>Cómo lo llama Monit24 en la interfaz.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Cómo se llama.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What accounts may monitor, how often and from where.</source>
        <translation>Lo que las cuentas pueden supervisar, con qué frecuencia y desde dónde.</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Service types</source>
        <translation>Tipos de servicio</translation>
    </message>
    <message>
        <source>How a service can be monitored.</source>
        <translation>Cómo se puede supervisar un servicio.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>A monitoring station of Monit24.</source>
        <translation>Una estación de supervisión de Monit24.</translation>
    </message>
    <message>
        <source>Accounts, groups, services and notification addresses at Monit24.pl.</source>
        <translation>Cuentas, grupos, servicios y direcciones de notificación en Monit24.pl.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Documentation (Polish)</source>
        <translation>Documentación (en polaco)</translation>
    </message>
    <message>
        <source>Given by Monit24; it never changes.</source>
        <translation>Lo asigna Monit24; nunca cambia.</translation>
    </message>
    <message>
        <source>The account it belongs to.</source>
        <translation>La cuenta a la que pertenece.</translation>
    </message>
    <message>
        <source>The address Monit24 writes to.</source>
        <translation>La dirección a la que escribe Monit24.</translation>
    </message>
    <message>
        <source>The telephone number of the contact person.</source>
        <translation>El número de teléfono de la persona de contacto.</translation>
    </message>
    <message>
        <source>The postal address.</source>
        <translation>La dirección postal.</translation>
    </message>
    <message>
        <source>The number for invoices, in Poland the NIP.</source>
        <translation>El número para las facturas; en Polonia, el NIP.</translation>
    </message>
    <message>
        <source>Monit24 gives it when the distributor&apos;s account is created, and has no list of them.</source>
        <translation>Monit24 lo da cuando se crea la cuenta del distribuidor, y no tiene ninguna lista de ellos.</translation>
    </message>
    <message>
        <source>The login for the interface; distributors cannot log in to the panel.</source>
        <translation>El usuario para la interfaz; los distribuidores no pueden iniciar sesión en el panel.</translation>
    </message>
    <message>
        <source>The login of the new distributor; it must be free.</source>
        <translation>El usuario del nuevo distribuidor; debe estar libre.</translation>
    </message>
    <message>
        <source>The password of the new distributor. Make a connection with it afterwards.</source>
        <translation>La contraseña del nuevo distribuidor. Después, cree una conexión con ella.</translation>
    </message>
    <message>
        <source>Register a new distributor</source>
        <translation>Registrar un nuevo distribuidor</translation>
    </message>
    <message>
        <source>Opens a new distributor&apos;s account at Monit24, with its own login. It is asked for without a login, so Monit24 may refuse it.</source>
        <translation>Abre en Monit24 una nueva cuenta de distribuidor, con su propio usuario. Se solicita sin iniciar sesión, así que Monit24 podría rechazarlo.</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distribuidor</translation>
    </message>
    <message>
        <source>Distributors</source>
        <translation>Distribuidores</translation>
    </message>
    <message>
        <source>A distributor&apos;s account: it makes customers&apos; accounts and has no services of its own. Add yours by its number, or register a new one. Deleting one here only forgets it.</source>
        <translation>Una cuenta de distribuidor: crea cuentas de clientes y no tiene servicios propios. Añada la suya por su número o registre una nueva. Al eliminar una aquí, solo se olvida.</translation>
    </message>
    <message>
        <source>What the user logs in with; it cannot be changed.</source>
        <translation>Con qué inicia sesión el usuario; no se puede cambiar.</translation>
    </message>
    <message>
        <source>The language of the user.</source>
        <translation>El idioma del usuario.</translation>
    </message>
    <message>
        <source>When the user logged in last; empty when never.</source>
        <translation>Cuándo inició sesión el usuario por última vez; vacío si nunca.</translation>
    </message>
    <message>
        <source>Last login from</source>
        <translation>Último inicio de sesión desde</translation>
    </message>
    <message>
        <source>The network address of the last login.</source>
        <translation>La dirección de red del último inicio de sesión.</translation>
    </message>
    <message>
        <source>The one user each account has, with the contact data.</source>
        <translation>El único usuario que tiene cada cuenta, con los datos de contacto.</translation>
    </message>
    <message>
        <source>Where notifications go.</source>
        <translation>Adónde van las notificaciones.</translation>
    </message>
    <message>
        <source>How notifications go there, for example by e-mail.</source>
        <translation>Cómo llegan allí las notificaciones, por ejemplo por correo electrónico.</translation>
    </message>
    <message>
        <source>The group whose services it is told about.</source>
        <translation>El grupo cuyos servicios se notifican a esta dirección.</translation>
    </message>
    <message>
        <source>Where Monit24 sends notifications. Only shown: how they are changed is not known.</source>
        <translation>Adónde envía Monit24 las notificaciones. Solo se muestran: no se sabe cómo se cambian.</translation>
    </message>
    <message>
        <source>The login of the account&apos;s only user; it must be free.</source>
        <translation>El nombre del único usuario de la cuenta, con el que inicia sesión; debe estar libre.</translation>
    </message>
    <message>
        <source>The account name.</source>
        <translation>El nombre de la cuenta.</translation>
    </message>
    <message>
        <source>One of the packages Monit24 offers you for new accounts.</source>
        <translation>Uno de los paquetes que Monit24 le ofrece para cuentas nuevas.</translation>
    </message>
    <message>
        <source>The default language of notifications and reports.</source>
        <translation>El idioma predeterminado de las notificaciones y los informes.</translation>
    </message>
    <message>
        <source>The first password of the user. Monit24 documents no way to set another one for a customer later.</source>
        <translation>La primera contraseña del usuario. Monit24 no documenta ninguna forma de establecer otra para un cliente más tarde.</translation>
    </message>
    <message>
        <source>Activate at once</source>
        <translation>Activar de inmediato</translation>
    </message>
    <message>
        <source>New accounts are inactive; with this, activating it is the second step.</source>
        <translation>Las cuentas nuevas están inactivas; con esto, activarla es el segundo paso.</translation>
    </message>
    <message>
        <source>Contact data of the account; to change it later, edit the account&apos;s user.</source>
        <translation>Datos de contacto de la cuenta; para cambiarlos después, edite el usuario de la cuenta.</translation>
    </message>
    <message>
        <source>Given by Monit24 when the account is created; it never changes.</source>
        <translation>Lo asigna Monit24 cuando se crea la cuenta; nunca cambia.</translation>
    </message>
    <message>
        <source>Whether the account was activated.</source>
        <translation>Si la cuenta se ha activado.</translation>
    </message>
    <message>
        <source>While an account is blocked its user cannot log in, and its services and groups are hidden, even from you.</source>
        <translation>Mientras una cuenta está bloqueada, su usuario no puede iniciar sesión, y sus servicios y grupos quedan ocultos, incluso para usted.</translation>
    </message>
    <message>
        <source>The services that ran when the account was blocked here. Monit24 does not remember them; unblocking offers to resume exactly these.</source>
        <translation>Los servicios que estaban en marcha cuando la cuenta se bloqueó aquí. Monit24 no los recuerda; al desbloquear se ofrece reanudar exactamente estos.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Lets the account be used. Monit24 has no way to take this back but blocking.</source>
        <translation>Permite usar la cuenta. Monit24 no ofrece otra forma de revertirlo que el bloqueo.</translation>
    </message>
    <message>
        <source>Notes which services run, then locks the user out, pauses all services and hides them until the account is unblocked.</source>
        <translation>Anota qué servicios están en marcha; luego deja sin acceso al usuario, pausa todos los servicios y los oculta hasta que se desbloquee la cuenta.</translation>
    </message>
    <message>
        <source>Block, after noting the services</source>
        <translation>Bloquear, tras anotar los servicios</translation>
    </message>
    <message>
        <source>The second step of blocking an account.</source>
        <translation>El segundo paso del bloqueo de una cuenta.</translation>
    </message>
    <message>
        <source>Numbers of the services to resume afterwards; Monit24 leaves all of them paused.</source>
        <translation>Números de los servicios que se reanudarán después; Monit24 los deja todos en pausa.</translation>
    </message>
    <message>
        <source>Lets the user in again and resumes the services that ran before.</source>
        <translation>Devuelve el acceso al usuario y reanuda los servicios que estaban en marcha antes.</translation>
    </message>
    <message>
        <source>A Monit24 account of a customer, with its user, groups and monitored services.</source>
        <translation>Una cuenta de Monit24 de un cliente, con su usuario, sus grupos y sus servicios supervisados.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Whether such reports are sent for the group.</source>
        <translation>Si se envían estos informes para el grupo.</translation>
    </message>
    <message>
        <source>Each account comes with one such group.</source>
        <translation>Cada cuenta incluye un grupo así.</translation>
    </message>
    <message>
        <source>Numbers of the locations the services of the group are checked from.</source>
        <translation>Números de las ubicaciones desde las que se comprueban los servicios del grupo.</translation>
    </message>
    <message>
        <source>The language of the group&apos;s reports; empty: that of the account.</source>
        <translation>El idioma de los informes del grupo; vacío: el de la cuenta.</translation>
    </message>
    <message>
        <source>How it is checked: http, https, ping, ...</source>
        <translation>Cómo se comprueba: http, https, ping, ...</translation>
    </message>
    <message>
        <source>What is checked; it begins with the prefix of the type, as in https://www.example.com.</source>
        <translation>Lo que se comprueba; empieza por el prefijo del tipo, como en https://www.example.com.</translation>
    </message>
    <message>
        <source>Interval (s)</source>
        <translation>Intervalo (s)</translation>
    </message>
    <message>
        <source>Seconds between two checks; the package has a smallest one.</source>
        <translation>Segundos entre dos comprobaciones; el paquete fija un mínimo.</translation>
    </message>
    <message>
        <source>A paused service is not checked; later, the actions &quot;Pause&quot; and &quot;Resume&quot; change it.</source>
        <translation>Un servicio en pausa no se comprueba; después lo cambian las acciones «Pausar» y «Reanudar».</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Further settings of the check, each as name=value, for example port=8000.</source>
        <translation>Otros ajustes de la comprobación, cada uno como nombre=valor, por ejemplo port=8000.</translation>
    </message>
    <message>
        <source>The group it belongs to.</source>
        <translation>El grupo al que pertenece.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Whether the last check failed; empty before the first one.</source>
        <translation>Si falló la última comprobación; vacío antes de la primera.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>When a check failed last.</source>
        <translation>Cuándo falló por última vez una comprobación.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>When a check succeeded last.</source>
        <translation>Cuándo tuvo éxito por última vez una comprobación.</translation>
    </message>
    <message>
        <source>Average response time</source>
        <translation>Tiempo medio de respuesta</translation>
    </message>
    <message>
        <source>As Monit24 counts it; the unit is not documented.</source>
        <translation>Tal como lo cuenta Monit24; la unidad no está documentada.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Whether a suspension is in force now.</source>
        <translation>Si ahora hay una suspensión en vigor.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
    </message>
    <message>
        <source>A silent service is checked, but nobody is notified.</source>
        <translation>Un servicio silencioso se comprueba, pero no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Notes about the service.</source>
        <translation>Notas sobre el servicio.</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nombre del tipo</translation>
    </message>
    <message>
        <source>How the service is checked.</source>
        <translation>Cómo se comprueba el servicio.</translation>
    </message>
    <message>
        <source>Stops the checks until the service is resumed.</source>
        <translation>Detiene las comprobaciones hasta que se reanude el servicio.</translation>
    </message>
    <message>
        <source>Lets the service be checked again.</source>
        <translation>Permite volver a comprobar el servicio.</translation>
    </message>
    <message>
        <source>Services of a customer that are checked from the same places and notify the same people.</source>
        <translation>Servicios de un cliente que se comprueban desde los mismos lugares y avisan a las mismas personas.</translation>
    </message>
    <message>
        <source>Something that is monitored: a web page, a mail server, a host.</source>
        <translation>Algo que se supervisa: una página web, un servidor de correo, un host.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Why the service is not checked in that time.</source>
        <translation>Por qué no se comprueba el servicio en ese tiempo.</translation>
    </message>
    <message>
        <source>When the suspension begins.</source>
        <translation>Cuándo empieza la suspensión.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When the suspension ends.</source>
        <translation>Cuándo termina la suspensión.</translation>
    </message>
    <message>
        <source>The service that is not checked in that time.</source>
        <translation>El servicio que no se comprueba en ese tiempo.</translation>
    </message>
    <message>
        <source>A span of time in which a service is not checked, as for planned maintenance.</source>
        <translation>Un período en el que un servicio no se comprueba, por ejemplo por un mantenimiento previsto.</translation>
    </message>
    <message>
        <source>What Monit24 calls it.</source>
        <translation>Cómo lo llama Monit24.</translation>
    </message>
    <message>
        <source>What a customer&apos;s account may do; Monit24 tells no prices.</source>
        <translation>Lo que puede hacer la cuenta de un cliente; Monit24 no indica precios.</translation>
    </message>
    <message>
        <source>How many services the account may have.</source>
        <translation>Cuántos servicios puede tener la cuenta.</translation>
    </message>
    <message>
        <source>Shortest interval (s)</source>
        <translation>Intervalo mínimo (s)</translation>
    </message>
    <message>
        <source>The shortest time between two checks, in seconds.</source>
        <translation>El tiempo mínimo entre dos comprobaciones, en segundos.</translation>
    </message>
    <message>
        <source>SMS numbers</source>
        <translation>Números para SMS</translation>
    </message>
    <message>
        <source>How many telephone numbers can be notified.</source>
        <translation>A cuántos números de teléfono se puede avisar.</translation>
    </message>
    <message>
        <source>Locations, at least</source>
        <translation>Ubicaciones, mínimo</translation>
    </message>
    <message>
        <source>From how many locations a group must be checked.</source>
        <translation>Desde cuántas ubicaciones se debe comprobar un grupo.</translation>
    </message>
    <message>
        <source>Locations, at most</source>
        <translation>Ubicaciones, máximo</translation>
    </message>
    <message>
        <source>From how many locations a group may be checked.</source>
        <translation>Desde cuántas ubicaciones se puede comprobar un grupo.</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Tipos de servicio</translation>
    </message>
    <message>
        <source>How a service can be checked.</source>
        <translation>Cómo se puede comprobar un servicio.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>What addresses of this type begin with.</source>
        <translation>Por qué empiezan las direcciones de este tipo.</translation>
    </message>
    <message>
        <source>A place services are checked from.</source>
        <translation>Un lugar desde el que se comprueban servicios.</translation>
    </message>
    <message>
        <source>Accounts, monitored services and groups of a Monit24.pl distributor, over API 2.0.0.</source>
        <translation>Cuentas, servicios supervisados y grupos de un distribuidor de Monit24.pl, mediante la API 2.0.0.</translation>
    </message>
    <message>
        <source>For distributors</source>
        <translation>Para distribuidores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>The package of the account, if Monit24 tells it here.</source>
        <translation>El paquete de la cuenta, si Monit24 lo indica aquí.</translation>
    </message>
    <message>
        <source>Lets the account be used without the link in Monit24&apos;s mail; for administrators only. Monit24 does not document whether it works.</source>
        <translation>Permite usar la cuenta sin el enlace del correo de Monit24; solo para administradores. Monit24 no documenta si funciona.</translation>
    </message>
    <message>
        <source>A further login of our own account. Monit24 lists them among the accounts; those of our account that have no package of their own and own no group are taken for users.</source>
        <translation>Otro usuario de nuestra propia cuenta. Monit24 los incluye en la lista de cuentas; las de nuestra cuenta que no tienen paquete propio ni son propietarias de ningún grupo se consideran usuarios.</translation>
    </message>
    <message>
        <source>What &quot;Open panel&quot; opens. Change it for a private-label panel.</source>
        <translation>Lo que abre «Abrir panel». Cámbiela para un panel de marca propia.</translation>
    </message>
    <message>
        <source>Main role</source>
        <translation>Rol principal</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;.</source>
        <translation>--format acepta table, json o csv, no «%1».</translation>
    </message>
    <message>
        <source>--secrets takes keychain or session, not &quot;%1&quot;.</source>
        <translation>--secrets acepta keychain o session, no «%1».</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>This command has no option --%1. See kontor-cli --help.</source>
        <translation>Este comando no tiene la opción --%1. Consulte kontor-cli --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation>«%1» debería ser KEY=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no %2 of the type &quot;%3&quot;. Types: %4.</source>
        <translation>%1 no tiene %2 del tipo «%3». Tipos: %4.</translation>
    </message>
    <message>
        <source>A %1 belongs to a %2: say which with --parent ID.</source>
        <translation>%1 pertenece a %2: indique a cuál con --parent ID.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation>En la caché no hay %1 «%2». Ejecute primero «kontor-cli sync» o compruebe el ID.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields: %2.</source>
        <translation>No hay ningún campo «%1». Campos: %2.</translation>
    </message>
    <message>
        <source>Warning: what stands on a command line can be seen by everybody on this machine. Write --secret %1=- and give the value on standard input.</source>
        <translation>Atención: cualquiera en este equipo puede ver lo que se escribe en una línea de comandos. Escriba --secret %1=- e indique el valor por la entrada estándar.</translation>
    </message>
    <message>
        <source>Nothing to do: it is as wanted already.</source>
        <translation>No hay nada que hacer: ya está como se deseaba.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se ha enviado nada: %1</translation>
    </message>
    <message>
        <source>This asks for a confirmation: run it in a terminal, or add --yes.</source>
        <translation>Esto pide confirmación: ejecútelo en un terminal o añada --yes.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; (%3). Type yes to go on:</source>
        <translation>%1 «%2» (%3). Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one with: kontor-cli connections add VENDOR ...</source>
        <translation>Todavía no hay ninguna conexión. Añada una con: kontor-cli connections add VENDOR ...</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;. Known: %2.</source>
        <translation>No hay ninguna conexión «%1». Conocidas: %2.</translation>
    </message>
    <message>
        <source>There are several connections: say which with --connection.</source>
        <translation>Hay varias conexiones: indique cuál con --connection.</translation>
    </message>
    <message>
        <source>Say which one: %1 ID.</source>
        <translation>Indique cuál: %1 ID.</translation>
    </message>
    <message>
        <source>There is no %1 with the id &quot;%2&quot; in the cache. Run &quot;kontor-cli sync&quot; first, or check the id.</source>
        <translation>En la caché no hay %1 con el ID «%2». Ejecute primero «kontor-cli sync» o compruebe el ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several records: say which with --connection and --type.</source>
        <translation>«%1» corresponde a varios registros: indique cuál con --connection y --type.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Commands: %2.</source>
        <translation>No hay ningún comando «%1». Comandos: %2.</translation>
    </message>
    <message>
        <source>connections takes add, list, test, remove or protect, not &quot;%1&quot;.</source>
        <translation>connections acepta add, list, test, remove o protect, no «%1».</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by everybody on this machine: write --secret %1=- and give it on standard input.</source>
        <translation>Cualquiera en este equipo puede ver un secreto escrito en la línea de comandos: escriba --secret %1=- e indíquelo por la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no vendor &quot;%1&quot;. Known: %2.</source>
        <translation>No hay ningún proveedor «%1». Conocidos: %2.</translation>
    </message>
    <message>
        <source>--pace takes off or a positive factor, not &quot;%1&quot;.</source>
        <translation>--pace acepta off o un factor positivo, no «%1».</translation>
    </message>
    <message>
        <source>protect takes read-only, confirm or normal.</source>
        <translation>protect acepta read-only, confirm o normal.</translation>
    </message>
    <message>
        <source>Say which record: --record KIND ID.</source>
        <translation>Indique qué registro: --record KIND ID.</translation>
    </message>
    <message>
        <source>The sandbox did not start. It comes with Kontor: install it again.</source>
        <translation>El entorno de pruebas no se ha iniciado. Viene con Kontor: vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Kontor is open and holds the data: close it first, or use its window. (list, show and history work beside it.)</source>
        <translation>Kontor está abierto y tiene los datos ocupados: ciérrelo primero o use su ventana. (list, show e history funcionan a la vez.)</translation>
    </message>
    <message>
        <source>The vendor offers no sign-on for a %1.</source>
        <translation>El proveedor no ofrece inicio de sesión para %1.</translation>
    </message>
    <message>
        <source>The customer of &quot;%1&quot; is not in the cache. Run &quot;kontor-cli sync&quot; first.</source>
        <translation>El cliente de «%1» no está en la caché. Ejecute primero «kontor-cli sync».</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lists, %4 records %5</source>
        <translation>%1: %2 de %3 listas, %4 registros %5</translation>
    </message>
    <message>
        <source>%1 does not let anybody create a %2.%3</source>
        <translation>%1 no permite que nadie cree %2.%3</translation>
    </message>
    <message>
        <source>No %1 can be made at the %2 &quot;%3&quot;.</source>
        <translation>No se puede crear %1 en %2 «%3».</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Existe: %1.</translation>
    </message>
    <message>
        <source>Say which one: act %1 %2 ID.%3</source>
        <translation>Indique cuál: act %1 %2 ID.%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot;%3 does not allow &quot;%4&quot;. It allows: %5.</source>
        <translation>%1 «%2»%3 no permite «%4». Permite: %5.</translation>
    </message>
    <message>
        <source>It was done, but its further step &quot;%1&quot; was not (%2): %3</source>
        <translation>Se ha hecho, pero su paso adicional «%1» no (%2): %3</translation>
    </message>
    <message>
        <source>The vendor showed &quot;%1&quot; once. It is in the keychain.</source>
        <translation>El proveedor ha mostrado «%1» una sola vez. Está en el llavero.</translation>
    </message>
    <message>
        <source>Warning: the vendor showed &quot;%1&quot; once, and the keychain has not taken it, so it is lost. Next time add --print-secrets.</source>
        <translation>Atención: el proveedor ha mostrado «%1» una sola vez y el llavero no lo ha aceptado, así que se ha perdido. La próxima vez añada --print-secrets.</translation>
    </message>
    <message>
        <source>KIND is customers, domains, accounts or lookups, not &quot;%1&quot;.</source>
        <translation>KIND es customers, domains, accounts o lookups, no «%1».</translation>
    </message>
    <message>
        <source>%1 does not let anybody create %2.</source>
        <translation>%1 no permite que nadie cree %2.</translation>
    </message>
    <message>
        <source>Say which plan, or PLAN/SEQ for one change of it; &quot;kontor-cli history&quot; lists them.</source>
        <translation>Indique qué plan de cambios, o PLAN/SEQ para uno solo de sus cambios; «kontor-cli history» los muestra.</translation>
    </message>
    <message>
        <source>Left alone: %1 &quot;%2&quot;: %3</source>
        <translation>Se deja como está: %1 «%2»: %3</translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>Nada de ello se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be taken back. Type yes to go on:</source>
        <translation>
            <numerusform>Se va a deshacer %n cambio. Escriba yes para continuar:</numerusform>
            <numerusform>Se van a deshacer %n cambios. Escriba yes para continuar:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open plan &quot;%1&quot;; &quot;kontor-cli plans&quot; lists them.</source>
        <translation>No hay ningún plan de cambios abierto «%1»; «kontor-cli plans» los muestra.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 being checked, %5 not begun. Type yes to go on:</source>
        <translation>%1: %2 de %3 hechos, %4 en comprobación, %5 sin empezar. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>plans settle PLAN/SEQ happened, or not-happened.</source>
        <translation>plans settle PLAN/SEQ happened, o bien not-happened.</translation>
    </message>
    <message>
        <source>There is no panel to open for &quot;%1&quot;.</source>
        <translation>No hay ningún panel que abrir para «%1».</translation>
    </message>
    <message>
        <source>Warning: the vendor showed &quot;%1&quot; once, and the keychain has not taken it yet: %2 It stays sealed on this computer and is put there when Kontor starts the next time (&quot;kontor plans&quot; waits for it).</source>
        <translation>Atención: el proveedor ha mostrado «%1» una sola vez y el llavero todavía no lo ha aceptado: %2 Queda sellado en este equipo y se pondrá allí la próxima vez que se inicie Kontor («kontor plans» espera a que ocurra).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported.</source>
        <translation>
            <numerusform>Se ha exportado %n registro.</numerusform>
            <numerusform>Se han exportado %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se ha podido escribir la salida.</translation>
    </message>
    <message>
        <source>import plan FILE: name a file.</source>
        <translation>import plan FILE: indique un archivo.</translation>
    </message>
    <message>
        <source>--mode is create, update, upsert, delete or an action: %1.</source>
        <translation>--mode es create, update, upsert, delete o una acción: %1.</translation>
    </message>
    <message>
        <source>%1 does not offer this for %2.</source>
        <translation>%1 no ofrece esto para %2.</translation>
    </message>
    <message>
        <source>--make-passwords takes a length from 8 to 64.</source>
        <translation>--make-passwords acepta una longitud de 8 a 64.</translation>
    </message>
    <message>
        <source>Say what the file is about: --kind customers, domains or accounts, or --type T.</source>
        <translation>Indique de qué trata el archivo: --kind customers, domains o accounts, o bien --type T.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 no tiene %2.</translation>
    </message>
    <message>
        <source>%1 has no type &quot;%2&quot;.</source>
        <translation>%1 no tiene el tipo «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>The encoding of %1 is not certain. Say it: --dialect encoding=NAME. Possible: %2.</source>
        <translation>La codificación de %1 no se sabe con certeza. Indíquela: --dialect encoding=NAME. Posibles: %2.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;.</source>
        <translation>No hay ninguna codificación «%1».</translation>
    </message>
    <message>
        <source>--dialect knows encoding, delimiter, quote, escape, header and decimal, with spaces between: --dialect &quot;encoding=windows-1250 delimiter=;&quot;.</source>
        <translation>--dialect conoce encoding, delimiter, quote, escape, header y decimal, separados por espacios: --dialect &quot;encoding=windows-1250 delimiter=;&quot;.</translation>
    </message>
    <message>
        <source>%1 Use --map COLUMN=FIELD or --fixed FIELD=VALUE.</source>
        <translation>%1 Use --map COLUMN=FIELD o --fixed FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;.</source>
        <translation>No hay ninguna asignación guardada «%1».</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún campo «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. It has: %2.</source>
        <translation>El archivo no tiene la columna «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>--policy FIELD=never, fill, overwrite or clear.</source>
        <translation>--policy FIELD=never, fill, overwrite o clear.</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>Columnas sin usar: %1.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>There is nothing to send: no plan was made.</source>
        <translation>No hay nada que enviar: no se ha creado ningún plan de cambios.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %n request(s), nothing is sent yet. To go on: kontor-cli import apply %1</source>
        <translation>
            <numerusform>Plan de cambios %1: %n solicitud; todavía no se ha enviado nada. Para continuar: kontor-cli import apply %1</numerusform>
            <numerusform>Plan de cambios %1: %n solicitudes; todavía no se ha enviado nada. Para continuar: kontor-cli import apply %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--first takes a number of rows.</source>
        <translation>--first acepta un número de filas.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 not begun. Type yes to go on:</source>
        <translation>%1: %2 de %3 hechos, %4 sin empezar. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>The first rows are over. To go on: kontor-cli import resume %1</source>
        <translation>Las primeras filas han terminado. Para continuar: kontor-cli import resume %1</translation>
    </message>
    <message>
        <source>The passwords cannot be shown again then. Type yes to go on:</source>
        <translation>Después, las contraseñas no se podrán volver a mostrar. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>The passwords are wiped.</source>
        <translation>Las contraseñas se han borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened with the key of this keychain.</source>
        <translation>
            <numerusform>%n contraseña no se puede abrir con la clave de este llavero.</numerusform>
            <numerusform>%n contraseñas no se pueden abrir con la clave de este llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are handed over: kontor-cli import passwords %1 --forget</source>
        <translation>Cuando estén entregadas: kontor-cli import passwords %1 --forget</translation>
    </message>
    <message>
        <source>import is followed by plan FILE, apply PLAN, resume PLAN, report PLAN --dir DIR, passwords PLAN or list.</source>
        <translation>Tras import va plan FILE, apply PLAN, resume PLAN, report PLAN --dir DIR, passwords PLAN o list.</translation>
    </message>
    <message>
        <source>%1 The plan stays open; to go on: kontor-cli plans resume %2</source>
        <translation>%1 El plan de cambios sigue abierto; para continuar: kontor-cli plans resume %2</translation>
    </message>
    <message>
        <source>What the vendor showed only once for %1 &quot;%2&quot; is in the keychain now.</source>
        <translation>Lo que el proveedor mostró una sola vez para %1 «%2» ya está en el llavero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-01-31 or 2026-01-31T09:30.</source>
        <translation>«%1» no es una fecha ni una hora: escriba 2026-01-31 o 2026-01-31T09:30.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. States: %2.</source>
        <translation>No hay ningún estado «%1». Estados: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported.</source>
        <translation>
            <numerusform>Se ha exportado %n cambio.</numerusform>
            <numerusform>Se han exportado %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>Se ha exportado %n línea.</numerusform>
            <numerusform>Se han exportado %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>--what is added, changed or gone, not &quot;%1&quot;.</source>
        <translation>--what es added, changed o gone, no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are asked for at the vendor, in at least %1 s.</source>
        <translation>
            <numerusform>Se consulta %n registro al proveedor; tardará al menos %1 s.</numerusform>
            <numerusform>Se consultan %n registros al proveedor; tardará al menos %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>%n fila se evalúa ahora de otro modo.</numerusform>
            <numerusform>%n filas se evalúan ahora de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be compared.</source>
        <translation>
            <numerusform>No se ha podido comparar %n registro.</numerusform>
            <numerusform>No se han podido comparar %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the program ended before all of it was kept here. Nothing of it was sent, and nothing is kept: do it again.</source>
        <translation>«%1»: el programa se cerró antes de que todo quedara guardado aquí. No se ha enviado nada de ello ni se ha guardado nada: hágalo de nuevo.</translation>
    </message>
    <message>
        <source>plans is followed by nothing, resume PLAN, cancel PLAN, retry PLAN or settle PLAN/SEQ.</source>
        <translation>Tras plans no va nada, o bien va resume PLAN, cancel PLAN, retry PLAN o settle PLAN/SEQ.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n cambio llevaba contraseñas, que no se guardan: introdúzcalas de nuevo.</numerusform>
            <numerusform>%n cambios llevaban contraseñas, que no se guardan: introdúzcalas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
    <message>
        <source>Nothing of it can be sent.</source>
        <translation>Nada de ello se puede enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be sent once more. Type yes to go on:</source>
        <translation>
            <numerusform>Se va a enviar de nuevo %n cambio. Escriba yes para continuar:</numerusform>
            <numerusform>Se van a enviar de nuevo %n cambios. Escriba yes para continuar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it failed.</source>
        <translation>Nada de ello ha fallado.</translation>
    </message>
    <message>
        <source>It is protected already.</source>
        <translation>Ya está protegido.</translation>
    </message>
    <message>
        <source>It is not protected.</source>
        <translation>No está protegido.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed and deleted again then. Type yes to go on:</source>
        <translation>
            <numerusform>Después, %n registro se podrá volver a cambiar y eliminar. Escriba yes para continuar:</numerusform>
            <numerusform>Después, %n registros se podrán volver a cambiar y eliminar. Escriba yes para continuar:</numerusform>
        </translation>
    </message>
    <message>
        <source>--lang takes en, de, pl or es, not &quot;%1&quot;.</source>
        <translation>--lang acepta en, de, pl o es, no «%1».</translation>
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
        <translation>kontor-cli: Kontor sin su ventana.

  vendors                                     lo que incluye el programa: recursos, campos, acciones
  connections add VENDOR --label L --base-url U --set KEY=VALUE ... [--secret KEY=-] [--pace off|FACTOR]
  connections list | test C | remove C | protect C read-only|confirm|normal
  sync [CONNECTION...] [--top]                obtener los datos en la caché (--top: solo las listas sin registro superior)
  list customers|domains|accounts|lookups [--connection C] [--filter EXPR] [--columns A,B] [--limit N]
  show KIND ID [--connection C] [--type T] [--fresh]   un registro; --fresh pregunta al proveedor
  create KIND [--connection C] [--type T] [--parent ID] --set K=V ... [--secret K=-] [--print-secrets]
  update KIND ID [--connection C] [--type T] --set K=V ... [--secret K=-] [--print-secrets]
  delete KIND ID [--connection C] [--type T]
  act ACTION KIND ID [--connection C] [--type T] [--set K=V ...] [--secret K=-] [--print-secrets]
                                              sin ID: una acción que crea un registro
  protect [KIND ID...] [--connection C] [--type T] [--reason TEXT]
                                              nada los cambia hasta que se quite; sin argumentos: los muestra
  unprotect KIND ID... [--connection C] [--type T] [--reason TEXT]   la quita
  sign-on KIND ID [--connection C] [--type T] [--as USER] [--virtual] [--reason TEXT] [--print-url]
  open-panel CONNECTION [--print-url]         el panel del propio proveedor; con ello no se inicia la sesión de nadie
  import plan FILE... --kind K|--type T[,T] [--connection C] [--mode create|update|upsert|delete|ACTION]
         [--map COLUMN=FIELD] [--fixed FIELD=VALUE] [--default FIELD=VALUE]
         [--policy FIELD=never|fill|overwrite|clear] [--profile NAME] [--make-passwords[=LENGTH]]
         [--dialect &quot;encoding=windows-1250 delimiter=; header=no decimal=comma&quot;]
         [--fresh]                            comprueba y guarda un plan de cambios; no envía nada. --fresh pregunta
                                              antes al proveedor por los registros de los que tratan las filas
  import apply PLAN [--first N] | resume PLAN [--first N] | report PLAN --dir DIR | list
  import passwords PLAN [--forget]            las que se crearon para registros nuevos
  export KIND [--connection C] [--filter EXPR] [--columns A,B] [--round-trip] [--raw] [--output FILE [--replace]]
  template KIND [--connection C] [--type T] [--example]   la línea de encabezado de un archivo CSV correspondiente
  history [--record KIND ID] [--plan P] [--text T] [--connection C] [--kind K] [--type T] [--verb V]
         [--state S ...] [--person P] [--from TIME] [--until TIME] [--limit N] [--output FILE [--replace]]
  undo PLAN[/SEQ]                             deshacer lo que hizo un plan de cambios, si nadie lo ha cambiado desde entonces
  plans                                       los que no han terminado
  plans resume PLAN | cancel PLAN | settle PLAN/SEQ happened|not-happened [--note TEXT]
  plans retry PLAN                            reintentar lo rechazado, lo cancelado y lo que quedó sin empezar, y nada más
  drift [CONNECTION] [--what added|changed|gone] [--text T] [--unread] [--mark-read] [--limit N]
         [--output FILE [--replace]]          lo que otros han cambiado en los proveedores
  sandbox [--port N] [--customers N] [--fault SPEC]   proveedores simulados en primer plano; más: sandbox --help

En todos: --home DIR, --format table|json|csv, --yes, --quiet, --secrets keychain|session, --lang L, --help,
--version.
Con --format csv nada parece una fórmula para una hoja de cálculo; --raw deja cada celda como está.
Con --secrets session, cada secreto se toma de KONTOR_SECRET_&lt;CONNECTION&gt;_&lt;KEY&gt;.
Códigos de salida: 0 hecho, 1 uso incorrecto, 2 hay filas fallidas o por revisar, 3 rechazado por el proveedor, 4 red o TLS,
5 almacenamiento local o llavero, 6 bloqueado por otra instancia.
</translation>
    </message>
</context>
<context>
    <name>kontor::ActivityStrip</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop fetching; what is there stays</source>
        <translation>Dejar de obtener datos; lo que ya está se queda</translation>
    </message>
    <message>
        <source>Fetch again (F5)</source>
        <translation>Obtener de nuevo (F5)</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation>%1: en pausa. %2</translation>
    </message>
    <message>
        <source>%1: fetching lists, %2 records</source>
        <translation>%1: obteniendo listas, %2 registros</translation>
    </message>
    <message>
        <source>%1: fetching accounts, list %2 of %3</source>
        <translation>%1: obteniendo cuentas, lista %2 de %3</translation>
    </message>
    <message>
        <source>, at least %1 by the vendor&apos;s rate limit</source>
        <translation>, al menos %1 por el límite de solicitudes del proveedor</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of changes under way</source>
        <translation>
            <numerusform>%n plan de cambios en curso</numerusform>
            <numerusform>%n planes de cambios en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Application</name>
    <message>
        <source>Kontor cannot start</source>
        <translation>Kontor no puede iniciarse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>kontor::BrowserHandover</name>
    <message>
        <source>Signing on…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Continue to the control panel</source>
        <translation>Continuar al panel de control</translation>
    </message>
    <message>
        <source>The page that takes the browser to the panel could not be written: %1. Make room on the disk, or check who owns &quot;%2&quot;.</source>
        <translation>No se ha podido escribir la página que lleva el navegador al panel: %1. Haga sitio en el disco o compruebe de quién es «%2».</translation>
    </message>
    <message>
        <source>no folder could be made</source>
        <translation>no se ha podido crear ninguna carpeta</translation>
    </message>
    <message>
        <source>The vendor&apos;s sign-on link is not a secure web address (https), so it was not opened. Check the sign-on address in the connection&apos;s settings.</source>
        <translation>El enlace de inicio de sesión del proveedor no es una dirección web segura (https), así que no se ha abierto. Compruebe la dirección de inicio de sesión en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then sign on again.</source>
        <translation>No se ha podido iniciar ningún navegador web. Elija un navegador predeterminado en la configuración del escritorio y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>No web browser could be started. Choose a default browser in the desktop&apos;s settings, then try again.</source>
        <translation>No se ha podido iniciar ningún navegador web. Elija un navegador predeterminado en la configuración del escritorio e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>kontor::CacheWriter</name>
    <message>
        <source>The cache was not told about records of the type &quot;%1&quot;.</source>
        <translation>No se ha informado a la caché sobre registros del tipo «%1».</translation>
    </message>
    <message>
        <source>A newer run of this list took over.</source>
        <translation>Una lectura más reciente de esta lista ha tomado el relevo.</translation>
    </message>
</context>
<context>
    <name>kontor::ChangeFlow</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data, so this one only shows it. Make changes there, or close it and start this one again.</source>
        <translation>Otra ventana de Kontor está trabajando con estos datos, así que esta solo los muestra. Haga los cambios allí, o ciérrela y vuelva a iniciar esta.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation>La conexión «%1» está protegida: solo lectura. Quite antes la protección en su configuración.</translation>
    </message>
    <message>
        <source>%1 does not offer to create this.</source>
        <translation>%1 no permite crear esto.</translation>
    </message>
    <message>
        <source>The vendor does not offer to change this.</source>
        <translation>El proveedor no permite cambiar esto.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>%1 en su lugar</translation>
    </message>
    <message>
        <source>It is already so; nothing was sent.</source>
        <translation>Ya está así; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was sent.</source>
        <translation>No se ha cambiado nada, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The change was refused: %1</source>
        <translation>El cambio se ha rechazado: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Reading how the records are now ...</source>
        <translation>Leyendo cómo están ahora los registros ...</translation>
    </message>
    <message>
        <source>What failed carried passwords, which are not kept. Enter it again.</source>
        <translation>Lo que ha fallado llevaba contraseñas, que no se guardan. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it failed.</source>
        <translation>Nada de ello ha fallado.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) carried passwords, which are not kept: enter them again.</source>
        <translation>
            <numerusform>%n cambio llevaba contraseñas, que no se guardan: introdúzcalas de nuevo.</numerusform>
            <numerusform>%n cambios llevaban contraseñas, que no se guardan: introdúzcalas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: it happened.</source>
        <translation>Anotado: se realizó.</translation>
    </message>
    <message>
        <source>Noted: it did not happen.</source>
        <translation>Anotado: no se realizó.</translation>
    </message>
    <message>
        <source>%1 is protected %2.</source>
        <translation>«%1» está protegido (%2).</translation>
    </message>
    <message>
        <source>Lift the protection ...</source>
        <translation>Quitar la protección ...</translation>
    </message>
    <message>
        <source>%1 is protected.</source>
        <translation>Se ha protegido %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are protected.</source>
        <translation>
            <numerusform>Se ha protegido %n registro.</numerusform>
            <numerusform>Se han protegido %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be changed again.</source>
        <translation>Ya se puede volver a cambiar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can be changed again.</source>
        <translation>
            <numerusform>Ya se puede volver a cambiar %n registro.</numerusform>
            <numerusform>Ya se pueden volver a cambiar %n registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ChangeService</name>
    <message>
        <source>The program is closing. What was in flight is checked when it starts again.</source>
        <translation>El programa se está cerrando. Lo que estaba en camino se comprobará cuando vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>There is no such plan in the history.</source>
        <translation>No hay ningún plan de cambios así en el historial.</translation>
    </message>
    <message>
        <source>This change does not wait for a decision.</source>
        <translation>Este cambio no está pendiente de ninguna decisión.</translation>
    </message>
    <message>
        <source>Settled by hand: it happened.</source>
        <translation>Resuelto a mano: se realizó.</translation>
    </message>
    <message>
        <source>Settled by hand: it did not happen.</source>
        <translation>Resuelto a mano: no se realizó.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>It is protected already.</source>
        <translation>Ya está protegido.</translation>
    </message>
    <message>
        <source>It is not protected.</source>
        <translation>No está protegido.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>Proteger: %1</translation>
    </message>
    <message>
        <source>Lift the protection: %1</source>
        <translation>Quitar la protección: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ColourRow</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnsPage</name>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Save ...</source>
        <translation>&amp;Guardar ...</translation>
    </message>
    <message>
        <source>&amp;Make passwords for new records without one</source>
        <translation>C&amp;rear contraseñas para los registros nuevos que no tengan</translation>
    </message>
    <message>
        <source>with s&amp;ymbols</source>
        <translation>con sím&amp;bolos</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>Añadir un valor &amp;fijo</translation>
    </message>
    <message>
        <source>Use this column &amp;once more</source>
        <translation>&amp;Usar esta columna otra vez</translation>
    </message>
    <message>
        <source>For a column with two things in it, like an address whose domain is needed as well</source>
        <translation>Para una columna que contiene dos cosas, como una dirección de la que también se necesita el dominio</translation>
    </message>
    <message>
        <source>Saved ma&amp;ppings:</source>
        <translation>Asignaciones guar&amp;dadas:</translation>
    </message>
    <message>
        <source>&amp;Template ...</source>
        <translation>&amp;Plantilla ...</translation>
    </message>
    <message>
        <source>Saves a file with the names of all columns, to be filled in</source>
        <translation>Guarda un archivo con los nombres de todas las columnas, para rellenarlo</translation>
    </message>
    <message>
        <source>E&amp;xample ...</source>
        <translation>E&amp;jemplo ...</translation>
    </message>
    <message>
        <source>Saves the same with a made-up row, to see what belongs where</source>
        <translation>Guarda lo mismo con una fila inventada, para ver qué va en cada sitio</translation>
    </message>
    <message>
        <source>Length of the passwords</source>
        <translation>Longitud de las contraseñas</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Kontor exported this file, so there is nothing to choose: each row goes back to its record, and only cells that were edited become changes. What the vendor changed meanwhile is shown as a conflict.

Compared: %1</source>
        <translation>Este archivo lo ha exportado Kontor, así que no hay nada que elegir: cada fila vuelve a su registro, y solo las celdas editadas se convierten en cambios. Lo que entretanto haya cambiado el proveedor se muestra como conflicto.

Se compara: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used: %1</source>
        <translation>
            <numerusform>%n columna no se usa: %1</numerusform>
            <numerusform>%n columnas no se usan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>%1 Or let passwords be made.</source>
        <translation>%1 O haga que se creen contraseñas.</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(elegir)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación</translation>
    </message>
    <message>
        <source>Name (one that is there already is replaced):</source>
        <translation>Nombre (si ya existe, se sustituye):</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Guardar un ejemplo</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionDialog</name>
    <message>
        <source>ⓘ There is no keychain service on this computer, so keys are kept for this run only and never in a file. Install and unlock one (for example gnome-keyring) to have them kept.</source>
        <translation>ⓘ En este equipo no hay ningún servicio de llavero, así que las claves solo se guardan durante esta ejecución y nunca en un archivo. Para conservarlas, instale y desbloquee uno (por ejemplo, gnome-keyring).</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>Pr&amp;otección</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Pac&amp;e</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Another window of Kontor is working with this data; connections can be changed there only.</source>
        <translation>Otra ventana de Kontor está trabajando con estos datos; las conexiones solo se pueden cambiar allí.</translation>
    </message>
    <message>
        <source>Normal – asks before what cannot be undone</source>
        <translation>Normal – pregunta antes de lo que no se puede deshacer</translation>
    </message>
    <message>
        <source>Confirm – shows every change before it is sent</source>
        <translation>Confirmar – muestra cada cambio antes de enviarlo</translation>
    </message>
    <message>
        <source>Read only – nothing can be changed</source>
        <translation>Solo lectura – no se puede cambiar nada</translation>
    </message>
    <message>
        <source>All of what the vendor allows</source>
        <translation>Todo lo que permite el proveedor</translation>
    </message>
    <message>
        <source>%1 % of what the vendor allows</source>
        <translation>El %1 % de lo que permite el proveedor</translation>
    </message>
    <message>
        <source>No limit (only for a server on this computer)</source>
        <translation>Sin límite (solo para un servidor de este equipo)</translation>
    </message>
    <message>
        <source>%1 times what the vendor allows</source>
        <translation>%1 veces lo que permite el proveedor</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se ha guardado. %1</translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; with its keys and cached records? Nothing changes at the vendor, and the history stays.</source>
        <translation>¿Quitar la conexión «%1» con sus claves y los registros de la caché? En el proveedor no cambia nada, y el historial se conserva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionRemoval</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>The connection is removed, but its key &quot;kontor/%1/%2&quot; is still in the keychain; delete it there. %3</source>
        <translation>La conexión se ha quitado, pero su clave «kontor/%1/%2» sigue en el llavero; elimínela allí. %3</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSave</name>
    <message>
        <source>This connection was removed meanwhile. Add it anew.</source>
        <translation>Entretanto se ha quitado esta conexión. Añádala de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionService</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionSync</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation>Entretanto se ha cambiado la conexión.</translation>
    </message>
</context>
<context>
    <name>kontor::ConnectionTestRow</name>
    <message numerus="yes">
        <source>The clock of this computer and the vendor&apos;s differ by %n second(s); set the clock before that becomes too much.</source>
        <translation>
            <numerusform>El reloj de este equipo y el del proveedor difieren en %n segundo; ponga el reloj en hora antes de que sea demasiado.</numerusform>
            <numerusform>El reloj de este equipo y el del proveedor difieren en %n segundos; ponga el reloj en hora antes de que sean demasiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>A right is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Trouble at the vendor</source>
        <translation>Problemas en el proveedor</translation>
    </message>
    <message>
        <source>Not the answer of this vendor</source>
        <translation>No es la respuesta de este proveedor</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Asks the vendor for something harmless; nothing is saved or changed.</source>
        <translation>Pide al proveedor algo inofensivo; no se guarda ni se cambia nada.</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Detener prue&amp;ba</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>Preguntando al proveedor …</translation>
    </message>
    <message>
        <source>✓ It works. The vendor knows this key as %1.</source>
        <translation>✓ Funciona. El proveedor conoce esta clave como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are visible with it.</source>
        <translation>
            <numerusform>Con ella se ve %n cliente.</numerusform>
            <numerusform>Con ella se ven %n clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
</context>
<context>
    <name>kontor::DriftModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Appeared at the vendor</source>
        <translation>Apareció en el proveedor</translation>
    </message>
    <message>
        <source>Gone at the vendor</source>
        <translation>Desapareció del proveedor</translation>
    </message>
    <message>
        <source>Changed at the vendor</source>
        <translation>Cambió en el proveedor</translation>
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
        <translation>(quitada)</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Noticed on %1, %2</source>
        <translation>Detectado el %1, %2</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1, not read</source>
        <translation>%1, sin leer</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
</context>
<context>
    <name>kontor::DriftPage</name>
    <message>
        <source>Search what changed at the vendors</source>
        <translation>Buscar en lo que ha cambiado en los proveedores</translation>
    </message>
    <message>
        <source>Search by name, number or value</source>
        <translation>Buscar por nombre, número o valor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo que ha ocurrido</translation>
    </message>
    <message>
        <source>Only what is &amp;not read</source>
        <translation>Solo lo que está si&amp;n leer</translation>
    </message>
    <message>
        <source>Changes at the vendors</source>
        <translation>Cambios en los proveedores</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Choose a line to see every field before and after.</source>
        <translation>Elija una línea para ver cada campo antes y después.</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Abr&amp;ir el registro</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as not rea&amp;d</source>
        <translation>Marcar como no leí&amp;do</translation>
    </message>
    <message>
        <source>Mark &amp;all that is listed as read</source>
        <translation>Marcar &amp;todo lo mostrado como leído</translation>
    </message>
    <message>
        <source>E&amp;xport ...</source>
        <translation>E&amp;xportar ...</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>The vendor has it no more.</source>
        <translation>El proveedor ya no lo tiene.</translation>
    </message>
    <message>
        <source>Nothing has changed at the vendors without Kontor since it first fetched their records. What others change there will be listed here, with before and after.</source>
        <translation>Nada ha cambiado en los proveedores al margen de Kontor desde que obtuvo sus registros por primera vez. Aquí aparecerá lo que otros cambien allí, con el antes y el después.</translation>
    </message>
    <message>
        <source>Nothing fits. Search for something else.</source>
        <translation>Nada coincide. Busque otra cosa.</translation>
    </message>
    <message>
        <source>Export what changed at the vendors</source>
        <translation>Exportar lo que ha cambiado en los proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1.</source>
        <translation>
            <numerusform>Se ha exportado %Ln línea a %1.</numerusform>
            <numerusform>Se han exportado %Ln líneas a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DropZone</name>
    <message>
        <source>Drop CSV files here, choose them, or paste cells that were copied from a spreadsheet (%1).</source>
        <translation>Suelte aquí archivos CSV, elíjalos o pegue celdas copiadas de una hoja de cálculo (%1).</translation>
    </message>
    <message>
        <source>&amp;Choose files ...</source>
        <translation>&amp;Elegir archivos ...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
</context>
<context>
    <name>kontor::EncodingQuestion</name>
    <message>
        <source>Nobody can tell for certain how the letters of &quot;%1&quot; were saved. Choose the line in which the words are right:</source>
        <translation>No hay forma de saber con certeza cómo se guardaron las letras de «%1». Elija la línea en la que las palabras son correctas:</translation>
    </message>
</context>
<context>
    <name>kontor::ExportDialog</name>
    <message>
        <source>The &amp;columns that are shown</source>
        <translation>Las &amp;columnas que se muestran</translation>
    </message>
    <message>
        <source>&amp;Everything that is known</source>
        <translation>&amp;Todo lo que se conoce</translation>
    </message>
    <message>
        <source>To edit and &amp;import again</source>
        <translation>Para editar y volver a &amp;importar</translation>
    </message>
    <message>
        <source>Excel &amp;recognises the letters (byte order mark)</source>
        <translation>Excel &amp;reconoce las letras (marca de orden de bytes)</translation>
    </message>
    <message>
        <source>Nothing can be taken for a &amp;formula</source>
        <translation>Nada se puede tomar por una &amp;fórmula</translation>
    </message>
    <message>
        <source>E&amp;xport ...</source>
        <translation>E&amp;xportar ...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All rows that are &amp;shown (%1)</source>
        <translation>Todas las filas que se &amp;muestran (%1)</translation>
    </message>
    <message>
        <source>The se&amp;lected rows (%1)</source>
        <translation>Las filas &amp;seleccionadas (%1)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>Se&amp;parador:</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Only what can be changed goes into the file. Leave the columns that begin with &quot;kontor_&quot; as they are: by them only edited cells become changes.</source>
        <translation>En el archivo solo entra lo que se puede cambiar. Deje como están las columnas que empiezan por «kontor_»: gracias a ellas, solo las celdas editadas se convierten en cambios.</translation>
    </message>
    <message>
        <source>Cells that begin like a formula get an apostrophe; an import takes it away again.</source>
        <translation>Las celdas que empiezan como una fórmula reciben un apóstrofo; al importar se vuelve a quitar.</translation>
    </message>
    <message>
        <source>Cells stay as they are: for other programs. Do not open it in a spreadsheet.</source>
        <translation>Las celdas se quedan como están: para otros programas. No abra el archivo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Passwords are never exported. Only you can read the file.</source>
        <translation>Las contraseñas no se exportan nunca. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; there is no file.</source>
        <translation>Cancelado; no hay ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1.</source>
        <translation>
            <numerusform>Se ha exportado %Ln registro a %1.</numerusform>
            <numerusform>Se han exportado %Ln registros a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>kontor::FailureWatch</name>
    <message numerus="yes">
        <source>%n change(s) in a row failed for the same reason: %1</source>
        <translation>
            <numerusform>%n cambio ha fallado por el mismo motivo: %1</numerusform>
            <numerusform>%n cambios seguidos han fallado por el mismo motivo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last %2 changes failed.</source>
        <translation>Han fallado %1 de los últimos %2 cambios.</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>One entry a line</source>
        <translation>Una entrada por línea</translation>
    </message>
    <message>
        <source>%1 (not set)</source>
        <translation>%1 (sin establecer)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin establecer)</translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation>Elija uno de la lista; escriba para encontrarlo.</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s list is not known here yet: type the id.</source>
        <translation>Aquí todavía no se conoce la lista del proveedor: escriba el ID.</translation>
    </message>
    <message>
        <source>The vendor&apos;s list is not known here yet: type the ids.</source>
        <translation>Aquí todavía no se conoce la lista del proveedor: escriba los ID.</translation>
    </message>
</context>
<context>
    <name>kontor::FileFlow</name>
    <message>
        <source>Another window of Kontor is working with this data: import there.</source>
        <translation>Otra ventana de Kontor está trabajando con estos datos: importe allí.</translation>
    </message>
    <message>
        <source>%1 goes on in the background.</source>
        <translation>%1 continúa en segundo plano.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se ha enviado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln con errores</numerusform>
            <numerusform>%Ln con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that were made wait to be handed over.</source>
        <translation>
            <numerusform>%n contraseña creada espera a que se entregue.</numerusform>
            <numerusform>%n contraseñas creadas esperan a que se entreguen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over ...</source>
        <translation>Entregar ...</translation>
    </message>
    <message>
        <source>Save reports ...</source>
        <translation>Guardar informes ...</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta para los informes</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) cannot be opened any more: their key is not in the keychain. Give those records new ones.</source>
        <translation>
            <numerusform>%n contraseña ya no se puede abrir: su clave no está en el llavero. Ponga una nueva a ese registro.</numerusform>
            <numerusform>%n contraseñas ya no se pueden abrir: su clave no está en el llavero. Ponga otras nuevas a esos registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Contraseñas por entregar</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) that an import made are not handed over. Without a keychain they are lost when Kontor ends.</source>
        <translation>
            <numerusform>%n contraseña creada por una importación no se ha entregado. Sin llavero, se pierde al cerrarse Kontor.</numerusform>
            <numerusform>%n contraseñas creadas por una importación no se han entregado. Sin llavero, se pierden al cerrarse Kontor.</numerusform>
        </translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>kontor::FilePage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Archivos elegidos</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Las primeras filas tal como se leen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas como texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading was cancelled. Choose the file again, or change how it is read.</source>
        <translation>La lectura se ha cancelado. Elija de nuevo el archivo o cambie la forma de leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n columna.</numerusform>
            <numerusform>%n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown are rows whose letters depend on the encoding.</source>
        <translation>Se muestran filas cuyas letras dependen de la codificación.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran las primeras %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than there are names; what is missing counts as empty.</source>
        <translation>
            <numerusform>%n fila tiene más o menos celdas que nombres hay; lo que falta cuenta como vacío.</numerusform>
            <numerusform>%n filas tienen más o menos celdas que nombres hay; lo que falta cuenta como vacío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) were skipped.</source>
        <translation>
            <numerusform>Se ha omitido %n línea vacía.</numerusform>
            <numerusform>Se han omitido %n líneas vacías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Se está leyendo el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>El archivo no se puede leer así.</translation>
    </message>
    <message>
        <source>Choose how the letters were saved.</source>
        <translation>Elija cómo se guardaron las letras.</translation>
    </message>
    <message>
        <source>There are no rows below the names.</source>
        <translation>No hay ninguna fila debajo de los nombres.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter: words, or status:disabled, name:smith*, -type:alias</source>
        <translation>Filtro: palabras, o status:disabled, name:smith*, -type:alias</translation>
    </message>
</context>
<context>
    <name>kontor::FormatBar</name>
    <message>
        <source>First line has the &amp;names</source>
        <translation>La primera línea tiene los &amp;nombres</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>&amp;Codificación:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>Se&amp;parador:</translation>
    </message>
    <message>
        <source>&amp;Quote:</source>
        <translation>Com&amp;illas:</translation>
    </message>
    <message>
        <source>Deci&amp;mals:</source>
        <translation>&amp;Decimales:</translation>
    </message>
</context>
<context>
    <name>kontor::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or one only.</source>
        <translation>No se ha encontrado nada. Pruebe con otra palabra o con una sola.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>kontor::HandoverDialog</name>
    <message>
        <source>&amp;Show the passwords</source>
        <translation>&amp;Mostrar las contraseñas</translation>
    </message>
    <message>
        <source>I have &amp;handed them over</source>
        <translation>Las he &amp;entregado</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Copiar contraseña</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Imprimir ...</translation>
    </message>
    <message>
        <source>Passwords to hand over</source>
        <translation>Contraseñas por entregar</translation>
    </message>
    <message>
        <source>These passwords were made for the new records. Kontor writes them into no file and no report: copy them one by one, or print the sheet.</source>
        <translation>Estas contraseñas se han creado para los registros nuevos. Kontor no las escribe en ningún archivo ni informe: cópielas una a una o imprima la hoja.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Copiado. Dentro de %n segundo se borrará del portapapeles.</numerusform>
            <numerusform>Copiado. Dentro de %n segundos se borrará del portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryFilters</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search by name, number or text</source>
        <translation>Buscar por nombre, número o texto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>El último día (%n)</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryModel</name>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Waits for another change</source>
        <translation>Espera a otro cambio</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Comprobándose</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n times.</source>
        <translation>
            <numerusform>Enviado %n vez.</numerusform>
            <numerusform>Enviado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
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
        <translation>Plan de cambios: %1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitada)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1: if it is there, it happened.</source>
        <translation>%1: si existe, se realizó.</translation>
    </message>
    <message>
        <source>%1: if it is gone, it happened.</source>
        <translation>%1: si ya no existe, se realizó.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation>%1 es «%2»</translation>
    </message>
    <message>
        <source>%1: if %2, it happened.</source>
        <translation>%1: si %2, se realizó.</translation>
    </message>
    <message>
        <source>%1: if its state is &quot;%2&quot;, it happened.</source>
        <translation>%1: si su estado es «%2», se realizó.</translation>
    </message>
    <message>
        <source>%1: whether &quot;%2&quot; has taken effect.</source>
        <translation>%1: si «%2» ha surtido efecto.</translation>
    </message>
    <message>
        <source>Look in the vendor&apos;s panel (%1) before you decide:</source>
        <translation>Mire en el panel del proveedor (%1) antes de decidir:</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>no answer was kept</source>
        <translation>no se ha guardado ninguna respuesta</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de comandos</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>mediante una importación</translation>
    </message>
    <message>
        <source>By %1, %2, on %3: %4</source>
        <translation>Por %1, %2, el %3: %4</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Se pidió:</translation>
    </message>
    <message>
        <source>The vendor answered:</source>
        <translation>El proveedor respondió:</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryPage</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>Choose a change to see it before and after.</source>
        <translation>Elija un cambio para ver el antes y el después.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change made with Kontor will be listed here, with before and after.</source>
        <translation>Todavía no se ha cambiado nada. Aquí aparecerá cada cambio hecho con Kontor, con el antes y el después.</translation>
    </message>
    <message>
        <source>No change fits. Search for something else.</source>
        <translation>Ningún cambio coincide. Busque otra cosa.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Undo the whole plan</source>
        <translation>Deshacer todo el plan de cambios</translation>
    </message>
    <message>
        <source>Try what failed once more</source>
        <translation>Reintentar lo que ha fallado</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Se realizó</translation>
    </message>
    <message>
        <source>Look at the record in the vendor&apos;s panel first</source>
        <translation>Mire primero el registro en el panel del proveedor</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Reports ...</source>
        <translation>Informes ...</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportar ...</translation>
    </message>
    <message>
        <source>What is listed here, as a table that only you can read</source>
        <translation>Lo que se muestra aquí, como tabla que solo usted puede leer</translation>
    </message>
    <message>
        <source>Everything of the plan that was refused, cancelled or not begun; what is done stays done</source>
        <translation>Todo lo del plan de cambios que se rechazó, se canceló o quedó sin empezar; lo hecho, hecho queda</translation>
    </message>
    <message>
        <source>Only this plan</source>
        <translation>Solo este plan de cambios</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Abrir panel</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1.</source>
        <translation>
            <numerusform>Se ha exportado %Ln cambio a %1.</numerusform>
            <numerusform>Se han exportado %Ln cambios a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HttpAttempt</name>
    <message>
        <source>The vendor did not answer completely within %1 seconds.</source>
        <translation>El proveedor no ha respondido por completo en %1 segundos.</translation>
    </message>
    <message>
        <source>The vendor stopped answering. Try again later.</source>
        <translation>El proveedor ha dejado de responder. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer has an unreasonably large head. Is this really its server?</source>
        <translation>La respuesta del proveedor tiene una cabecera desmesuradamente grande. ¿De verdad es su servidor?</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer is larger than the %1 MiB that are accepted.</source>
        <translation>La respuesta del proveedor supera los %1 MiB que se aceptan.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address and the network.</source>
        <translation>No hay ningún servidor llamado %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the address.</source>
        <translation>%1 rechaza las conexiones en el puerto %2. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made: %2. Nothing was sent. Check the address, this computer&apos;s clock, and whether something stands between it and the vendor.</source>
        <translation>No se ha podido establecer la conexión segura con %1: %2. No se ha enviado nada. Compruebe la dirección, el reloj de este equipo y si hay algo entre este y el proveedor.</translation>
    </message>
    <message>
        <source>The proxy does not let us through: %1.</source>
        <translation>El proxy no nos deja pasar: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La conexión con %1 se ha cortado antes de que la respuesta estuviera completa.</translation>
    </message>
</context>
<context>
    <name>kontor::HttpClient</name>
    <message numerus="yes">
        <source>The vendor asked for a rest, of which %n minute(s) are left. Nothing is sent to it before.</source>
        <translation>
            <numerusform>El proveedor ha pedido una pausa, de la que queda %n minuto. Hasta entonces no se le envía nada.</numerusform>
            <numerusform>El proveedor ha pedido una pausa, de la que quedan %n minutos. Hasta entonces no se le envía nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 times in a row, so Kontor leaves it alone for a while. It asks again in %n second(s).</source>
        <translation>
            <numerusform>%1 ha fallado %2 veces seguidas, así que Kontor lo deja tranquilo un rato. Volverá a preguntar dentro de %n segundo.</numerusform>
            <numerusform>%1 ha fallado %2 veces seguidas, así que Kontor lo deja tranquilo un rato. Volverá a preguntar dentro de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportReports</name>
    <message>
        <source>There is no import &quot;%1&quot;.</source>
        <translation>No hay ninguna importación «%1».</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another one.</source>
        <translation>No existe la carpeta %1. Créela o elija otra.</translation>
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
        <translation>La línea %1 trata del mismo registro.</translation>
    </message>
    <message>
        <source>The connection was changed while the vendor was asked. Compare again.</source>
        <translation>La conexión se ha modificado mientras se consultaba al proveedor. Compare de nuevo.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportRun</name>
    <message>
        <source>Rows with errors</source>
        <translation>Filas con errores</translation>
    </message>
</context>
<context>
    <name>kontor::ImportService</name>
    <message>
        <source>Choose a connection and what the file is about first.</source>
        <translation>Elija primero una conexión y de qué trata el archivo.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>%1: number at the vendor</source>
        <translation>%1: número en el proveedor</translation>
    </message>
    <message>
        <source>%1 it belongs to</source>
        <translation>Pertenece a (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a connection.</source>
        <translation>Elija una conexión.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>El proveedor no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>Choose the column for: %1.</source>
        <translation>Elija la columna para: %1.</translation>
    </message>
    <message>
        <source>Choose the column that tells which record is meant (%1): its number or its name.</source>
        <translation>Elija la columna que indica de qué registro se trata (%1): su número o su nombre.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportSource</name>
    <message>
        <source>The rows of the file are gone. Choose the file again.</source>
        <translation>Las filas del archivo ya no están. Elija el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importación: %1</translation>
    </message>
</context>
<context>
    <name>kontor::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historial de este registro</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer</source>
        <translation>La respuesta del proveedor</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Seleccione una fila para verla entera aquí.</translation>
    </message>
    <message>
        <source>Seen at the vendor: %1</source>
        <translation>Visto en el proveedor: %1</translation>
    </message>
    <message>
        <source>Related (%1)</source>
        <translation>Relacionados (%1)</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>This list is kept on this computer: the vendor has none.</source>
        <translation>Esta lista se guarda en este equipo: el proveedor no tiene ninguna.</translation>
    </message>
    <message>
        <source>Protected %1</source>
        <translation>Protegido %1</translation>
    </message>
</context>
<context>
    <name>kontor::Job</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>kontor::Lane</name>
    <message>
        <source>The connection was removed before this was sent.</source>
        <translation>La conexión se quitó antes de enviar esto.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings to go on.</source>
        <translation>La conexión «%1» está protegida: solo lectura. Para continuar, quite la protección en su configuración.</translation>
    </message>
    <message>
        <source>Not sent: an earlier change of the same record is still open. Settle that one first.</source>
        <translation>No se ha enviado: un cambio anterior del mismo registro sigue abierto. Resuélvalo primero.</translation>
    </message>
    <message>
        <source>Whether this happened could not be read back: %1</source>
        <translation>No se ha podido volver a leer si esto se realizó: %1</translation>
    </message>
    <message>
        <source>Sent several times, and it never happened. Ask the vendor, or enter the change again.</source>
        <translation>Se ha enviado varias veces y nunca se ha realizado. Pregunte al proveedor o introduzca el cambio de nuevo.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has left the outcome of %2 changes in a row open. Kontor leaves it alone for a minute, asks whether it is well, and goes on then.</source>
        <translation>«%1» ha dejado abierto el resultado de %2 cambios seguidos. Kontor espera un minuto, pregunta si todo funciona y después continúa.</translation>
    </message>
    <message>
        <source>The vendor answered with the number of a record that was there before. Kontor looks which is the new one.</source>
        <translation>El proveedor ha respondido con el número de un registro que ya existía. Kontor mira cuál es el nuevo.</translation>
    </message>
</context>
<context>
    <name>kontor::LocalChange</name>
    <message>
        <source>Without its number at the vendor it cannot be kept.</source>
        <translation>Sin su número en el proveedor no se puede guardar.</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Abrir conexión</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Add &amp;connection ...</source>
        <translation>Añadir &amp;conexión ...</translation>
    </message>
    <message>
        <source>&amp;Settings ...</source>
        <translation>C&amp;onfiguración ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;New ...</source>
        <translation>&amp;Nuevo ...</translation>
    </message>
    <message>
        <source>&amp;Edit ...</source>
        <translation>&amp;Editar ...</translation>
    </message>
    <message>
        <source>&amp;Sign on</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Delete ...</source>
        <translation>E&amp;liminar ...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Dominios</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Sign-&amp;ons</source>
        <translation>&amp;Inicios de sesión</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>&amp;Obtener de nuevo</translation>
    </message>
    <message>
        <source>&amp;Record at the side</source>
        <translation>&amp;Registro al lado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Another Kontor window holds the data: this one shows it and changes nothing.</source>
        <translation>Otra ventana de Kontor tiene los datos ocupados: esta los muestra y no cambia nada.</translation>
    </message>
    <message>
        <source>%1: not everything could be fetched, the rows from before stay. %2</source>
        <translation>%1: no se ha podido obtener todo; se conservan las filas anteriores. %2</translation>
    </message>
    <message>
        <source>Open &amp;panel</source>
        <translation>Abrir &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Forget ...</source>
        <translation>&amp;Olvidar ...</translation>
    </message>
    <message>
        <source>Nothing can be made here</source>
        <translation>Aquí no se puede crear nada</translation>
    </message>
    <message>
        <source>Settings of the connection ...</source>
        <translation>Configuración de la conexión ...</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Open panel</source>
        <translation>Abrir panel</translation>
    </message>
    <message>
        <source>Opens %1 in the browser. You log in there yourself.</source>
        <translation>Abre %1 en el navegador. Allí inicia sesión usted mismo.</translation>
    </message>
    <message>
        <source>The browser shows the vendor&apos;s panel. You log in there yourself.</source>
        <translation>El navegador muestra el panel del proveedor. Allí inicia sesión usted mismo.</translation>
    </message>
    <message>
        <source>What the vendor showed only once for %1 is in the keychain now.</source>
        <translation>Lo que el proveedor mostró una sola vez para %1 ya está en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Import ...</source>
        <translation>&amp;Importar ...</translation>
    </message>
    <message>
        <source>&amp;Export ...</source>
        <translation>&amp;Exportar ...</translation>
    </message>
    <message>
        <source>&amp;Passwords to hand over ...</source>
        <translation>Contraseñas &amp;por entregar ...</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: Kontor ended before all of it was kept here. Nothing of it was sent, and nothing is kept: do it again.</source>
        <translation>«%1»: Kontor se cerró antes de que todo quedara guardado aquí. No se ha enviado nada de ello ni se ha guardado nada: hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Changes &amp;by others</source>
        <translation>Cam&amp;bios de otros</translation>
    </message>
    <message>
        <source>P&amp;rotect ...</source>
        <translation>Pro&amp;teger ...</translation>
    </message>
    <message>
        <source>Lift the p&amp;rotection ...</source>
        <translation>Qui&amp;tar la protección ...</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Which column goes where</source>
        <translation>Qué columna va a cada sitio</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Replaces what is there</source>
        <translation>Sustituye lo que hay</translation>
    </message>
    <message>
        <source>Changes to the text</source>
        <translation>Cambios en el texto</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(sin usar)</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fijo</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>El mismo para todas las filas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes to</source>
        <translation>«%1» va a</translation>
    </message>
    <message>
        <source>When &quot;%1&quot; replaces what is there</source>
        <translation>Cuándo «%1» sustituye lo que hay</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Changes to the text of &quot;%1&quot;</source>
        <translation>Cambios en el texto de «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both go to: %3. Choose one of them.</source>
        <translation>«%1» y «%2» van ambas a: %3. Elija una de ellas.</translation>
    </message>
</context>
<context>
    <name>kontor::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecrets</name>
    <message>
        <source>A key that a vendor showed once is sealed with another key than the one in the keychain. Restore the keychain&apos;s entry &quot;journal/sealing-key&quot;, or have the vendor issue a new key.</source>
        <translation>Una clave que un proveedor mostró una sola vez está sellada con una clave distinta de la del llavero. Restaure la entrada «journal/sealing-key» del llavero o pida al proveedor que emita una clave nueva.</translation>
    </message>
    <message>
        <source>A key that a vendor showed once belonged to a connection that was removed since. It was deleted with it.</source>
        <translation>Una clave que un proveedor mostró una sola vez pertenecía a una conexión que se ha quitado desde entonces. Se ha eliminado con ella.</translation>
    </message>
</context>
<context>
    <name>kontor::OneTimeSecretsDialog</name>
    <message>
        <source>Shown only once</source>
        <translation>Se muestra una sola vez</translation>
    </message>
    <message>
        <source>The vendor shows this once and never again. Hand it on or keep it now.</source>
        <translation>El proveedor muestra esto una vez y nunca más. Entréguelo o guárdelo ahora.</translation>
    </message>
    <message>
        <source>Kontor has put it into this computer&apos;s keychain.</source>
        <translation>Kontor lo ha puesto en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>Lo he guardado en un lugar seguro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken from the clipboard again.</source>
        <translation>
            <numerusform>Copiado. Dentro de %n segundo se borrará del portapapeles.</numerusform>
            <numerusform>Copiado. Dentro de %n segundos se borrará del portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: copy what is marked, then say so below.</source>
        <translation>Todavía no: copie lo que está marcado y confírmelo abajo.</translation>
    </message>
    <message>
        <source>The keychain has not taken all of it. What is marked below stays sealed on this computer and comes into the keychain when Kontor starts the next time; copy it now if you need it before.</source>
        <translation>El llavero no lo ha aceptado todo. Lo que está marcado abajo queda sellado en este equipo y pasará al llavero la próxima vez que se inicie Kontor; cópielo ahora si lo necesita antes.</translation>
    </message>
    <message>
        <source>There is no keychain, and Kontor keeps no secret in a file: what is marked below is lost when Kontor ends. Copy it first.</source>
        <translation>No hay ningún llavero, y Kontor no guarda ningún secreto en un archivo: lo que está marcado abajo se pierde al cerrarse Kontor. Cópielo antes.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanArrival</name>
    <message>
        <source>Cancelled before all of it was kept here. Nothing was sent.</source>
        <translation>Cancelado antes de que todo quedara guardado aquí. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanDialog</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>%n minuto aproximadamente</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>%n hora aproximadamente</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing of this can be sent.</source>
        <translation>Nada de esto se puede enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the vendor, at its rate limit %1.</source>
        <translation>
            <numerusform>%n solicitud al proveedor; con su límite de solicitudes, %1.</numerusform>
            <numerusform>%n solicitudes al proveedor; con su límite de solicitudes, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are already as wanted.</source>
        <translation>
            <numerusform>%n de ellos ya está como se deseaba.</numerusform>
            <numerusform>%n de ellos ya están como se deseaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not possible and are left out.</source>
        <translation>
            <numerusform>%n de ellos no es posible y se omite.</numerusform>
            <numerusform>%n de ellos no son posibles y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n registro.</numerusform>
            <numerusform>%n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>To go on, type the number of &quot;%1&quot;: %2</source>
        <translation>Para continuar, escriba el número de «%1»: %2</translation>
    </message>
    <message>
        <source>To go on, type how many records are concerned: %1</source>
        <translation>Para continuar, escriba a cuántos registros afecta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only of what is kept on this computer.</source>
        <translation>
            <numerusform>%n cambio solo de lo que se guarda en este equipo.</numerusform>
            <numerusform>%n cambios solo de lo que se guarda en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer changes. Nothing happens at the vendor.</source>
        <translation>Solo cambia lo que se guarda en este equipo. En el proveedor no ocurre nada.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanJob</name>
    <message>
        <source>Nothing of this can be sent. See what is wrong with each change.</source>
        <translation>Nada de esto se puede enviar. Vea qué falla en cada cambio.</translation>
    </message>
</context>
<context>
    <name>kontor::PlanModel</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Already so, nothing is sent</source>
        <translation>Ya está así, no se envía nada</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>No es posible: %1</translation>
    </message>
    <message>
        <source>%1 – cannot be undone</source>
        <translation>%1 – no se puede deshacer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Quitar la protección</translation>
    </message>
</context>
<context>
    <name>kontor::PlanStrip</name>
    <message>
        <source>Progress of the changes</source>
        <translation>Progreso de los cambios</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Begin nothing more for now; what is on its way still ends</source>
        <translation>No empezar nada más por ahora; lo que está en camino aún termina</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Give up what has not begun; what was done stays done</source>
        <translation>Renunciar a lo que no ha empezado; lo hecho, hecho queda</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>rechazados: %1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pausing, %2 on their way. %3</source>
        <translation>%1: pausando, %2 en camino. %3</translation>
    </message>
    <message>
        <source>%1: paused. %2</source>
        <translation>%1: en pausa. %2</translation>
    </message>
    <message>
        <source>%1: paused. %2 %3</source>
        <translation>%1: en pausa. %2 %3</translation>
    </message>
    <message>
        <source>%1: left when Kontor ended. %2, %3 being checked, %4 not begun.</source>
        <translation>%1: quedó a medias al cerrarse Kontor. %2, %3 en comprobación, %4 sin empezar.</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Pausar: %1</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made</source>
        <comment>What is being checked may turn out to be done already</comment>
        <translation>
            <numerusform>Se realizará %n cambio</numerusform>
            <numerusform>Se realizarán %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n change(s), then a pause</source>
        <translation>
            <numerusform>El siguiente cambio (%n) y después una pausa</numerusform>
            <numerusform>Los siguientes %n cambios y después una pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: being kept here, %2 of %3. Nothing is sent yet.</source>
        <translation>%1: guardándose aquí, %2 de %3. Todavía no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>kontor::Planner</name>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>El proveedor no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation>El proveedor no ofrece esto.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Lift the protection in its settings first.</source>
        <translation>La conexión «%1» está protegida: solo lectura. Quite antes la protección en su configuración.</translation>
    </message>
    <message>
        <source>It depends on a change that does not come before it.</source>
        <translation>Depende de un cambio que no va antes.</translation>
    </message>
    <message>
        <source>The change it depends on cannot be made.</source>
        <translation>El cambio del que depende no se puede realizar.</translation>
    </message>
    <message>
        <source>Say which record it belongs to.</source>
        <translation>Indique a qué registro pertenece.</translation>
    </message>
    <message>
        <source>It cannot belong to this record.</source>
        <translation>No puede pertenecer a este registro.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
    <message>
        <source>Say which record is to be changed.</source>
        <translation>Indique qué registro se debe cambiar.</translation>
    </message>
    <message>
        <source>The record is not known (any more). Fetch the records again and repeat this.</source>
        <translation>No se conoce (o ya no se conoce) el registro. Obtenga los registros de nuevo y repita esto.</translation>
    </message>
    <message>
        <source>Say which record is to be deleted.</source>
        <translation>Indique qué registro se debe eliminar.</translation>
    </message>
    <message>
        <source>This is not possible while the record is in the state &quot;%1&quot;.</source>
        <translation>Esto no es posible mientras el registro esté en el estado «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not allow this.</source>
        <translation>«%1» no permite esto.</translation>
    </message>
</context>
<context>
    <name>kontor::ProtectDialog</name>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Lift the protection</source>
        <translation>Quitar la protección</translation>
    </message>
    <message>
        <source>&amp;Why (whoever wants to change it reads this):</source>
        <translation>&amp;Motivo (lo leerá quien quiera cambiarlo):</translation>
    </message>
    <message>
        <source>&amp;Why (for the history):</source>
        <translation>&amp;Motivo (para el historial):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: protected %2</source>
        <translation>%1: protegido %2</translation>
    </message>
    <message>
        <source>Until somebody lifts the protection nothing changes this from here: no form, no change of many, no import, no undo, no command line. Other programs and the vendor&apos;s panel still can.</source>
        <translation>Hasta que alguien quite la protección, nada cambia esto desde aquí: ningún formulario, ningún cambio de varios registros, ninguna importación, ningún deshacer ni la línea de comandos. Otros programas y el panel del proveedor sí pueden hacerlo.</translation>
    </message>
    <message>
        <source>From then on this can be changed and deleted again. The history keeps who lifted the protection.</source>
        <translation>A partir de entonces esto se podrá volver a cambiar y eliminar. En el historial queda quién quitó la protección.</translation>
    </message>
</context>
<context>
    <name>kontor::Protection</name>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>por %1 desde el %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is protected %1. Lift the protection first.</source>
        <translation>Está protegido (%1). Quite antes la protección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would go with it and is protected %2. Lift that protection first.</source>
        <translation>«%1» se eliminaría con él y está protegido (%2). Quite antes esa protección.</translation>
    </message>
</context>
<context>
    <name>kontor::RateMeter</name>
    <message>
        <source>%1: %2 of %3 requests in %4 are free</source>
        <translation>%1: quedan libres %2 de %3 solicitudes en %4</translation>
    </message>
    <message>
        <source>Paused for %1: the vendor asked for a rest.</source>
        <translation>En pausa durante %1: el proveedor ha pedido un descanso.</translation>
    </message>
    <message>
        <source>Rate limit of %1</source>
        <translation>Límite de solicitudes de %1</translation>
    </message>
    <message>
        <source>Rate limit of %1: paused</source>
        <translation>Límite de solicitudes de %1: en pausa</translation>
    </message>
    <message>
        <source>Rate limit of %1: %2 % left</source>
        <translation>Límite de solicitudes de %1: queda el %2 %</translation>
    </message>
</context>
<context>
    <name>kontor::RawPreview</name>
    <message>
        <source>The place in the file</source>
        <translation>El lugar en el archivo</translation>
    </message>
</context>
<context>
    <name>kontor::Reconciler</name>
    <message>
        <source>The connection was changed meanwhile.</source>
        <translation>Entretanto se ha cambiado la conexión.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCache</name>
    <message>
        <source>Another Kontor holds the data: this one reads only.</source>
        <translation>Otro Kontor tiene los datos ocupados: este solo lee.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Choose one from the list; type to find it.</source>
        <translation>Elija uno de la lista; escriba para encontrarlo.</translation>
    </message>
    <message>
        <source>%1 cannot have records of this type.</source>
        <translation>%1 no puede tener registros de este tipo.</translation>
    </message>
    <message>
        <source>Fetching the remaining fields from the vendor …</source>
        <translation>Obteniendo del proveedor los demás campos …</translation>
    </message>
    <message>
        <source>The remaining fields could not be fetched; what stays empty is not changed. %1</source>
        <translation>No se han podido obtener los demás campos; lo que queda vacío no se cambia. %1</translation>
    </message>
    <message>
        <source>Something is missing or wrong; see the marked fields.</source>
        <translation>Algo falta o no es correcto; vea los campos marcados.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sending to the vendor …</source>
        <translation>Enviando al proveedor …</translation>
    </message>
    <message>
        <source>The change is kept and waits: %1
You can close this window; the change is sent as soon as it is possible.</source>
        <translation>El cambio se ha guardado y espera: %1
Puede cerrar esta ventana; el cambio se enviará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>This changes only what is kept on this computer. Nothing is sent to the vendor.</source>
        <translation>Esto solo cambia lo que se guarda en este equipo. No se envía nada al proveedor.</translation>
    </message>
    <message>
        <source>At %1 none can be made.</source>
        <translation>En %1 no se puede crear ninguno.</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Guardando …</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>The vendor&apos;s documents leave this open; it may be refused.</source>
        <translation>La documentación del proveedor lo deja abierto; podría rechazarse.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>Type a name or number</source>
        <translation>Escriba un nombre o un número</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>kontor::ResourcePage</name>
    <message>
        <source>No connection yet</source>
        <translation>Todavía no hay conexiones</translation>
    </message>
    <message>
        <source>A connection is one login at one vendor.</source>
        <translation>Una conexión es un acceso a un proveedor.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are hidden by it.</source>
        <translation>
            <numerusform>Oculta %n registro.</numerusform>
            <numerusform>Oculta %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Asking the vendor ...</source>
        <translation>Preguntando al proveedor ...</translation>
    </message>
    <message>
        <source>The first rows appear as soon as they arrive.</source>
        <translation>Las primeras filas aparecerán en cuanto lleguen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>The vendor has told of none so far.</source>
        <translation>Hasta ahora el proveedor no ha comunicado ninguno.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>This list is kept on this computer: the vendor has none.</source>
        <translation>Esta lista se guarda en este equipo: el proveedor no tiene ninguna.</translation>
    </message>
    <message>
        <source>%1: kept on this computer, because the vendor has no list of them.</source>
        <translation>%1: se guarda en este equipo, porque el proveedor no tiene una lista de ello.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí todavía no hay nada</translation>
    </message>
    <message>
        <source>The vendor has no list of these. What is made or added here is kept on this computer.</source>
        <translation>El proveedor no tiene una lista de esto. Lo que se crea o se añade aquí se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Import ...</source>
        <translation>Importar ...</translation>
    </message>
</context>
<context>
    <name>kontor::ReviewModel</name>
    <message>
        <source>mending a cell</source>
        <translation>la corrección de una celda</translation>
    </message>
    <message>
        <source>Mended here; the file has: &quot;%1&quot;</source>
        <translation>Corregido aquí; en el archivo figura: «%1»</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Línea %1. %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>kontor::ReviewPage</name>
    <message>
        <source>Cancel checking</source>
        <translation>Cancelar la comprobación</translation>
    </message>
    <message>
        <source>Next &amp;problem (F8)</source>
        <translation>Siguiente pro&amp;blema (F8)</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Comprobación de las filas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>What would come of every row</source>
        <translation>Qué resultaría de cada fila</translation>
    </message>
    <message>
        <source>So many changes before the pause</source>
        <translation>Número de cambios antes de la pausa</translation>
    </message>
    <message>
        <source>changes, to look at them before the rest is sent</source>
        <translation>cambios, para mirarlos antes de que se envíe el resto</translation>
    </message>
    <message>
        <source>Checking was cancelled. Go back and on again to check the rows.</source>
        <translation>La comprobación se ha cancelado. Vuelva atrás y de nuevo adelante para comprobar las filas.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>The rows are being checked. Nothing is sent yet.</source>
        <translation>Se están comprobando las filas. Todavía no se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln por crear</numerusform>
            <numerusform>%Ln por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln por cambiar</numerusform>
            <numerusform>%Ln por cambiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to carry out</source>
        <translation>
            <numerusform>%Ln por ejecutar</numerusform>
            <numerusform>%Ln por ejecutar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already as wanted</source>
        <translation>
            <numerusform>%Ln ya como se deseaba</numerusform>
            <numerusform>%Ln ya como se deseaba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems (left out)</source>
        <translation>
            <numerusform>%Ln con problemas (se omite)</numerusform>
            <numerusform>%Ln con problemas (se omiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is to be sent.</source>
        <translation>%1. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>%1 – %2, %3.</source>
        <translation>%1 – %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>This cannot be undone. To go on, type how many records are concerned: %1</source>
        <translation>Esto no se puede deshacer. Para continuar, escriba a cuántos registros afecta: %1</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Se están comprobando las filas.</translation>
    </message>
    <message>
        <source>The rows are not checked.</source>
        <translation>Las filas no están comprobadas.</translation>
    </message>
    <message>
        <source>There is nothing to do with these rows.</source>
        <translation>No hay nada que hacer con estas filas.</translation>
    </message>
    <message>
        <source>Type how many records are concerned.</source>
        <translation>Escriba a cuántos registros afecta.</translation>
    </message>
    <message>
        <source>Pause &amp;after the first</source>
        <translation>Pausar &amp;tras los primeros</translation>
    </message>
    <message>
        <source>Cancel comparing</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>Comparing was cancelled: the rows that are left are judged by what was known before.</source>
        <translation>La comparación se ha cancelado: las filas restantes se evalúan según lo que se sabía antes.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the vendor: %Ln row(s) are judged otherwise now.</source>
        <translation>
            <numerusform>Comparación con el proveedor: %Ln fila se evalúa ahora de otro modo.</numerusform>
            <numerusform>Comparación con el proveedor: %Ln filas se evalúan ahora de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be compared.</source>
        <translation>
            <numerusform>No se ha podido comparar %Ln registro.</numerusform>
            <numerusform>No se han podido comparar %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln record(s) with the &amp;vendor</source>
        <translation>
            <numerusform>Comparar %Ln registro con el &amp;proveedor</numerusform>
            <numerusform>Comparar %Ln registros con el &amp;proveedor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <translation>%1 (al menos %2)</translation>
    </message>
    <message>
        <source>What is known of them was fetched more than five minutes ago, or nothing is known. They are only looked at: nothing is changed.</source>
        <translation>Lo que se sabe de ellos se obtuvo hace más de cinco minutos, o no se sabe nada. Solo se leen: no se cambia nada.</translation>
    </message>
    <message>
        <source>The rows are being compared with the vendor.</source>
        <translation>Se están comparando las filas con el proveedor.</translation>
    </message>
</context>
<context>
    <name>kontor::RowMatcher</name>
    <message>
        <source>%1 &quot;%2&quot; is not known. Fetch the records again, or correct the name.</source>
        <translation>No se conoce «%2» (%1). Obtenga los registros de nuevo o corrija el nombre.</translation>
    </message>
    <message>
        <source>Several have the name &quot;%1&quot; (%2): give the number instead.</source>
        <translation>Varios tienen el nombre «%1» (%2): indique en su lugar el número.</translation>
    </message>
    <message>
        <source>The number is not known (any more). Fetch the records again, or correct it.</source>
        <translation>No se conoce (o ya no se conoce) el número. Obtenga los registros de nuevo o corríjalo.</translation>
    </message>
</context>
<context>
    <name>kontor::RowReader</name>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>The vendor has no records of this type.</source>
        <translation>El proveedor no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot;.</source>
        <translation>No hay ninguna conexión «%1».</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>La fila no dice nada.</translation>
    </message>
    <message>
        <source>It is not known (any more). Fetch the records again, or correct the row.</source>
        <translation>No se conoce (o ya no se conoce). Obtenga los registros de nuevo o corrija la fila.</translation>
    </message>
    <message>
        <source>There is one already: %1 (%2).</source>
        <translation>Ya hay uno: %1 (%2).</translation>
    </message>
    <message>
        <source>The number is missing. New records are imported by a file of their own.</source>
        <translation>Falta el número. Los registros nuevos se importan con un archivo aparte.</translation>
    </message>
    <message>
        <source>This cell was changed, so that nobody can tell what you edited. Export the records again.</source>
        <translation>Esta celda se ha modificado, así que no hay forma de saber qué ha editado usted. Exporte los registros de nuevo.</translation>
    </message>
    <message>
        <source>Records of this type have no such field.</source>
        <translation>Los registros de este tipo no tienen ese campo.</translation>
    </message>
    <message>
        <source>The vendor has &quot;%1&quot; since the export.</source>
        <translation>Desde la exportación, el proveedor tiene «%1».</translation>
    </message>
    <message>
        <source>%1 It was &quot;%2&quot;.</source>
        <translation>%1 Era «%2».</translation>
    </message>
</context>
<context>
    <name>kontor::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Save &amp;reports ...</source>
        <translation>Guardar &amp;informes ...</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Mostrar en el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Deshacer &amp;esta importación</translation>
    </message>
    <message>
        <source>Import the rows with &amp;errors again</source>
        <translation>Volver a importar las filas con e&amp;rrores</translation>
    </message>
    <message>
        <source>Hand &amp;passwords over ...</source>
        <translation>Entregar con&amp;traseñas ...</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Give up what has not begun; what was done stays done</source>
        <translation>Renunciar a lo que no ha empezado; lo hecho, hecho queda</translation>
    </message>
    <message>
        <source>Begin nothing more for now; what is on its way still ends</source>
        <translation>No empezar nada más por ahora; lo que está en camino aún termina</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Lo que no ha funcionado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>refused or with errors</source>
        <translation>rechazados o con errores</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %n still on the way.</source>
        <translation>
            <numerusform>Pausando: %n todavía en camino.</numerusform>
            <numerusform>Pausando: %n todavía en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>En pausa. No se envía nada hasta que usted continúe.</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pausa. %1</translation>
    </message>
    <message>
        <source>You may close this window: the import goes on, and is shown below the table and in the history.</source>
        <translation>Puede cerrar esta ventana: la importación continúa y se muestra debajo de la tabla y en el historial.</translation>
    </message>
    <message>
        <source>At least %1 left by the vendor&apos;s rate limit.</source>
        <translation>Tiempo restante: al menos %1 por el límite de solicitudes del proveedor.</translation>
    </message>
    <message>
        <source>%1 changes a minute, %2 left.</source>
        <translation>%1 cambios por minuto; tiempo restante: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se ha enviado nada. %1</translation>
    </message>
    <message>
        <source>skipped or not begun</source>
        <translation>omitidos o sin empezar</translation>
    </message>
    <message numerus="yes">
        <source>The import is over: %n row(s) of the file.</source>
        <translation>
            <numerusform>La importación ha terminado: %n fila del archivo.</numerusform>
            <numerusform>La importación ha terminado: %n filas del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to review is not certain: look at the vendor&apos;s panel and settle it in the history.</source>
        <translation>Lo que está por revisar no se sabe con certeza: mire en el panel del proveedor y resuélvalo en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) were made; they stay sealed here until you have handed them over.</source>
        <translation>
            <numerusform>Se ha creado %n contraseña; queda sellada aquí hasta que usted la haya entregado.</numerusform>
            <numerusform>Se han creado %n contraseñas; quedan selladas aquí hasta que usted las haya entregado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with all the rest</source>
        <translation>&amp;Continuar con todo el resto</translation>
    </message>
    <message>
        <source>Go on with the &amp;next</source>
        <translation>Continuar con los si&amp;guientes</translation>
    </message>
    <message>
        <source>So many changes before the next pause</source>
        <translation>Número de cambios antes de la siguiente pausa</translation>
    </message>
    <message>
        <source>Kept here first, so that nothing is lost whatever happens: then the sending begins.</source>
        <translation>Primero se guarda todo aquí, para que no se pierda nada pase lo que pase; después empieza el envío.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>kontor::RunningPlans</name>
    <message>
        <source>Not sent: the program ended before, and the password of this change was kept in memory only. Enter the change again.</source>
        <translation>No se ha enviado: el programa se cerró antes, y la contraseña de este cambio solo se guardaba en la memoria. Introduzca el cambio de nuevo.</translation>
    </message>
    <message>
        <source>What it depends on was not done.</source>
        <translation>Aquello de lo que depende no se ha realizado.</translation>
    </message>
    <message>
        <source>The vendor did not say under which number it was created.</source>
        <translation>El proveedor no ha dicho con qué número se creó.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n change(s) have ended. Look at them at the vendor, then go on or stop.</source>
        <translation>
            <numerusform>El primer cambio (%n) ha terminado. Mírelo en el proveedor y después continúe o detenga el plan.</numerusform>
            <numerusform>Los primeros %n cambios han terminado. Mírelos en el proveedor y después continúe o detenga el plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the program ended before, and the password of this change was sealed with another key than the one in the keychain, or is damaged. Enter the change again.</source>
        <translation>No se ha enviado: el programa se cerró antes, y la contraseña de este cambio está sellada con una clave distinta de la del llavero o está dañada. Introduzca el cambio de nuevo.</translation>
    </message>
</context>
<context>
    <name>kontor::ScopeJob</name>
    <message>
        <source>The list kept changing while it was read, so it is not complete. The records known before were kept; try again in a while.</source>
        <translation>La lista no dejaba de cambiar mientras se leía, así que no está completa. Se conservan los registros que ya se conocían; inténtelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>kontor::Sealer</name>
    <message>
        <source>The entry &quot;journal/sealing-key&quot; in the keychain is damaged. Restore it from a copy of the keychain; without it, sealed passwords of unfinished changes cannot be read.</source>
        <translation>La entrada «journal/sealing-key» del llavero está dañada. Restáurela desde una copia del llavero; sin ella no se pueden leer las contraseñas selladas de los cambios sin terminar.</translation>
    </message>
</context>
<context>
    <name>kontor::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Makes a strong password and shows it, so that it can be handed on.</source>
        <translation>Crea una contraseña segura y la muestra, para que se pueda entregar.</translation>
    </message>
    <message>
        <source>Stored in the keychain on %1; leave empty to keep it</source>
        <translation>Guardado en el llavero el %1; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>kontor::SecretLoad</name>
    <message>
        <source>This version of Kontor does not know the vendor &quot;%1&quot;. Install a newer version.</source>
        <translation>Esta versión de Kontor no conoce al proveedor «%1». Instale una versión más reciente.</translation>
    </message>
    <message>
        <source>There is no key for &quot;%1&quot; in this run (%2). Set the environment variable before the start, or enter the key in the connection&apos;s settings.</source>
        <translation>En esta ejecución no hay ninguna clave para «%1» (%2). Defina la variable de entorno antes de iniciar o introduzca la clave en la configuración de la conexión.</translation>
    </message>
</context>
<context>
    <name>kontor::SecretStore</name>
    <message>
        <source>The keychain has no key for this connection. Enter it in the connection&apos;s settings.</source>
        <translation>El llavero no tiene ninguna clave para esta conexión. Introdúzcala en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it by answering its password prompt, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo respondiendo a su petición de contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access to the key. Allow Kontor to use it in the keychain&apos;s own settings, then try again.</source>
        <translation>El llavero ha denegado el acceso a la clave. Permita que Kontor la use en la configuración del propio llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Log out of the desktop and in again, which restarts it, then try again.</source>
        <translation>El llavero no ha respondido a tiempo. Cierre la sesión del escritorio y vuelva a iniciarla, con lo que el llavero se reinicia, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain is running in this session, and Kontor never keeps keys in a file. Install and start gnome-keyring or KWallet, or start Kontor with &quot;--secrets session&quot; to keep keys for one run only.</source>
        <translation>En esta sesión no funciona ningún llavero, y Kontor nunca guarda claves en un archivo. Instale e inicie gnome-keyring o KWallet, o inicie Kontor con «--secrets session» para guardar las claves durante una sola ejecución.</translation>
    </message>
    <message>
        <source>The key was stored in the keychain and has been removed there by another program. Enter it again in the connection&apos;s settings.</source>
        <translation>La clave se guardó en el llavero y otro programa la ha quitado de allí. Introdúzcala de nuevo en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>The keychain reported success, but looking again showed that it did not do what was asked. Try again; if this stays so, repair the keychain with its own program.</source>
        <translation>El llavero indicó que todo había ido bien, pero al volver a mirar se vio que no hizo lo que se le pidió. Inténtelo de nuevo; si sigue igual, repare el llavero con su propio programa.</translation>
    </message>
    <message>
        <source>The key is longer than 2,000 bytes, more than every keychain can hold. Check that only the key itself was entered.</source>
        <translation>La clave supera los 2000 bytes, más de lo que cabe en cualquier llavero. Compruebe que solo se ha introducido la propia clave.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. Check with its own program that it works and has a default keyring, then try again.</source>
        <translation>El llavero no ha podido hacer lo que se le pidió. Compruebe con su propio programa que funciona y que tiene un llavero predeterminado, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>kontor::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportar ...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation>Confirmar cada cambio</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Protection of new connections</source>
        <translation>&amp;Protección de las conexiones nuevas</translation>
    </message>
    <message>
        <source>ⓘ There is no keychain service on this computer: keys are kept for this run only.</source>
        <translation>ⓘ En este equipo no hay ningún servicio de llavero: las claves solo se guardan durante esta ejecución.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kontor::ShortcutsDialog</name>
    <message>
        <source>To the next field or part of the window</source>
        <translation>Al siguiente campo o a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Close a dialog; asks when something was typed</source>
        <translation>Cerrar un diálogo; pregunta si se ha escrito algo</translation>
    </message>
    <message>
        <source>Press the marked button of a dialog</source>
        <translation>Pulsar el botón resaltado de un diálogo</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The guide, at the chapter about what is open</source>
        <translation>La guía, en el capítulo sobre lo que está abierto</translation>
    </message>
</context>
<context>
    <name>kontor::Sidebar</name>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>reading its key</source>
        <translation>leyendo su clave</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>key missing</source>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>waiting for the vendor</source>
        <translation>esperando al proveedor</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Connections and pages</source>
        <translation>Conexiones y páginas</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sign-ons</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Changes by others</source>
        <translation>Cambios de otros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SignOnDialog</name>
    <message>
        <source>Sign on at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>As a &amp;virtual administrator</source>
        <translation>Como administrador &amp;virtual</translation>
    </message>
    <message>
        <source>Exists only for this sign-on, with full rights, under any name.</source>
        <translation>Existe solo para este inicio de sesión, con todos los permisos y con cualquier nombre.</translation>
    </message>
    <message>
        <source>Name of the virtual administrator</source>
        <translation>Nombre del administrador virtual</translation>
    </message>
    <message>
        <source>Name; empty takes the one of the connection</source>
        <translation>Nombre; si se deja vacío, el de la conexión</translation>
    </message>
    <message>
        <source>As a &amp;real administrator</source>
        <translation>Como administrador &amp;real</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Ticket or reason, for the ledger</source>
        <translation>Incidencia o motivo, para el libro de accesos</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this customer</source>
        <translation>&amp;No volver a preguntar para este cliente</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No administrators of this customer are known yet; they are being fetched.</source>
        <translation>Todavía no se conoce ningún administrador de este cliente; se están obteniendo.</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnFlow</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation>%1 no permite que un revendedor inicie sesión como un cliente.</translation>
    </message>
    <message>
        <source>The customer of %1 is not known yet. Fetch the customers first.</source>
        <translation>Todavía no se conoce el cliente de %1. Obtenga primero los clientes.</translation>
    </message>
    <message>
        <source>A session as %1 is still open in the browser; the vendor may mix them up.</source>
        <translation>En el navegador sigue abierta una sesión como %1; el proveedor podría confundirlas.</translation>
    </message>
    <message>
        <source>Signing on as %1 …</source>
        <translation>Iniciando sesión como %1 …</translation>
    </message>
    <message>
        <source>Signed on as %1 at %2; the browser shows the panel.</source>
        <translation>Sesión iniciada como %1 en %2; el navegador muestra el panel.</translation>
    </message>
    <message>
        <source>Not signed on as %1. %2</source>
        <translation>No se ha iniciado sesión como %1. %2</translation>
    </message>
    <message>
        <source>Sign on as …</source>
        <translation>Iniciar sesión como …</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnPage</name>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Link printed</source>
        <translation>Enlace mostrado</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitada)</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Nobody has signed on with Kontor yet. Every sign-on will be listed here.</source>
        <translation>Todavía nadie ha iniciado sesión con Kontor. Aquí aparecerá cada inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 (virtual)</source>
        <translation>%1 (virtual)</translation>
    </message>
    <message>
        <source>Signed on now</source>
        <translation>Sesiones abiertas ahora</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>No hay ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de accesos</translation>
    </message>
    <message>
        <source>Ledger of sign-ons</source>
        <translation>Libro de inicios de sesión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>Motivo y observaciones</translation>
    </message>
</context>
<context>
    <name>kontor::SignOnService</name>
    <message>
        <source>%1 does not let a reseller sign on as a customer.</source>
        <translation>%1 no permite que un revendedor inicie sesión como un cliente.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The panel was opened, but the sign-on could not be noted. %1</source>
        <translation>El panel se ha abierto, pero no se ha podido anotar el inicio de sesión. %1</translation>
    </message>
    <message>
        <source>There is no panel to open: the vendor has none that Kontor knows of.</source>
        <translation>No hay ningún panel que abrir: Kontor no conoce ninguno de este proveedor.</translation>
    </message>
</context>
<context>
    <name>kontor::SleepWatch</name>
    <message>
        <source>A change is on its way to a vendor</source>
        <translation>Hay un cambio en camino a un proveedor</translation>
    </message>
</context>
<context>
    <name>kontor::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>kontor::SubjectForm</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>The file is &amp;about</source>
        <translation>El archivo &amp;trata de</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation>Añada primero una conexión.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is protected: read only. Choose another one, or lift the protection in its settings.</source>
        <translation>La conexión «%1» está protegida: solo lectura. Elija otra o quite la protección en su configuración.</translation>
    </message>
    <message>
        <source>This vendor offers nothing that a file could do.</source>
        <translation>Este proveedor no ofrece nada que se pueda hacer con un archivo.</translation>
    </message>
</context>
<context>
    <name>kontor::SyncWaiters</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>kontor::TextChangesDialog</name>
    <message>
        <source>Take &amp;spaces at both ends away</source>
        <translation>Quitar los &amp;espacios de ambos extremos</translation>
    </message>
    <message>
        <source>Changes to the text: %1</source>
        <translation>Cambios en el texto: %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>what is before the @</source>
        <translation>lo que va antes de la @</translation>
    </message>
    <message>
        <source>what is after the @</source>
        <translation>lo que va después de la @</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Letras</translation>
    </message>
    <message>
        <source>Put in &amp;front</source>
        <translation>Poner &amp;delante</translation>
    </message>
    <message>
        <source>Where the cell is &amp;empty</source>
        <translation>Donde la celda esté &amp;vacía</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes &quot;%2&quot;</source>
        <translation>«%1» se convierte en «%2»</translation>
    </message>
</context>
<context>
    <name>kontor::Tour</name>
    <message>
        <source>Key account: ask before you change anything</source>
        <translation>Cliente clave: pregunte antes de cambiar nada</translation>
    </message>
</context>
<context>
    <name>kontor::UndoJob</name>
    <message>
        <source>A password cannot be put back: the old one is not known.</source>
        <translation>Una contraseña no se puede restablecer: no se conoce la anterior.</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; is not known.</source>
        <translation>No se conoce el valor anterior de «%1».</translation>
    </message>
    <message>
        <source>Somebody else has changed it since: %1. It is left alone.</source>
        <translation>Otra persona lo ha cambiado desde entonces: %1. Se deja como está.</translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Ya está como estaba antes.</translation>
    </message>
    <message>
        <source>It is taken back together with the change it belongs to.</source>
        <translation>Se deshace junto con el cambio al que pertenece.</translation>
    </message>
    <message>
        <source>The vendor offers no way back.</source>
        <translation>El proveedor no ofrece ninguna forma de volver atrás.</translation>
    </message>
    <message>
        <source>Somebody else has changed its state since, to &quot;%1&quot;. It is left alone.</source>
        <translation>Otra persona ha cambiado su estado desde entonces, a «%1». Se deja como está.</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>The vendor offers no way to delete it.</source>
        <translation>El proveedor no ofrece ninguna forma de eliminarlo.</translation>
    </message>
    <message>
        <source>What was deleted at the vendor cannot be brought back from here.</source>
        <translation>Lo que se ha eliminado en el proveedor no se puede recuperar desde aquí.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no existe.</translation>
    </message>
    <message>
        <source>How it was before is not known.</source>
        <translation>No se sabe cómo estaba antes.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: nothing of it was done.</source>
        <translation>No hay nada que deshacer: nada de ello se llegó a hacer.</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>Esta conexión ya no existe.</translation>
    </message>
    <message>
        <source>Protection is given and lifted by itself, not by an undo.</source>
        <translation>La protección se pone y se quita por separado, no al deshacer.</translation>
    </message>
</context>
<context>
    <name>kontor::WelcomePage</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Le damos la bienvenida a Kontor</translation>
    </message>
    <message>
        <source>Customers, domains and accounts of your resellers&apos; connections in one place.</source>
        <translation>Clientes, dominios y cuentas de sus conexiones de revendedor en un solo lugar.</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Imitated vendors with made-up customers. Nothing to set up, nothing can break.</source>
        <translation>Proveedores simulados con clientes inventados. No hay que configurar nada, y nada se puede estropear.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>&amp;Añadir una conexión</translation>
    </message>
    <message>
        <source>You need a key from the vendor&apos;s control panel; the form says where it is.</source>
        <translation>Necesita una clave del panel de control del proveedor; el formulario dice dónde está.</translation>
    </message>
    <message>
        <source>Open the &amp;guide</source>
        <translation>Abrir la &amp;guía</translation>
    </message>
    <message>
        <source>What Kontor does, and every key it listens to. F1 brings it back.</source>
        <translation>Lo que hace Kontor y todas las teclas a las que responde. Con F1 vuelve a aparecer.</translation>
    </message>
    <message>
        <source>ⓘ Another window of Kontor is working with this data, so this one only shows it.</source>
        <translation>ⓘ Otra ventana de Kontor está trabajando con estos datos, así que esta solo los muestra.</translation>
    </message>
</context>
<context>
    <name>kontor::devo::Client</name>
    <message>
        <source>The header of the API key must be a name of letters, digits and hyphens, for example x-logtrust-reseller-apikey. Correct it in the connection.</source>
        <translation>La cabecera de la clave de API debe ser un nombre formado por letras, cifras y guiones, por ejemplo x-logtrust-reseller-apikey. Corríjala en la conexión.</translation>
    </message>
    <message>
        <source>The API key contains a line break or another invisible character. Enter it again in the connection.</source>
        <translation>La clave de API contiene un salto de línea u otro carácter invisible. Introdúzcala de nuevo en la conexión.</translation>
    </message>
    <message>
        <source>Devo has no search; its lists come whole.</source>
        <translation>Devo no permite buscar; sus listas llegan enteras.</translation>
    </message>
    <message>
        <source>Devo has no records of this type.</source>
        <translation>Devo no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>Devo lists users only for one domain at a time.</source>
        <translation>Devo solo lista usuarios de un dominio cada vez.</translation>
    </message>
    <message>
        <source>Devo offers no sign-on through the interface. &quot;Open panel&quot; opens its web application.</source>
        <translation>Devo no ofrece inicio de sesión mediante la interfaz. «Abrir panel» abre su aplicación web.</translation>
    </message>
</context>
<context>
    <name>kontor::limacity::Client</name>
    <message>
        <source>lima-city has no list of these over its interface.</source>
        <translation>lima-city no tiene ninguna lista de estos en su interfaz.</translation>
    </message>
    <message>
        <source>lima-city does not search.</source>
        <translation>lima-city no permite buscar.</translation>
    </message>
    <message>
        <source>lima-city lists these only for one customer or domain at a time.</source>
        <translation>lima-city solo los lista para un cliente o un dominio cada vez.</translation>
    </message>
    <message>
        <source>lima-city does not show these one by one.</source>
        <translation>lima-city no los muestra uno por uno.</translation>
    </message>
    <message>
        <source>lima-city offers no sign-on over its interface. Open the reseller panel and enter the customer&apos;s account from there.</source>
        <translation>lima-city no ofrece inicio de sesión mediante su interfaz. Abra el panel de revendedor y entre desde allí en la cuenta del cliente.</translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rest::Client</name>
    <message>
        <source>This connection has neither a token nor a login with its password. Enter one of them in the connection.</source>
        <translation>Esta conexión no tiene ni token ni usuario con su contraseña. Introduzca una de las dos cosas en la conexión.</translation>
    </message>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation>Monit24 no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>Monit24 documents no search. Filter what was fetched instead.</source>
        <translation>Monit24 no documenta ninguna búsqueda. Filtre en su lugar lo que se ha obtenido.</translation>
    </message>
    <message>
        <source>Monit24 has no sign-on for resellers. Open its panel instead.</source>
        <translation>Monit24 no tiene inicio de sesión para revendedores. Abra su panel en su lugar.</translation>
    </message>
</context>
<context>
    <name>kontor::monit24::rpc::Client</name>
    <message>
        <source>Monit24 has no records of this type.</source>
        <translation>Monit24 no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>Monit24 lets nobody sign on as a customer. &quot;Open panel&quot; leads to the panel, where the customer logs in.</source>
        <translation>Monit24 no permite a nadie iniciar sesión como un cliente. «Abrir panel» lleva al panel, donde el cliente inicia sesión.</translation>
    </message>
</context>
<context>
    <name>kontor::rackspace::Client</name>
    <message>
        <source>Rackspace lists these only for one customer or domain at a time.</source>
        <translation>Rackspace solo los lista para un cliente o un dominio cada vez.</translation>
    </message>
    <message>
        <source>Search for a beginning or for a part, not for both.</source>
        <translation>Busque por el principio o por una parte, no por ambas cosas.</translation>
    </message>
    <message>
        <source>Rackspace has no records of this type.</source>
        <translation>Rackspace no tiene registros de este tipo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reseller administration console</source>
        <translation>Consola de administración para revendedores</translation>
    </message>
    <message>
        <source>All data below this folder.</source>
        <translation>Todos los datos, dentro de esta carpeta.</translation>
    </message>
    <message>
        <source>Start imitated vendors and work with them.</source>
        <translation>Iniciar proveedores simulados y trabajar con ellos.</translation>
    </message>
    <message>
        <source>How many customers the sandbox has.</source>
        <translation>Cuántos clientes tiene el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Where keys are kept: keychain, or session for this run only.</source>
        <translation>Dónde se guardan las claves: keychain, o session solo para esta ejecución.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>Walk through the main screens, write pictures into this folder and quit.</source>
        <translation>Recorrer las pantallas principales, guardar imágenes en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>en, de, pl or es; or a .qm file, to try a translation.</source>
        <translation>en, de, pl o es; o un archivo .qm, para probar una traducción.</translation>
    </message>
    <message>
        <source>--lang takes en, de, pl or es, not &quot;%1&quot;.</source>
        <translation>--lang acepta en, de, pl o es, no «%1».</translation>
    </message>
</context>
</TS>
