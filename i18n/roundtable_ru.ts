<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Roundtable</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Скопировать сведения об ошибках</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Журнал ошибок:</translation>
    </message>
    <message>
        <source>Meetings and people:</source>
        <translation>Заседания и люди:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Составные части и их лицензии</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Сведения об ошибках скопированы в буфер обмена.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Version {version} · MIT licence</source>
        <translation>Версия {version} · лицензия MIT</translation>
    </message>
    <message>
        <source>Versions, system and the end of the log; no names and no meetings</source>
        <translation>Версии, система и конец журнала ошибок; без имён и заседаний</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>На чём построена</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>+1 min</source>
        <translation>+1 мин</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation>Все на месте</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Другой регламент…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>Close this item</source>
        <translation>Завершить вопрос</translation>
    </message>
    <message>
        <source>Correct a speech…</source>
        <translation>Поправить выступление…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Конец перерыва</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Дать слово</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Invite whoever has been silent longest</source>
        <translation>Пригласить молчащего дольше всех</translation>
    </message>
    <message>
        <source>Let the last one go on</source>
        <translation>Снова дать слово последнему</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>One limit for all who wait</source>
        <translation>Один регламент всем ожидающим</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>По ведению</translation>
    </message>
    <message>
        <source>Put to the vote…</source>
        <translation>Поставить на голосование…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reopen the list</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Return the floor</source>
        <translation>Вернуть слово</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 мин</translation>
    </message>
</context>
<context>
    <name>AdviceConnections</name>
    <message>
        <source>Invited, and in the queue now: {name}. Ctrl+Z takes it back.</source>
        <translation>В очереди по приглашению: {name}. Ctrl+Z – отменить.</translation>
    </message>
    <message>
        <source>{limit} for all who wait. Ctrl+Z takes it back.</source>
        <translation>По {limit} всем ожидающим. Ctrl+Z – отменить.</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Close the list: Ctrl+7</source>
        <translation>Закрыть запись: Ctrl+7</translation>
    </message>
    <message>
        <source>at {limit} – {over} min too long</source>
        <translation>по {limit} – на {over} мин дольше</translation>
    </message>
    <message>
        <source>{count} min left, waiting: {waiting}; not even half a minute each</source>
        <translation>осталось {count} мин, ждут {waiting}: меньше чем по полминуты</translation>
    </message>
    <message>
        <source>{count} min left, waiting: {waiting}; {limit} each fits</source>
        <translation>осталось {count} мин, ждут {waiting}: по {limit} успеваем</translation>
    </message>
    <message>
        <source>{count} min over already, waiting: {waiting}</source>
        <translation>уже на {count} мин дольше, ждут {waiting}</translation>
    </message>
    <message>
        <source>{limit} for all: F8</source>
        <translation>По {limit} всем: F8</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>does not fit</source>
        <translation>не помещается</translation>
    </message>
    <message>
        <source>spoken: {speeches} · in the queue: {waiting}</source>
        <translation>выступили: {speeches} · в очереди: {waiting}</translation>
    </message>
    <message>
        <source>{start}   {planned} min</source>
        <translation>{start}   {planned} мин</translation>
    </message>
    <message>
        <source>{start}   {planned} · {taken} min</source>
        <translation>{start}   {planned} · {taken} мин</translation>
    </message>
</context>
<context>
    <name>AgendaConnections</name>
    <message>
        <source>Close this item</source>
        <translation>Завершить вопрос</translation>
    </message>
    <message>
        <source>Defer to another meeting</source>
        <translation>Перенести на другое заседание</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Suspend this item</source>
        <translation>Приостановить вопрос</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Снять с повестки</translation>
    </message>
    <message>
        <source>Take this item now</source>
        <translation>Перейти к вопросу</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Вернуться к вопросу</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>+ title of the next item</source>
        <translation>+ название следующего вопроса</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Ровно в</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>Start by plan</source>
        <translation>По плану</translation>
    </message>
</context>
<context>
    <name>AgendaRail</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Ended {expected}</source>
        <translation>Конец {expected}</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Вопросы повестки</translation>
    </message>
    <message>
        <source>Nothing is on the agenda. It is written on the first page: Ctrl+F1.</source>
        <translation>Повестка пуста. Её составляют на странице «Подготовка»: Ctrl+F1.</translation>
    </message>
    <message>
        <source>Planned end {planned} · ended {expected}</source>
        <translation>По плану {planned} · конец {expected}</translation>
    </message>
    <message>
        <source>Planned end {planned} · forecast {expected}</source>
        <translation>По плану {planned} · прогноз {expected}</translation>
    </message>
    <message>
        <source>Planned end {planned} · forecast {expected}, {early} min early</source>
        <translation>По плану {planned} · прогноз {expected}, раньше на {early}&#xa0;мин</translation>
    </message>
    <message>
        <source>Planned end {planned} · forecast {expected}, {late} min late</source>
        <translation>По плану {planned} · прогноз {expected}, позже на {late}&#xa0;мин</translation>
    </message>
    <message>
        <source>plan · actual</source>
        <translation>план · факт</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Add  Ins</source>
        <translation>Добавить  Ins</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Down  Ctrl+↓</source>
        <translation>Вниз  Ctrl+↓</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Вопросы повестки</translation>
    </message>
    <message>
        <source>Load an agenda…</source>
        <translation>Загрузить повестку…</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet. Type a title into the first row, choose a template, load an agenda, paste one with Ctrl+V, or drop its file here.</source>
        <translation>Повестка пока пуста. Наберите вопрос в первой строке, выберите шаблон, загрузите повестку, вставьте её (Ctrl+V) или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>Paste  Ctrl+V</source>
        <translation>Вставить  Ctrl+V</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>Удалить  Del</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Total {minutes} min</source>
        <translation>Всего {minutes} мин</translation>
    </message>
    <message>
        <source>Up  Ctrl+↑</source>
        <translation>Вверх  Ctrl+↑</translation>
    </message>
    <message>
        <source>{minutes} min over the planned end at {time}</source>
        <translation>на {minutes} мин позже конца по плану ({time})</translation>
    </message>
    <message>
        <source>{minutes} min to spare before the planned end at {time}</source>
        <translation>запас {minutes} мин до конца по плану ({time})</translation>
    </message>
</context>
<context>
    <name>ApartForm</name>
    <message>
        <source>Keep apart</source>
        <translation>Рассадить врозь</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Сидят врозь</translation>
    </message>
    <message>
        <source>Let them sit together</source>
        <translation>Разрешить рядом</translation>
    </message>
    <message>
        <source>No neighbours</source>
        <translation>Не сажать рядом</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Один из двоих</translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation>Другой из двоих</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Сохранить читаемое</translation>
    </message>
    <message>
        <source>The list of meetings could not be read. The meetings themselves are untouched: they lie in {folder}, Ctrl+O opens them.</source>
        <translation>Список заседаний не удалось прочитать. Сами заседания не тронуты: они лежат в папке {folder}, открыть их можно по Ctrl+O.</translation>
    </message>
    <message>
        <source>The people and templates of earlier meetings could not be read; no meeting is touched.</source>
        <translation>Справочник людей и шаблоны прежних заседаний не удалось прочитать; заседания не тронуты.</translation>
    </message>
    <message>
        <source>The program made a mistake ({name}). The meeting is safe; go on.</source>
        <translation>Ошибка программы ({name}). Заседание сохранено, можно продолжать.</translation>
    </message>
    <message numerus="yes">
        <source>This is what was readable, as a new file; %n entries are lost. The damaged file is untouched.</source>
        <translation>
            <numerusform>Прочитанное – в новом файле; потеряна %n запись. Повреждённый файл не изменён.</numerusform>
            <numerusform>Прочитанное – в новом файле; потеряны %n записи. Повреждённый файл не изменён.</numerusform>
            <numerusform>Прочитанное – в новом файле; потеряно %n записей. Повреждённый файл не изменён.</numerusform>
        </translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>открыто {date}</translation>
    </message>
</context>
<context>
    <name>Assignments</name>
    <message>
        <source>Assignment</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Из прежних протоколов</translation>
    </message>
    <message>
        <source>LIST OF ASSIGNMENTS</source>
        <translation>ПЕРЕЧЕНЬ ПОРУЧЕНИЙ</translation>
    </message>
    <message>
        <source>Mark of completion</source>
        <translation>Отметка об исполнении</translation>
    </message>
    <message>
        <source>No assignments were given.</source>
        <translation>Поручений не дано.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Назад  Esc</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>Резервные копии: {name}</translation>
    </message>
    <message>
        <source>Each opens as a new meeting file; what is here stays as it is.</source>
        <translation>Состояние открывается как новый файл заседания; всё здешнее остаётся как есть.</translation>
    </message>
    <message>
        <source>Nothing was kept of this meeting yet.</source>
        <translation>Копий этого заседания пока нет.</translation>
    </message>
    <message>
        <source>Open as a new file  Enter</source>
        <translation>Открыть как новый файл  Enter</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Чтение «{name}»…</translation>
    </message>
</context>
<context>
    <name>BringingInConnections</name>
    <message>
        <source>A colleague&apos;s meeting</source>
        <translation>Заседание коллеги</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Meetings and their papers (*.roundtable *.pdf *.json);;All files (*)</source>
        <translation>Заседания и их документы (*.roundtable *.pdf *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>There are no outcomes in {name}.</source>
        <translation>В файле {name} нет итогов.</translation>
    </message>
    <message>
        <source>There is no such item here: it comes outside the agenda.</source>
        <translation>Такого вопроса здесь нет: запишется вне повестки.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>BringingInPanel</name>
    <message>
        <source>Outcomes of a colleague&apos;s meeting</source>
        <translation>Итоги из заседания коллеги</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Due: {what}</source>
        <translation>Срок: {what}</translation>
    </message>
</context>
<context>
    <name>CaptureChoices</name>
    <message>
        <source>Who or what is meant</source>
        <translation>Кто или что имеется в виду</translation>
    </message>
</context>
<context>
    <name>CaptureUnderstood</name>
    <message>
        <source>Ctrl+2 proposal · Ctrl+3 decision · Ctrl+4 assignment · Ctrl+5 conclusion</source>
        <translation>Ctrl+2 предложение · Ctrl+3 решение · Ctrl+4 поручение · Ctrl+5 вывод</translation>
    </message>
    <message>
        <source>Due: {deadline}</source>
        <translation>Срок: {deadline}</translation>
    </message>
    <message>
        <source>Shift+F7 @ who · Shift+F8 # theme</source>
        <translation>Shift+F7 @ кто · Shift+F8 # тема</translation>
    </message>
    <message>
        <source>Theme: {themes}</source>
        <translation>Тема: {themes}</translation>
    </message>
    <message>
        <source>Who: {names}</source>
        <translation>Кто: {names}</translation>
    </message>
    <message>
        <source>not clear who: {names}</source>
        <translation>неясно, кто: {names}</translation>
    </message>
    <message>
        <source>with Ctrl+2, 3, 4; Enter leaves who and when in the text</source>
        <translation>по Ctrl+2, 3, 4; Enter оставит имя и срок в тексте</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Carry over</source>
        <translation>На следующий вопрос</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Decided so</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Keep for this item</source>
        <translation>Оставить за вопросом</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Not decided yet: “{text}”</source>
        <translation>Предложение не решено: «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>Not taken or not finished (%n): {items}</source>
        <translation>
            <numerusform>Не рассмотрен или не завершён вопрос (%n): {items}</numerusform>
            <numerusform>Не рассмотрены или не завершены вопросы (%n): {items}</numerusform>
            <numerusform>Не рассмотрены или не завершены вопросы (%n): {items}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still waiting (%n): {names}</source>
        <translation>
            <numerusform>Ещё ждёт %n: {names}</numerusform>
            <numerusform>Ещё ждут %n: {names}</numerusform>
            <numerusform>Ещё ждут %n: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Поблагодарить</translation>
    </message>
    <message>
        <source>The conclusion of the item? Type it and press Enter; a number alone finds a person.</source>
        <translation>Какой вывод по вопросу? Напишите его и нажмите Enter; одно число – это номер места.</translation>
    </message>
    <message>
        <source>Without a conclusion</source>
        <translation>Без вывода</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n meetings in {name}.</source>
        <translation>
            <numerusform>%n заседание в файле {name}.</numerusform>
            <numerusform>%n заседания в файле {name}.</numerusform>
            <numerusform>%n заседаний в файле {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Вопросы повестки</translation>
    </message>
    <message>
        <source>Agenda: {count} items, {minutes} min</source>
        <translation>Повестка: вопросов – {count}, {minutes} мин</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Created: {name}</source>
        <translation>Создано: {name}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>In the papers of this meeting:</source>
        <translation>В документах этого заседания:</translation>
    </message>
    <message>
        <source>Line {line}, {act}: refused. {reason}</source>
        <translation>Строка {line}, {act}: отклонено. {reason}</translation>
    </message>
    <message>
        <source>Missing: {what}. See --help.</source>
        <translation>Не хватает: {what}. Справка: --help.</translation>
    </message>
    <message>
        <source>No items were found in {name}.</source>
        <translation>В файле {name} не найдено ни одного вопроса.</translation>
    </message>
    <message>
        <source>No people were found in {name}.</source>
        <translation>В файле {name} не найдено ни одного человека.</translation>
    </message>
    <message>
        <source>Nobody of that name is responsible for anything: {name}.</source>
        <translation>Ответственного с таким именем нет: {name}.</translation>
    </message>
    <message>
        <source>Not understood: {what}. See --help.</source>
        <translation>Не распознано: {what}. Справка: --help.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants: {count}</source>
        <translation>Участники: {count}</translation>
    </message>
    <message>
        <source>Played {count} acts, refused {refused}. The papers are in {folder}.</source>
        <translation>Выполнено действий: {count}, отклонено: {refused}. Документы – в папке {folder}.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Several can be meant: {names}.</source>
        <translation>Может быть несколько: {names}.</translation>
    </message>
    <message>
        <source>Skipped row {row} ({reason}): {text}</source>
        <translation>Пропущена строка {row} ({reason}): {text}</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>The last entry is incomplete ({count} bytes); opening sets it aside.</source>
        <translation>Последняя запись неполная ({count} байт); при открытии она будет сохранена отдельно.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>Папки {name} нет.</translation>
    </message>
    <message>
        <source>There is no meeting to make a digest of.</source>
        <translation>Нет ни одного заседания для сводного отчёта.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>Нет экрана, на котором можно открыть окно.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосования</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>opens a meeting</source>
        <translation>открывает заседание</translation>
    </message>
    <message>
        <source>opens a ready-made round table of 30 people</source>
        <translation>открывает готовый круглый стол на 30 человек</translation>
    </message>
    <message>
        <source>the start window</source>
        <translation>начальное окно</translation>
    </message>
    <message>
        <source>{document} needs the package python-docx.</source>
        <translation>Для {document} нужен пакет python-docx.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>Файл {name} – не текст в UTF-8.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>Файл {name} цел.</translation>
    </message>
    <message>
        <source>{name} lies in this folder: rehearse in another, it is to stay untouched.</source>
        <translation>В этой папке лежит {name}: чтобы файл не изменился, для прогона нужна другая папка.</translation>
    </message>
    <message>
        <source>{name} was not touched: a paper needs a name of its own.</source>
        <translation>Файл {name} не изменён: документу нужно своё имя.</translation>
    </message>
    <message>
        <source>{option} means nothing for {document}.</source>
        <translation>{option} не имеет смысла для документа {document}.</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Act, person or item</source>
        <translation>Действие, человек или вопрос</translation>
    </message>
    <message>
        <source>Act, person, seat, item…</source>
        <translation>Действие, человек, место, вопрос…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands found</source>
        <translation>Найденные команды</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Ничего похожего нет</translation>
    </message>
</context>
<context>
    <name>CorrectionConnections</name>
    <message>
        <source>40, or 1:20</source>
        <translation>40 или 1:20</translation>
    </message>
    <message>
        <source>7, or 7:30</source>
        <translation>7 или 7:30</translation>
    </message>
    <message>
        <source>An earlier speech</source>
        <translation>Более раннее выступление</translation>
    </message>
    <message>
        <source>Began at {time}</source>
        <translation>Начало в {time}</translation>
    </message>
    <message>
        <source>Count it as</source>
        <translation>Засчитать как</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <translation>Конец в {time}</translation>
    </message>
    <message>
        <source>It began … ago</source>
        <translation>Началось … назад</translation>
    </message>
    <message>
        <source>It ended … ago</source>
        <translation>Закончилось … назад</translation>
    </message>
    <message>
        <source>It was another person…</source>
        <translation>Говорил другой человек…</translation>
    </message>
    <message>
        <source>Limit {limit}, left {left}</source>
        <translation>Регламент {limit}, осталось {left}</translation>
    </message>
    <message>
        <source>Minutes, as in 7 or 7:30</source>
        <translation>Минуты: 7 или 7:30</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No limit: the clock counts up</source>
        <translation>Без ограничения: часы идут вперёд</translation>
    </message>
    <message>
        <source>Seconds, as in 40, or minutes and seconds, as in 1:20</source>
        <translation>Секунды (40) или минуты и секунды (1:20)</translation>
    </message>
    <message>
        <source>The limit for {name}: minutes, or 0 for none</source>
        <translation>Регламент ({name}): минуты, 0 – без ограничения</translation>
    </message>
    <message>
        <source>Under no item</source>
        <translation>Вне повестки</translation>
    </message>
    <message>
        <source>Who spoke instead of {name}?</source>
        <translation>Кто говорил на самом деле (не {name})?</translation>
    </message>
    <message>
        <source>Yes, end it earlier</source>
        <translation>Да, раньше</translation>
    </message>
    <message>
        <source>{name} began at {time} by the clock; how long ago really? Seconds, or min:sec</source>
        <translation>{name}: начало по часам {time}. Сколько назад на самом деле? Секунды или мин:сек</translation>
    </message>
    <message>
        <source>{name} ended at {time} by the clock; how long ago really? Seconds, or min:sec</source>
        <translation>{name}: конец по часам {time}. Сколько назад на самом деле? Секунды или мин:сек</translation>
    </message>
    <message>
        <source>{name} still speaks; ended how long ago? Seconds, or min:sec</source>
        <translation>{name}: часы ещё идут. Сколько назад закончилось? Секунды или мин:сек</translation>
    </message>
    <message>
        <source>{name} was still speaking then: let that speech end earlier?</source>
        <translation>Тогда ещё шло выступление ({name}). Закончить его раньше?</translation>
    </message>
    <message>
        <source>{time}  {name}, {kind}, {spoken}</source>
        <translation>{time}  {name}, {kind}, {spoken}</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Assignment</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Срок словами</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>Дано впервые</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Item No.</source>
        <translation>№ вопроса</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of speech</source>
        <translation>Вид выступления</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Net time</source>
        <translation>Чистое время</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} г.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Details of the meeting</source>
        <translation>Сведения о заседании</translation>
    </message>
    <message>
        <source>Limits of speech</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Ведут заседание</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n поручение</numerusform>
            <numerusform>%n поручения</numerusform>
            <numerusform>%n поручений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Assignments by deadline</source>
        <translation>Поручения по срокам</translation>
    </message>
    <message>
        <source>Assignments by executor</source>
        <translation>Поручения по исполнителям</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>СВОДНЫЙ ОТЧЁТ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Meeting, point</source>
        <translation>Засед. / пункт</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Исполнитель не назван</translation>
    </message>
    <message>
        <source>Not in this digest</source>
        <translation>Не вошло в отчёт</translation>
    </message>
    <message>
        <source>Nothing was decided, and no proposal is open.</source>
        <translation>Решений не принято, открытых предложений нет.</translation>
    </message>
    <message>
        <source>Open proposals by theme</source>
        <translation>Открытые предложения по темам</translation>
    </message>
    <message>
        <source>Outcomes of the meetings</source>
        <translation>Итоги заседаний</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Proposals left open</source>
        <translation>Открытые предложения</translation>
    </message>
    <message>
        <source>Speaking time by group</source>
        <translation>Время выступлений по группам</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>carried out – {count}</source>
        <translation>исполнено – {count}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>first: {date}</source>
        <translation>первый срок: {date}</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>ещё не проводилось</translation>
    </message>
    <message>
        <source>not held yet – {count}</source>
        <translation>ещё не проводилось – {count}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>open – {count}</source>
        <translation>в работе – {count}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>overdue – {count}</source>
        <translation>просрочено – {count}</translation>
    </message>
    <message>
        <source>{name} (meeting {number})</source>
        <translation>{name} (заседание {number})</translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>Add a date</source>
        <translation>Добавить дату</translation>
    </message>
    <message>
        <source>Clear the due date</source>
        <translation>Убрать срок</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Дата исполнения</translation>
    </message>
</context>
<context>
    <name>EarlierConnections</name>
    <message>
        <source>Kept as the template “{name}”.</source>
        <translation>Сохранено как шаблон «{name}».</translation>
    </message>
    <message>
        <source>Meetings and their papers (*.roundtable *.pdf);;All files (*)</source>
        <translation>Заседания и их документы (*.roundtable *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The earlier meeting</source>
        <translation>Прежнее заседание</translation>
    </message>
    <message>
        <source>The template “{name}” is removed.</source>
        <translation>Шаблон «{name}» удалён.</translation>
    </message>
</context>
<context>
    <name>EarlierName</name>
    <message>
        <source>Corrected in the record: {names}.</source>
        <translation>Исправлено в записанном: {names}.</translation>
    </message>
    <message>
        <source>In the text of notes the surname is left: {count}.</source>
        <translation>В тексте заметок фамилия осталась: {count}.</translation>
    </message>
    <message>
        <source>The record still says {names} ({where}). Correct it, too?</source>
        <translation>В записанном осталось {names} ({where}). Исправить и там?</translation>
    </message>
    <message>
        <source>agenda: {count}</source>
        <translation>повестка: {count}</translation>
    </message>
    <message>
        <source>approval and distribution: {count}</source>
        <translation>гриф утверждения и рассылка: {count}</translation>
    </message>
    <message>
        <source>details of the meeting: {count}</source>
        <translation>реквизиты заседания: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>записи: {count}</translation>
    </message>
    <message>
        <source>proposals: {count}</source>
        <translation>предложения: {count}</translation>
    </message>
    <message>
        <source>responsible: {count}</source>
        <translation>ответственные: {count}</translation>
    </message>
    <message>
        <source>speeches: {count}</source>
        <translation>выступления: {count}</translation>
    </message>
    <message>
        <source>votes: {count}</source>
        <translation>голосования: {count}</translation>
    </message>
</context>
<context>
    <name>EarlierNameConnections</name>
    <message>
        <source>Correct it in the record</source>
        <translation>Исправить в записанном</translation>
    </message>
</context>
<context>
    <name>EmblemField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать картинку…</translation>
    </message>
    <message>
        <source>Emblem of the letterhead</source>
        <translation>Эмблема (герб) бланка</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Эмблемы нет</translation>
    </message>
    <message>
        <source>Without an emblem</source>
        <translation>Без эмблемы</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>{name} does not fit together at {where} (see docs/data.md).</source>
        <translation>В файле {name} данные не сходятся в месте {where} (см. docs/data.md).</translation>
    </message>
    <message>
        <source>{name} holds no data of a meeting: a JSON file or a paper is needed.</source>
        <translation>В файле {name} нет данных заседания: нужен файл JSON или документ программы.</translation>
    </message>
    <message>
        <source>{name} is a sample: all names in it are invented.</source>
        <translation>«{name}» – образец: все имена в нём вымышлены.</translation>
    </message>
    <message>
        <source>{name} is the same meeting as {other}.</source>
        <translation>В файле {name} то же заседание, что и в файле {other}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of the program.</source>
        <translation>Файл {name} записан более новой версией программы.</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>EXTRACT</source>
        <translation>ВЫПИСКА</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Nothing was decided for anybody in particular.</source>
        <translation>Поручений и решений с указанием ответственных нет.</translation>
    </message>
    <message>
        <source>from the minutes {heading}</source>
        <translation>из протокола {heading}</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message numerus="yes">
        <source>%n participants removed</source>
        <translation>
            <numerusform>удаление %n участника</numerusform>
            <numerusform>удаление %n участников</numerusform>
            <numerusform>удаление %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>another begin of the speech</source>
        <translation>другое начало выступления</translation>
    </message>
    <message>
        <source>another emblem</source>
        <translation>другая эмблема</translation>
    </message>
    <message>
        <source>another end of the speech</source>
        <translation>другой конец выступления</translation>
    </message>
    <message>
        <source>another limit</source>
        <translation>другой регламент</translation>
    </message>
    <message>
        <source>another order of the sections</source>
        <translation>другой порядок разделов</translation>
    </message>
    <message>
        <source>another place in the queue</source>
        <translation>другое место в очереди</translation>
    </message>
    <message numerus="yes">
        <source>arrival of %n people</source>
        <translation>
            <numerusform>приход %n чел.</numerusform>
            <numerusform>приход %n чел.</numerusform>
            <numerusform>приход %n чел.</numerusform>
        </translation>
    </message>
    <message>
        <source>break</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>отметка об исполнении</translation>
    </message>
    <message>
        <source>carrying over of an earlier meeting</source>
        <translation>перенос из прежнего заседания</translation>
    </message>
    <message>
        <source>change of seats</source>
        <translation>рассадка</translation>
    </message>
    <message>
        <source>change of the details</source>
        <translation>правка сведений</translation>
    </message>
    <message>
        <source>change of the limits</source>
        <translation>правка регламента</translation>
    </message>
    <message>
        <source>change of the papers</source>
        <translation>изменение оформления бумаг</translation>
    </message>
    <message>
        <source>change of the rules</source>
        <translation>правка правил</translation>
    </message>
    <message>
        <source>change of the table</source>
        <translation>правка стола</translation>
    </message>
    <message>
        <source>closing of the item</source>
        <translation>завершение вопроса</translation>
    </message>
    <message>
        <source>closing of the meeting</source>
        <translation>закрытие заседания</translation>
    </message>
    <message>
        <source>colour of a group</source>
        <translation>цвет группы</translation>
    </message>
    <message>
        <source>correction of the time of day</source>
        <translation>поправка времени</translation>
    </message>
    <message>
        <source>edit of “{name}”</source>
        <translation>правка «{name}»</translation>
    </message>
    <message>
        <source>end of the break</source>
        <translation>конец перерыва</translation>
    </message>
    <message>
        <source>end of the pause</source>
        <translation>продолжение речи</translation>
    </message>
    <message>
        <source>end of the speech</source>
        <translation>конец выступления</translation>
    </message>
    <message>
        <source>erasing of contacts</source>
        <translation>стирание контактов</translation>
    </message>
    <message>
        <source>filing under “{name}”</source>
        <translation>перенос в раздел «{name}»</translation>
    </message>
    <message>
        <source>floor returned</source>
        <translation>возврат слова</translation>
    </message>
    <message>
        <source>floor to {name} ({kind})</source>
        <translation>слово – {name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>import of %n items</source>
        <translation>
            <numerusform>загрузка %n вопроса</numerusform>
            <numerusform>загрузка %n вопросов</numerusform>
            <numerusform>загрузка %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation>
            <numerusform>загрузка %n участника</numerusform>
            <numerusform>загрузка %n участников</numerusform>
            <numerusform>загрузка %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>item moved</source>
        <translation>перестановка вопроса</translation>
    </message>
    <message>
        <source>item removed</source>
        <translation>удаление вопроса</translation>
    </message>
    <message>
        <source>item suspended</source>
        <translation>вопрос приостановлен</translation>
    </message>
    <message>
        <source>item “{name}” added</source>
        <translation>новый вопрос «{name}»</translation>
    </message>
    <message>
        <source>item “{name}” changed</source>
        <translation>правка вопроса «{name}»</translation>
    </message>
    <message>
        <source>item “{name}” deferred</source>
        <translation>перенос вопроса «{name}»</translation>
    </message>
    <message>
        <source>item “{name}” dropped</source>
        <translation>снятие вопроса «{name}»</translation>
    </message>
    <message>
        <source>item “{name}” taken</source>
        <translation>переход к вопросу «{name}»</translation>
    </message>
    <message>
        <source>less time</source>
        <translation>меньше времени</translation>
    </message>
    <message>
        <source>limit for all who wait</source>
        <translation>регламент для всех ожидающих</translation>
    </message>
    <message>
        <source>list of speakers closed</source>
        <translation>закрытие записи</translation>
    </message>
    <message>
        <source>list of speakers reopened</source>
        <translation>открытие записи</translation>
    </message>
    <message>
        <source>making anonymous</source>
        <translation>обезличивание</translation>
    </message>
    <message>
        <source>meeting read out of its paper</source>
        <translation>заседание прочитано из документа</translation>
    </message>
    <message>
        <source>merging into “{name}”</source>
        <translation>объединение в «{name}»</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>продление</translation>
    </message>
    <message>
        <source>moving to another item</source>
        <translation>перенос в другой вопрос</translation>
    </message>
    <message>
        <source>new meeting</source>
        <translation>новое заседание</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>снятие отметки об исполнении</translation>
    </message>
    <message>
        <source>opening of the meeting</source>
        <translation>открытие заседания</translation>
    </message>
    <message numerus="yes">
        <source>outcomes of a colleague: %n</source>
        <translation>
            <numerusform>итоги коллеги: %n</numerusform>
            <numerusform>итоги коллеги: %n</numerusform>
            <numerusform>итоги коллеги: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>participant moved</source>
        <translation>перестановка участника</translation>
    </message>
    <message>
        <source>participant removed</source>
        <translation>удаление участника</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>prolonged until {date}</source>
        <translation>продлено до {date}</translation>
    </message>
    <message>
        <source>proposal deferred</source>
        <translation>предложение отложено</translation>
    </message>
    <message>
        <source>proposal left open</source>
        <translation>предложение оставлено открытым</translation>
    </message>
    <message>
        <source>proposal to be decided</source>
        <translation>предложение снова не решено</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>постановка на голосование</translation>
    </message>
    <message>
        <source>request held</source>
        <translation>заявка придержана</translation>
    </message>
    <message>
        <source>request released</source>
        <translation>заявка снова в силе</translation>
    </message>
    <message>
        <source>request withdrawn</source>
        <translation>снятие заявки</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>возврат в очередь</translation>
    </message>
    <message>
        <source>section “{name}” renamed</source>
        <translation>раздел назван «{name}»</translation>
    </message>
    <message>
        <source>speech counted as: {name}</source>
        <translation>выступление засчитано как: {name}</translation>
    </message>
    <message>
        <source>speech of {name}</source>
        <translation>выступление: {name}</translation>
    </message>
    <message>
        <source>splitting of “{name}”</source>
        <translation>разделение записи «{name}»</translation>
    </message>
    <message>
        <source>striking out</source>
        <translation>вычёркивание</translation>
    </message>
    <message>
        <source>taking out of its section</source>
        <translation>изъятие из раздела</translation>
    </message>
    <message>
        <source>time not counted</source>
        <translation>время не засчитано</translation>
    </message>
    <message>
        <source>version {number} made final</source>
        <translation>версия {number} сделана окончательной</translation>
    </message>
    <message>
        <source>version {number} reopened</source>
        <translation>версия {number} снова открыта</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} «{name}»</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>новый участник {name}</translation>
    </message>
    <message>
        <source>{name} arrived</source>
        <translation>приход – {name}</translation>
    </message>
    <message>
        <source>{name} as a deputy</source>
        <translation>замещает: {name}</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>правка – {name}</translation>
    </message>
    <message>
        <source>{name} corrected in the record</source>
        <translation>исправление имени в записанном: {name}</translation>
    </message>
    <message>
        <source>{name} excused</source>
        <translation>{name}: уважительная причина</translation>
    </message>
    <message>
        <source>{name} in the queue</source>
        <translation>в очередь – {name}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>уход – {name}</translation>
    </message>
    <message>
        <source>{name} no longer excused</source>
        <translation>{name}: без уважительной причины</translation>
    </message>
</context>
<context>
    <name>Fallback</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Break since {time}</source>
        <translation>Перерыв с {time}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решили</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Уже решено</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Слово имеет</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Никто не ждёт.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Proposals still to be decided</source>
        <translation>Предложения без решения</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>THE MEETING AS OF {time}</source>
        <translation>ХОД ЗАСЕДАНИЯ НА {time}</translation>
    </message>
    <message>
        <source>There is no agenda.</source>
        <translation>Повестки нет.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут слова</translation>
    </message>
    <message>
        <source>Waiting; the list is closed</source>
        <translation>Ждут слова; запись закрыта</translation>
    </message>
    <message>
        <source>Who, by when</source>
        <translation>Кто, срок</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>вышел из зала</translation>
    </message>
    <message>
        <source>held</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>of {minutes} min</source>
        <translation>из {minutes} мин</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>spoken {minutes} min</source>
        <translation>говорит {minutes} мин</translation>
    </message>
    <message>
        <source>then again {name}</source>
        <translation>затем снова {name}</translation>
    </message>
    <message>
        <source>{count} earlier</source>
        <translation>раньше: ещё {count}</translation>
    </message>
</context>
<context>
    <name>FallbackKeeper</name>
    <message>
        <source>The page to go on by pen could not be written.</source>
        <translation>Бумажный запас не удалось записать.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
</context>
<context>
    <name>FinalBar</name>
    <message>
        <source>DRAFT</source>
        <translation>ПРОЕКТ</translation>
    </message>
    <message>
        <source>Make it final</source>
        <translation>Сделать окончательным</translation>
    </message>
    <message>
        <source>Make it final…</source>
        <translation>Сделать окончательным…</translation>
    </message>
    <message>
        <source>Make version {number} final? It records the meeting as it stands now, without the mark of a draft. This cannot be undone; a final paper can only be reopened.</source>
        <translation>Сделать версию {number} окончательной? Она передаст заседание таким, каково оно сейчас, без пометки «проект». Отменить это нельзя, можно лишь открыть снова.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Reopen version {number}? The paper is a draft again, and the next one will be version {next}. This cannot be undone.</source>
        <translation>Открыть версию {number} снова? Документ опять станет проектом, следующая версия будет {next}. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>Settings of the paper…</source>
        <translation>Оформление документа…</translation>
    </message>
    <message>
        <source>Since version {number} something was changed that this paper does not tell (also outcomes {outcomes}); reopening it puts that in.</source>
        <translation>После версии {number} внесены изменения, которых нет в этом документе (в том числе итоги {outcomes}); откройте его снова – они войдут.</translation>
    </message>
    <message>
        <source>Since version {number} something was changed that this paper does not tell; reopening it puts that in.</source>
        <translation>После версии {number} внесены изменения, которых нет в этом документе; откройте его снова – они войдут.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n.</source>
        <translation>
            <numerusform>Ещё не хватает: %n.</numerusform>
            <numerusform>Ещё не хватает: %n.</numerusform>
            <numerusform>Ещё не хватает: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} of {day}, {time}</source>
        <translation>Версия {number} от {day}, {time}</translation>
    </message>
    <message>
        <source>What was done before can no longer be undone then, only changed.</source>
        <translation>Сделанное до этого отменить будет уже нельзя, только исправить.</translation>
    </message>
</context>
<context>
    <name>FinalPapers</name>
    <message>
        <source>Emblem of the letterhead</source>
        <translation>Эмблема (герб) бланка</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Картинки (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The paper is final; it carries its version and the time.</source>
        <translation>Документ окончательный: на нём стоят версия и время.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Найти участника</translation>
    </message>
    <message>
        <source>Seat, surname, organisation… F7</source>
        <translation>Место, фамилия… F7</translation>
    </message>
</context>
<context>
    <name>FloorBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Ещё ▾</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found in the meetings</source>
        <translation>Найдено в заседаниях</translation>
    </message>
</context>
<context>
    <name>GridCells</name>
    <message>
        <source>Nobody is found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>GridSearch</name>
    <message>
        <source>Find in the grid</source>
        <translation>Найти в сетке</translation>
    </message>
    <message>
        <source>Show only: seat, surname, organisation…</source>
        <translation>Показать: место, фамилия, организация…</translation>
    </message>
</context>
<context>
    <name>GroupColourMenu</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Цвет группы</translation>
    </message>
    <message>
        <source>Colour of the group “{group}”</source>
        <translation>Цвет группы «{group}»</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>GroupHeading</name>
    <message>
        <source>Move this section down</source>
        <translation>Переместить раздел ниже</translation>
    </message>
    <message>
        <source>Move this section up</source>
        <translation>Переместить раздел выше</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Название раздела</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>1 minute, please conclude</source>
        <translation>1 минута, завершайте, пожалуйста</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Deadline: {deadline}</source>
        <translation>Срок: {deadline}</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>Item {number}. {title}</source>
        <translation>Вопрос {number}. {title}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation>Далее: {names}</translation>
    </message>
    <message>
        <source>Please use the microphone</source>
        <translation>Пожалуйста, говорите в микрофон</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>Слово свободно</translation>
    </message>
    <message>
        <source>The meeting is over. Thank you!</source>
        <translation>Заседание окончено. Спасибо!</translation>
    </message>
    <message>
        <source>To be done by: {names}</source>
        <comment>several</comment>
        <translation>Ответственные: {names}</translation>
    </message>
    <message>
        <source>To be done by: {names}</source>
        <translation>Ответственный: {names}</translation>
    </message>
    <message>
        <source>Your questions, please</source>
        <translation>Пожалуйста, ваши вопросы</translation>
    </message>
    <message>
        <source>after the break: {name}</source>
        <translation>после перерыва: {name}</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>начало в {time}</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>регламент {limit}</translation>
    </message>
    <message>
        <source>no time limit</source>
        <translation>без ограничения времени</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>then the floor returns to {name}</source>
        <translation>затем слово возвращается: {name}</translation>
    </message>
    <message>
        <source>time is running out</source>
        <translation>время истекает</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>время истекло</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
</context>
<context>
    <name>HallConnections</name>
    <message>
        <source>Message to the hall; Ctrl+F12 takes it back</source>
        <translation>Сообщение в зал; Ctrl+F12 – убрать</translation>
    </message>
    <message>
        <source>Nothing was proposed or decided under this item yet.</source>
        <translation>По этому вопросу ещё ничего не предложено и не решено.</translation>
    </message>
    <message>
        <source>One line for everybody</source>
        <translation>Одна строка для всех</translation>
    </message>
    <message>
        <source>Only proposals, decisions and assignments are read back.</source>
        <translation>Зачитываются только предложения, решения и поручения.</translation>
    </message>
    <message>
        <source>The hall screen is off. Ctrl+F9 shows it.</source>
        <translation>Экран в зале выключен. Ctrl+F9 – показать.</translation>
    </message>
    <message>
        <source>What is not for the minutes is not read back.</source>
        <translation>Записи «не для протокола» не зачитываются.</translation>
    </message>
</context>
<context>
    <name>HallMenu</name>
    <message>
        <source>Blank the hall screen</source>
        <translation>Погасить экран в зале</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Message to the hall…</source>
        <translation>Сообщение в зал…</translation>
    </message>
    <message>
        <source>Read back to the hall</source>
        <translation>Зачитать в зал</translation>
    </message>
    <message>
        <source>Show the hall screen</source>
        <translation>Показать экран в зале</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>погашен</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>в окне</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>on the screen {name}</source>
        <translation>на экране {name}</translation>
    </message>
    <message>
        <source>waits for its screen</source>
        <translation>ждёт свой экран</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Hall screen</source>
        <translation>Экран в зале</translation>
    </message>
</context>
<context>
    <name>HelpConnections</name>
    <message>
        <source>About Roundtable</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>Снова показывать подсказки</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Больше не показывать</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Nothing here is obligatory: a title is enough to begin. Lists can be loaded, pasted or typed; Ctrl+F1 goes on to the next section, Ctrl+F2 to the table.</source>
        <translation>Здесь нет обязательных полей: чтобы начать, достаточно названия. Списки можно загрузить, вставить или набрать; Ctrl+F1 – следующий раздел, Ctrl+F2 – к столу.</translation>
    </message>
    <message>
        <source>Put the wording right at the left; the paper at the right follows. What is missing is listed above it and leads to its place.</source>
        <translation>Слева правят формулировки, документ справа меняется вместе с ними. Чего не хватает, перечислено над ним: щелчок ведёт к нужному месту.</translation>
    </message>
    <message>
        <source>The table is worked by keys: F10 opens the meeting, a seat&apos;s number or a surname finds a person, F2 gives the floor, F1 shows all keys. Ctrl+Z takes anything back.</source>
        <translation>За столом работают клавишами: F10 открывает заседание, номер места или фамилия находит человека, F2 даёт слово, F1 показывает все клавиши. Ctrl+Z отменяет любое действие.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Докладывает</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>черта |</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>запятая ,</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>под вопросом</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>ФИО целиком</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид вопроса</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>new</source>
        <translation>добавится</translation>
    </message>
    <message>
        <source>none: one cell a line</source>
        <translation>нет: строка – одна ячейка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>номер по порядку</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>organisation, post</source>
        <translation>организация, должность</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>perhaps on the list already: {who}</source>
        <translation>возможно, уже в списке: {who}</translation>
    </message>
    <message>
        <source>perhaps the same as in row {row}: {who}</source>
        <translation>возможно, то же лицо, что в строке {row}: {who}</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>phone and e-mail</source>
        <translation>телефон и почта</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>post, organisation</source>
        <translation>должность, организация</translation>
    </message>
    <message>
        <source>presenters</source>
        <translation>докладчики</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>место</translation>
    </message>
    <message>
        <source>seat {seat} cannot be given</source>
        <translation>место {seat} дать нельзя</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>точка с запятой ;</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>start or minutes</source>
        <translation>начало или минуты</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>the same person as in row {row}</source>
        <translation>то же лицо, что в строке {row}</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation>название вопроса</translation>
    </message>
    <message>
        <source>{part}: another one</source>
        <translation>{part}: новые данные</translation>
    </message>
    <message>
        <source>{part}: was missing</source>
        <translation>{part}: не было</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– не используется –</translation>
    </message>
</context>
<context>
    <name>ImportConnections</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Tables and meetings (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.roundtable *.pdf *.json);;All files (*)</source>
        <translation>Таблицы и заседания (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.roundtable *.pdf *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>Не удаётся прочитать {name}.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не берётся</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Accept  Enter</source>
        <translation>Принять  Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Отмена  Esc</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Как прочитано</translation>
    </message>
    <message>
        <source>Nothing new: everything in this list is there already.</source>
        <translation>Нового нет: всё из этого списка уже есть.</translation>
    </message>
    <message>
        <source>Nothing was recognised here. Say below what the columns mean.</source>
        <translation>Ничего не распознано. Укажите ниже, что значат столбцы.</translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out</source>
        <translation>Пробел – взять строку или не брать</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Что изменит загрузка</translation>
    </message>
    <message>
        <source>Will be taken: {wanted}</source>
        <translation>Будет взято: {wanted}</translation>
    </message>
    <message>
        <source>already there: {count}</source>
        <translation>уже есть: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>изменится: {count}</translation>
    </message>
    <message>
        <source>doubtful: {count}</source>
        <translation>под вопросом: {count}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>новых: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>пропущено: {count}</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>Заголовок в строке</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>Как прочитан список</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>без заголовка</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>перенесён</translation>
    </message>
    <message>
        <source>done</source>
        <translation>рассмотрен</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Another kind: question, reply…</source>
        <translation>Другой вид: вопрос, реплика…</translation>
    </message>
    <message>
        <source>Behind @ and #: choose, take</source>
        <translation>После @ и #: выбрать, взять</translation>
    </message>
    <message>
        <source>By name: for, against, abstained; taken back</source>
        <translation>Поимённо: за, против, воздержался; снять</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Everything else, as a right click</source>
        <translation>Всё остальное, как правой кнопкой</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>От одного к другому</translation>
    </message>
    <message>
        <source>From the field back to the row</source>
        <translation>Из поля обратно к записи</translation>
    </message>
    <message>
        <source>Has left, is back</source>
        <translation>Вышел, вернулся</translation>
    </message>
    <message>
        <source>Into the queue; before the opening: is here</source>
        <translation>В очередь; до открытия – присутствует</translation>
    </message>
    <message>
        <source>Listed by item, theme, person, status</source>
        <translation>Список по вопросу, теме, лицу, состоянию</translation>
    </message>
    <message>
        <source>Mark for merging</source>
        <translation>Отметить для объединения</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Выше, ниже</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Queue: hold, release; current item: suspend</source>
        <translation>Очередь: придержать, вернуть; текущий вопрос: отложить</translation>
    </message>
    <message>
        <source>Queue: take off; note: strike out</source>
        <translation>Очередь: снять; запись: вычеркнуть</translation>
    </message>
    <message>
        <source>Queue: the floor; agenda: take the item; note: vote</source>
        <translation>Очередь: слово; повестка: взять вопрос; запись: голосовать</translation>
    </message>
    <message>
        <source>Seat or surname: the search begins by itself</source>
        <translation>Место или фамилия: поиск начнётся сам</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Второй ответ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>The floor at once</source>
        <translation>Слово сразу</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Третий ответ</translation>
    </message>
    <message>
        <source>Write down what was missed</source>
        <translation>Дописать пропущенное</translation>
    </message>
    <message>
        <source>digits, letters</source>
        <translation>цифры, буквы</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A question in the strip</source>
        <translation>Вопрос в строке под столом</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Hall screen; press again to take it back</source>
        <translation>Экран в зале; ещё раз – убрать</translation>
    </message>
    <message>
        <source>Keys of the round table</source>
        <translation>Клавиши круглого стола</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>On cards and seats</source>
        <translation>На карточках и местах</translation>
    </message>
    <message>
        <source>One act, one key, also while you type. Ctrl+Z takes any back.</source>
        <translation>Одно действие – одна клавиша, даже во время набора. Ctrl+Z отменяет любое.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>KeyCardConnections</name>
    <message>
        <source>Save the keys</source>
        <translation>Сохранить клавиши</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>KeyCardPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>PDF in English…</source>
        <translation>PDF на английском…</translation>
    </message>
    <message>
        <source>PDF in Russian…</source>
        <translation>PDF на русском…</translation>
    </message>
    <message>
        <source>Print in English…</source>
        <translation>Печать на английском…</translation>
    </message>
    <message>
        <source>Print in Russian…</source>
        <translation>Печать на русском…</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Closing word</source>
        <translation>Заключительное слово</translation>
    </message>
    <message>
        <source>Co-report</source>
        <translation>Содоклад</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>По ведению</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Выступление</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of speech</source>
        <translation>Вид выступления</translation>
    </message>
    <message>
        <source>Kind of speech: Ctrl+Up and Ctrl+Down in the line</source>
        <translation>Вид выступления: в строке Ctrl+↑ и Ctrl+↓</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language of the hall</source>
        <translation>Язык экрана в зале</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>Язык заседания</translation>
    </message>
</context>
<context>
    <name>LeftOpenConnections</name>
    <message>
        <source>It ended then</source>
        <translation>Закончилось тогда</translation>
    </message>
    <message>
        <source>It goes on now</source>
        <translation>Продолжается сейчас</translation>
    </message>
    <message>
        <source>This meeting was left open; its last act: {time}. Did it end then?</source>
        <translation>Заседание осталось незакрытым; последнее действие: {time}. Оно тогда и закончилось?</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Speaks again</source>
        <translation>Повторное выступление</translation>
    </message>
    <message>
        <source>Warning before</source>
        <translation>Предупреждение за</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>без предупреждения</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>Listed</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>by agenda item</source>
        <translation>по вопросам</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>по авторам</translation>
    </message>
    <message>
        <source>by executor</source>
        <translation>по исполнителям</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>по состоянию</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>по темам</translation>
    </message>
</context>
<context>
    <name>LooksConnections</name>
    <message>
        <source>Colours: dark</source>
        <translation>Цвета: тёмные</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Цвета: светлые</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: English</translation>
    </message>
    <message>
        <source>Language: Русский</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Letters: {percent} %</source>
        <translation>Шрифт: {percent} %</translation>
    </message>
</context>
<context>
    <name>MajorityChoice</name>
    <message>
        <source>Adopted by</source>
        <translation>Принимается</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>A meeting is being held</source>
        <translation>Идёт заседание</translation>
    </message>
    <message>
        <source>The hall screen is shown</source>
        <translation>Показан экран в зале</translation>
    </message>
</context>
<context>
    <name>MatchesList</name>
    <message>
        <source>Nobody is called so</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные участники</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>впервые</translation>
    </message>
    <message>
        <source>{seat}  {name} · {spoken}
{organisation}</source>
        <translation>{seat}  {name} · {spoken}
{organisation}</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message numerus="yes">
        <source>Marked: %n</source>
        <translation>
            <numerusform>Отмечена %n</numerusform>
            <numerusform>Отмечено %n</numerusform>
            <numerusform>Отмечено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Объединить в одно</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Снять отметки</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>AGENDA:</source>
        <translation>ПОВЕСТКА ДНЯ:</translation>
    </message>
    <message>
        <source>Abstained: {names}.</source>
        <translation>Воздержались: {names}.</translation>
    </message>
    <message>
        <source>Against: {names}.</source>
        <translation>Против: {names}.</translation>
    </message>
    <message>
        <source>Annex No. 1</source>
        <translation>Приложение № 1</translation>
    </message>
    <message>
        <source>Annex: List of participants, {sheets} sheet, 1 copy.</source>
        <translation>Приложение: Список участников на {sheets}&#xa0;л. в&#xa0;1&#xa0;экз.</translation>
    </message>
    <message>
        <source>Annex: List of participants, {sheets} sheets, 1 copy.</source>
        <translation>Приложение: Список участников на {sheets}&#xa0;л. в&#xa0;1&#xa0;экз.</translation>
    </message>
    <message>
        <source>Carried out.</source>
        <translation>Исполнено.</translation>
    </message>
    <message>
        <source>Carried over: {origin}.</source>
        <translation>Перенесено: {origin}.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>Conclusion: {text}</source>
        <translation>Вывод: {text}</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>РЕШИЛИ:</translation>
    </message>
    <message>
        <source>Deferred.</source>
        <translation>Отложено.</translation>
    </message>
    <message>
        <source>Did not vote: {names}.</source>
        <translation>Не голосовали: {names}.</translation>
    </message>
    <message>
        <source>Dissent ({name}): {text}</source>
        <translation>Особое мнение ({name}): {text}</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>Особое мнение: {text}</translation>
    </message>
    <message>
        <source>Due: {deadline}.</source>
        <translation>Срок: {deadline}.</translation>
    </message>
    <message>
        <source>First due: {date}.</source>
        <translation>Первоначальный срок: {date}.</translation>
    </message>
    <message>
        <source>For: {names}.</source>
        <translation>За: {names}.</translation>
    </message>
    <message>
        <source>HEARD:</source>
        <translation>СЛУШАЛИ:</translation>
    </message>
    <message>
        <source>LIST OF PARTICIPANTS</source>
        <translation>СПИСОК УЧАСТНИКОВ</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>Measures: {numbers}.</source>
        <translation>Принятые меры: п. {numbers}.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Moved: {name}.</source>
        <translation>Внесено: {name}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not adopted: {text}</source>
        <translation>Не принято: {text}</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>Вне повестки дня</translation>
    </message>
    <message>
        <source>PROPOSED:</source>
        <translation>ПОСТУПИЛИ ПРЕДЛОЖЕНИЯ:</translation>
    </message>
    <message>
        <source>Post, organisation</source>
        <translation>Должность, организация</translation>
    </message>
    <message>
        <source>Present with the right to vote: {count}.</source>
        <translation>Присутствовали с правом голоса: {count}&#xa0;чел.</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Присутствовали:</translation>
    </message>
    <message numerus="yes">
        <source>Present: %n people (list attached)</source>
        <translation>
            <numerusform>Присутствовали: %n&#xa0;чел. (список прилагается)</numerusform>
            <numerusform>Присутствовали: %n&#xa0;чел. (список прилагается)</numerusform>
            <numerusform>Присутствовали: %n&#xa0;чел. (список прилагается)</numerusform>
        </translation>
    </message>
    <message>
        <source>Present: {count}.</source>
        <translation>Присутствовали: {count}&#xa0;чел.</translation>
    </message>
    <message>
        <source>Presented by: {names}</source>
        <translation>Доклад:&#xa0;{names}</translation>
    </message>
    <message>
        <source>RESOLVED:</source>
        <translation>ПОСТАНОВИЛИ:</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Required: more than half of all members.</source>
        <translation>Требовалось: более половины всех членов.</translation>
    </message>
    <message>
        <source>Required: more than half of those voting.</source>
        <translation>Требовалось: более половины голосовавших.</translation>
    </message>
    <message>
        <source>Required: two thirds of those present.</source>
        <translation>Требовалось: две трети присутствующих.</translation>
    </message>
    <message>
        <source>Required: two thirds of those voting.</source>
        <translation>Требовалось: две трети голосовавших.</translation>
    </message>
    <message>
        <source>Responsible: {names}.</source>
        <translation>Ответственный: {names}.</translation>
    </message>
    <message>
        <source>Responsible: {names}.</source>
        <comment>several</comment>
        <translation>Ответственные: {names}.</translation>
    </message>
    <message>
        <source>SPOKE:</source>
        <translation>ВЫСТУПИЛИ:</translation>
    </message>
    <message>
        <source>Seconded: {name}.</source>
        <translation>Поддержано: {name}.</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Остаётся на контроле.</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>The decision is adopted.</source>
        <translation>Решение принято.</translation>
    </message>
    <message>
        <source>The decision is not adopted.</source>
        <translation>Решение не принято.</translation>
    </message>
    <message>
        <source>The item is deferred.</source>
        <translation>Рассмотрение вопроса перенесено.</translation>
    </message>
    <message>
        <source>The item is taken off the agenda.</source>
        <translation>Вопрос снят с рассмотрения.</translation>
    </message>
    <message>
        <source>The item was not finished.</source>
        <translation>Рассмотрение вопроса не завершено.</translation>
    </message>
    <message>
        <source>The item was not taken.</source>
        <translation>Вопрос не рассматривался.</translation>
    </message>
    <message>
        <source>There is a quorum.</source>
        <translation>Кворум имеется.</translation>
    </message>
    <message>
        <source>There is no quorum.</source>
        <translation>Кворум отсутствует.</translation>
    </message>
    <message>
        <source>There was a quorum at the opening.</source>
        <translation>При открытии заседания кворум имелся.</translation>
    </message>
    <message>
        <source>There was no quorum at the opening.</source>
        <translation>При открытии заседания кворума не было.</translation>
    </message>
    <message>
        <source>Voted by name: for – {yes}, against – {no}, abstained – {abstained}.</source>
        <translation>Голосовали поимённо: «за» – {yes}, «против» – {no}, «воздержались» – {abstained}.</translation>
    </message>
    <message>
        <source>Voted by name: unanimously.</source>
        <translation>Голосовали поимённо: единогласно.</translation>
    </message>
    <message>
        <source>Voted: for – {yes}, against – {no}, abstained – {abstained}.</source>
        <translation>Голосовали: «за»&#xa0;– {yes}, «против»&#xa0;– {no}, «воздержались»&#xa0;– {abstained}.</translation>
    </message>
    <message>
        <source>Voted: unanimously.</source>
        <translation>Голосовали: единогласно.</translation>
    </message>
    <message>
        <source>Votes of those present, by weight: {count}.</source>
        <translation>Голосов у присутствующих с учётом веса: {count}.</translation>
    </message>
    <message>
        <source>Without a count: no objections.</source>
        <translation>Голосовали: без возражений.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>closing word</source>
        <translation>заключительное слово</translation>
    </message>
    <message>
        <source>co-report</source>
        <translation>содоклад</translation>
    </message>
    <message>
        <source>from {organisation} – {names}</source>
        <translation>от {organisation} – {names}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>с&#xa0;{time}</translation>
    </message>
    <message>
        <source>in place of: {name}</source>
        <translation>вместо: {name}</translation>
    </message>
    <message>
        <source>meeting “{title}”</source>
        <translation>заседание «{title}»</translation>
    </message>
    <message>
        <source>minutes No. {number}</source>
        <translation>протокол № {number}</translation>
    </message>
    <message>
        <source>of {day} {number}</source>
        <translation>от {day} {number}</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>по ведению</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>реплика</translation>
    </message>
    <message>
        <source>to the minutes</source>
        <translation>к протоколу</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до&#xa0;{time}</translation>
    </message>
    <message>
        <source>{document} of {day}</source>
        <translation>{document} от {day}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Nobody is marked as present.</source>
        <translation>Не отмечены присутствующие.</translation>
    </message>
    <message>
        <source>The chair is not named.</source>
        <translation>Не указан председательствующий.</translation>
    </message>
    <message>
        <source>The day is not named.</source>
        <translation>Не указана дата.</translation>
    </message>
    <message>
        <source>The meeting has no title.</source>
        <translation>Не указано название.</translation>
    </message>
    <message>
        <source>The meeting is not closed yet.</source>
        <translation>Заседание ещё не закрыто.</translation>
    </message>
    <message>
        <source>The minutes have no number.</source>
        <translation>Не указан номер протокола.</translation>
    </message>
    <message>
        <source>The organiser is not named.</source>
        <translation>Не указан организатор.</translation>
    </message>
    <message>
        <source>The place is not named.</source>
        <translation>Не указано место.</translation>
    </message>
    <message>
        <source>The secretary is not named.</source>
        <translation>Не указан секретарь.</translation>
    </message>
    <message>
        <source>{which}: adopted, but not made a decision or an assignment.</source>
        <translation>{which}: предложение принято, но не оформлено ни решением, ни поручением.</translation>
    </message>
    <message>
        <source>{which}: nobody is responsible.</source>
        <translation>{which}: нет ответственного.</translation>
    </message>
    <message>
        <source>{which}: the deadline is before the meeting.</source>
        <translation>{which}: срок раньше дня заседания.</translation>
    </message>
    <message>
        <source>{which}: the proposal is undecided.</source>
        <translation>{which}: нет решения.</translation>
    </message>
    <message>
        <source>{which}: there is no deadline.</source>
        <translation>{which}: нет срока.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{text}”: {characters} cannot be printed; on paper there is � instead.</source>
        <translation>«{text}»: {characters} напечатать нельзя, на бумаге вместо этого �.</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Everything is filled in</source>
        <translation>Всё заполнено</translation>
    </message>
    <message>
        <source>Missing before printing</source>
        <translation>Не хватает для печати</translation>
    </message>
    <message numerus="yes">
        <source>Missing before printing: %n</source>
        <translation>
            <numerusform>Не хватает для печати: %n</numerusform>
            <numerusform>Не хватает для печати: %n</numerusform>
            <numerusform>Не хватает для печати: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be looked at once more: %n</source>
        <translation>
            <numerusform>Стоит проверить: %n</numerusform>
            <numerusform>Стоит проверить: %n</numerusform>
            <numerusform>Стоит проверить: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>April</source>
        <translation>Апрель</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Август</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Декабрь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Февраль</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Июль</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Июнь</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Март</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Май</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Ноябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Сентябрь</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year} г.</translation>
    </message>
</context>
<context>
    <name>MotionRow</name>
    <message>
        <source>Moved by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation>Поставить на голосование</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>Поддержал</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>NameInRecord</name>
    <message>
        <source>Correct the name in the record</source>
        <translation>Исправить имя в записанном</translation>
    </message>
</context>
<context>
    <name>NamedVotePanel</name>
    <message>
        <source>All others are for</source>
        <translation>Остальные – за</translation>
    </message>
    <message>
        <source>Back without a vote</source>
        <translation>Назад без голосования</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>Записать голосование</translation>
    </message>
    <message>
        <source>↑ ↓ go from one to the next; 1 is for, 2 against, 3 abstained; 0 takes back.</source>
        <translation>↑ ↓ – к следующему; 1 – за, 2 – против, 3 – воздержался; 0 – снять ответ.</translation>
    </message>
</context>
<context>
    <name>NewMeetingForm</name>
    <message numerus="yes">
        <source>%n open assignments</source>
        <translation>
            <numerusform>%n неисполненное поручение</numerusform>
            <numerusform>%n неисполненных поручения</numerusform>
            <numerusform>%n неисполненных поручений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Отмена  Esc</translation>
    </message>
    <message>
        <source>Come along: {people} with their seats, limits and rules, {assignments}.</source>
        <translation>Перейдут: {people} с местами за столом, регламент, {assignments}.</translation>
    </message>
    <message>
        <source>Continue an earlier meeting</source>
        <translation>Продолжение прежнего заседания</translation>
    </message>
    <message>
        <source>Create  Enter</source>
        <translation>Создать  Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Participants, agenda and all the rest come next.</source>
        <translation>Участники, повестка и остальное – на следующем шаге.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Конец по плану</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Начало по плану</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What the round table is about</source>
        <translation>Тема круглого стола</translation>
    </message>
</context>
<context>
    <name>NewOutcome</name>
    <message>
        <source>Agenda item</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Under no item</source>
        <translation>Вне повестки</translation>
    </message>
    <message>
        <source>What is done about this assignment</source>
        <translation>Что предпринимается по этому поручению</translation>
    </message>
    <message>
        <source>What was missed at the table</source>
        <translation>Что не записано за столом</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Assignment</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>(not for the minutes)</source>
        <translation>(не для протокола)</translation>
    </message>
</context>
<context>
    <name>NotesConnections</name>
    <message>
        <source>21 3 4</source>
        <translation>21 3 4</translation>
    </message>
    <message>
        <source>As a decision</source>
        <translation>Как решение</translation>
    </message>
    <message>
        <source>As an assignment</source>
        <translation>Как поручение</translation>
    </message>
    <message>
        <source>Correct the recorded vote</source>
        <translation>Исправить записанное</translation>
    </message>
    <message>
        <source>Correct the vote on “{text}”. Present then: {present}.</source>
        <translation>Исправить голосование по «{text}». Тогда присутствовали: {present}.</translation>
    </message>
    <message>
        <source>Defer this proposal</source>
        <translation>Отложить предложение</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Make it: {kind}</source>
        <translation>Сделать: {kind}</translation>
    </message>
    <message>
        <source>No objections</source>
        <translation>Без возражений</translation>
    </message>
    <message>
        <source>Put to the vote…</source>
        <translation>Поставить на голосование…</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Вычеркнуть</translation>
    </message>
    <message>
        <source>Struck out: “{text}”. Ctrl+Z brings it back.</source>
        <translation>Вычеркнуто: «{text}». Ctrl+Z – вернуть.</translation>
    </message>
    <message>
        <source>Up to three numbers: for, against, abstained</source>
        <translation>До трёх чисел: за, против, воздержались</translation>
    </message>
    <message>
        <source>Vote by name…</source>
        <translation>Поимённое голосование…</translation>
    </message>
    <message>
        <source>Vote on “{text}”. Present: {present}. For, against, abstained?</source>
        <translation>Голосование: «{text}». Присутствуют: {present}. За, против, воздержались?</translation>
    </message>
    <message>
        <source>{count} votes, but only {present} are present with a vote</source>
        <translation>Голосов {count}, а с правом голоса присутствуют {present}</translation>
    </message>
    <message>
        <source>{count} votes, but only {present} were present with a vote</source>
        <translation>Голосов {count}, а с правом голоса присутствовали {present}</translation>
    </message>
    <message>
        <source>{vote}, not voting: {rest} of {present}</source>
        <translation>{vote}, не голосовали: {rest} из {present}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Not for the minutes</source>
        <translation>Не для протокола</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes on this item</source>
        <translation>Заметки по вопросу</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write down… Enter – {kind}</source>
        <translation>Записать… Enter – {kind}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>вопрос {number}</translation>
    </message>
    <message>
        <source>not for the minutes · Ctrl+6</source>
        <translation>не для протокола · Ctrl+6</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <translation>не сохранено: {reason}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>сохранение…</translation>
    </message>
</context>
<context>
    <name>OfficialFields</name>
    <message>
        <source>People on the list</source>
        <translation>Участники из списка</translation>
    </message>
</context>
<context>
    <name>OfficialsForm</name>
    <message>
        <source>Chair</source>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled. Nothing was erased.</source>
        <translation>Отменено. Ничего не стёрто.</translation>
    </message>
    <message>
        <source>Could not be erased: {names}.</source>
        <translation>Стереть не удалось: {names}.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Стираем…</translation>
    </message>
    <message>
        <source>Everybody has a number instead of a name, the earlier backups are gone.</source>
        <translation>Вместо имён у всех номера, прежних резервных копий больше нет.</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Открываем «{name}»…</translation>
    </message>
    <message>
        <source>Other files of this meeting keep them: {names}.</source>
        <translation>Они остались в других файлах этого заседания: {names}.</translation>
    </message>
    <message>
        <source>Printed papers keep them, erase these yourself: {names}.</source>
        <translation>В готовых документах они остались, удалите их сами: {names}.</translation>
    </message>
    <message>
        <source>Telephone numbers and addresses are erased, the earlier backups are gone.</source>
        <translation>Телефоны и адреса стёрты, прежних резервных копий больше нет.</translation>
    </message>
    <message>
        <source>The desk was shut while somebody spoke: the speech is suspended at the last sign of life. F3 goes on.</source>
        <translation>Программа закрылась во время выступления: оно приостановлено на последней отметке. F3 – продолжить.</translation>
    </message>
    <message>
        <source>The end of the file was incomplete: it is set aside in {name}, all before it is here.</source>
        <translation>Конец файла был записан не полностью: он отложен в {name}, всё до него на месте.</translation>
    </message>
    <message>
        <source>The name of this file still tells it.</source>
        <translation>Имя видно ещё в названии этого файла.</translation>
    </message>
    <message>
        <source>The text that was being typed is back in its line.</source>
        <translation>Недописанный текст возвращён в строку.</translation>
    </message>
    <message>
        <source>This file has fewer entries than this computer has seen: it may be an older copy.</source>
        <translation>В файле меньше записей, чем уже было на этом компьютере: возможно, это старая копия.</translation>
    </message>
    <message>
        <source>This file has fewer entries than this computer has seen: the meeting went on in {place}.</source>
        <translation>В файле меньше записей, чем уже было на этом компьютере: заседание продолжилось в {place}.</translation>
    </message>
    <message>
        <source>This is an earlier state, a file of its own now: {name}. The meeting itself stays as it is.</source>
        <translation>Это более раннее состояние, теперь отдельный файл: {name}. Само заседание остаётся как есть.</translation>
    </message>
    <message>
        <source>This is the meeting as the paper {paper} carries it, now in the new file {name}: without contacts and private notes. The paper stays as it is.</source>
        <translation>Это заседание, каким его несёт документ {paper}, теперь в новом файле {name}: без контактов и личных записей. Документ остаётся прежним.</translation>
    </message>
</context>
<context>
    <name>OptionalField</name>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{field}: clear</source>
        <translation>{field}: очистить</translation>
    </message>
    <message>
        <source>{field}: not set</source>
        <translation>{field}: не указано</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>As it was proposed: {text}</source>
        <translation>Как было предложено: {text}</translation>
    </message>
    <message>
        <source>At the table: {text}</source>
        <translation>За столом: {text}</translation>
    </message>
    <message>
        <source>It was: {kinds}</source>
        <translation>Прежде: {kinds}</translation>
    </message>
    <message>
        <source>Merged from: {text}</source>
        <translation>Объединено из: {text}</translation>
    </message>
    <message>
        <source>Merged with: {text}</source>
        <translation>Объединено с: {text}</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Ответственный не назван</translation>
    </message>
    <message>
        <source>Prolonged; it was due by {dates}</source>
        <translation>Продлено; прежний срок – {dates}</translation>
    </message>
    <message>
        <source>Split from: {text}</source>
        <translation>Отделено от: {text}</translation>
    </message>
    <message>
        <source>Under no item</source>
        <translation>Вне вопросов</translation>
    </message>
    <message>
        <source>What is done about it: {text}</source>
        <translation>Мера: {text}</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>Без автора</translation>
    </message>
    <message>
        <source>nothing is to become of it</source>
        <translation>без решения</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Mark for merging</source>
        <translation>Отметить для объединения</translation>
    </message>
    <message>
        <source>Mark for merging (Space)</source>
        <translation>Отметить для объединения (пробел)</translation>
    </message>
    <message>
        <source>private, is not printed</source>
        <translation>личное, не печатается</translation>
    </message>
</context>
<context>
    <name>OutcomeEditor</name>
    <message>
        <source>Carried out</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Срок словами</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>In words: monthly</source>
        <translation>Словами: ежемесячно</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Private, is not printed</source>
        <translation>Личное, не печатается</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Several, separated by a semicolon</source>
        <translation>Несколько – через точку с запятой</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>OutcomeMenu</name>
    <message>
        <source>Change the words</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Defer this proposal</source>
        <translation>Отложить предложение</translation>
    </message>
    <message>
        <source>It is carried out</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Снова открыто</translation>
    </message>
    <message>
        <source>It is to be decided again</source>
        <translation>Решать снова</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Make it: {kind}</source>
        <translation>Сделать: {kind}</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Разделить по курсору</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Вычеркнуть</translation>
    </message>
    <message>
        <source>To another item</source>
        <translation>В другой вопрос</translation>
    </message>
    <message>
        <source>Under no item</source>
        <translation>Вне повестки</translation>
    </message>
    <message>
        <source>Vote by name…</source>
        <translation>Поимённое голосование…</translation>
    </message>
    <message>
        <source>Write down what is done about it</source>
        <translation>Записать меру по поручению</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Assignments</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation>Председательствующий: {name}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Held from {begun} to {ended}</source>
        <translation>Время: с {begun} до {ended}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>OUTCOMES</source>
        <translation>ИТОГИ</translation>
    </message>
    <message numerus="yes">
        <source>Present: %n people</source>
        <translation>
            <numerusform>Присутствовали: %n&#xa0;чел.</numerusform>
            <numerusform>Присутствовали: %n&#xa0;чел.</numerusform>
            <numerusform>Присутствовали: %n&#xa0;чел.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals left open</source>
        <translation>Предложения без решения</translation>
    </message>
    <message numerus="yes">
        <source>Spoke: %n people</source>
        <translation>
            <numerusform>Выступили: %n&#xa0;чел.</numerusform>
            <numerusform>Выступили: %n&#xa0;чел.</numerusform>
            <numerusform>Выступили: %n&#xa0;чел.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>OutcomesConnections</name>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить документ</translation>
    </message>
</context>
<context>
    <name>OutcomesList</name>
    <message>
        <source>From a colleague&apos;s meeting…</source>
        <translation>Из заседания коллеги…</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Notes, proposals, decisions and assignments made at the table stand here.</source>
        <translation>Записей пока нет. Здесь появятся заметки, предложения, решения и поручения, сделанные за столом.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Write down what was missed</source>
        <translation>Дописать пропущенное</translation>
    </message>
</context>
<context>
    <name>PageFields</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Both sides of the sheet: margins change sides</source>
        <translation>Для двусторонней печати: поля зеркальные</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Нижнее поле</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Левое поле</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Правое поле</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Верхнее поле</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>свои настройки</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
</context>
<context>
    <name>PagePreset</name>
    <message>
        <source>GOST R 7.0.97</source>
        <translation>ГОСТ Р 7.0.97</translation>
    </message>
    <message>
        <source>GOST R 7.0.97, both sides</source>
        <translation>ГОСТ Р 7.0.97, двусторонняя печать</translation>
    </message>
    <message>
        <source>GOST R 7.0.97, kept up to ten years</source>
        <translation>ГОСТ Р 7.0.97, хранение до десяти лет</translation>
    </message>
    <message>
        <source>Saving paper</source>
        <translation>Экономия бумаги</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Not pasted: the last {count} letters. One text takes {most}; paste the rest into another one.</source>
        <translation>Не вставлены последние знаки: {count}. В один текст помещается {most}; остальное вставьте в другой.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>APPROVED</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ПРОЕКТ</translation>
    </message>
    <message>
        <source>Distribution:</source>
        <translation>Рассылка:</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Sample: all names are invented</source>
        <translation>Образец: все имена вымышлены</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>of the round table “{title}”</source>
        <translation>заседания круглого стола «{title}»</translation>
    </message>
    <message>
        <source>version {number}, {day}, {time}</source>
        <translation>версия {number}, {day}, {time}</translation>
    </message>
    <message>
        <source>“___” ____________ 20__</source>
        <translation>«___» ____________ 20__ г.</translation>
    </message>
</context>
<context>
    <name>PaperFiles</name>
    <message>
        <source>Cancelled. What was saved whole before that stays.</source>
        <translation>Отменено. Что было сохранено полностью раньше, остаётся.</translation>
    </message>
    <message>
        <source>Save the papers</source>
        <translation>Сохранить документы</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>All papers before the meeting</source>
        <translation>Все бумаги к заседанию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Extracts from the minutes</source>
        <translation>Выписки из протокола</translation>
    </message>
    <message>
        <source>Full minutes</source>
        <translation>Полный протокол</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>List of assignments</source>
        <translation>Перечень поручений</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>List of participants, by name</source>
        <translation>Список участников по алфавиту</translation>
    </message>
    <message>
        <source>One page to go on by pen</source>
        <translation>Лист, чтобы продолжать от руки</translation>
    </message>
    <message>
        <source>Open in a viewer</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Outcomes on one page</source>
        <translation>Итоги на одной странице</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>QtPdf is not installed: save the PDF or open it in a viewer.</source>
        <translation>QtPdf не установлен: документ можно сохранить в PDF или открыть в другой программе.</translation>
    </message>
    <message>
        <source>Register of proposals</source>
        <translation>Реестр предложений</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Registration sheet with contacts</source>
        <translation>Лист регистрации с контактами</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Схема рассадки</translation>
    </message>
    <message>
        <source>Separate files…</source>
        <translation>Отдельными файлами…</translation>
    </message>
    <message>
        <source>Short minutes</source>
        <translation>Протокол, краткий</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Статистика выступлений</translation>
    </message>
    <message>
        <source>Tent cards</source>
        <translation>Таблички</translation>
    </message>
    <message>
        <source>The paper appears here.</source>
        <translation>Здесь появится документ.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here.</source>
        <translation>Этот документ нельзя показать здесь.</translation>
    </message>
    <message>
        <source>making the paper…</source>
        <translation>готовится…</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>стр. {page} из {count}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>сохраняется…</translation>
    </message>
    <message>
        <source>saving… {done} of {count}</source>
        <translation>сохраняется… {done} из {count}</translation>
    </message>
</context>
<context>
    <name>PaperSettingsForm</name>
    <message>
        <source>A.B. Surname</source>
        <translation>И.О. Фамилия</translation>
    </message>
    <message>
        <source>Approval stamp</source>
        <translation>Гриф утверждения</translation>
    </message>
    <message>
        <source>Back to the outcomes</source>
        <translation>Назад к итогам</translation>
    </message>
    <message>
        <source>Date; without one, room is left to write it</source>
        <translation>Дата; без неё остаётся место для записи</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Final papers stay as they were made; changes show in drafts.</source>
        <translation>Окончательный документ остаётся прежним; изменения видны в проектах.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Lines in place of the organiser</source>
        <translation>Строки вместо организатора</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Post of the approver</source>
        <translation>Должность утверждающего</translation>
    </message>
    <message>
        <source>Settings of the paper</source>
        <translation>Оформление документа</translation>
    </message>
    <message>
        <source>Whom it is sent to, one per line</source>
        <translation>Кому направляется, по одному в строке</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировки</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Extracts from the minutes</source>
        <translation>Выписки из протокола</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Paper fallback</source>
        <translation>Бумажный запас</translation>
    </message>
    <message>
        <source>Papers before the meeting</source>
        <translation>Бумаги к заседанию</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Схема рассадки</translation>
    </message>
    <message>
        <source>Short minutes</source>
        <translation>Протокол, краткий</translation>
    </message>
    <message>
        <source>Tent cards</source>
        <translation>Таблички</translation>
    </message>
</context>
<context>
    <name>ParticipantCard</name>
    <message>
        <source>Card of the participant</source>
        <translation>Карточка участника</translation>
    </message>
    <message>
        <source>Choose somebody of the list.</source>
        <translation>Выберите кого-нибудь из списка.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Name in the accusative (whom?)</source>
        <translation>Имя в винительном падеже (кого?)</translation>
    </message>
    <message>
        <source>Name in the dative (to whom?)</source>
        <translation>Имя в дательном падеже (кому?)</translation>
    </message>
    <message>
        <source>Organisation in the genitive (of what?)</source>
        <translation>Организация в родительном (от чего?)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The program declines nothing by itself: where a paper needs a case, it takes the form typed here, and without one it words the line so that none is needed.</source>
        <translation>Программа сама ничего не склоняет: где в документе нужен падеж, берётся форма, вписанная здесь, а без неё строка составляется так, чтобы падеж не понадобился.</translation>
    </message>
    <message>
        <source>Weight of the vote</source>
        <translation>Вес голоса</translation>
    </message>
</context>
<context>
    <name>ParticipantsBar</name>
    <message>
        <source>Add  Ins</source>
        <translation>Добавить  Ins</translation>
    </message>
    <message>
        <source>Down  Ctrl+↓</source>
        <translation>Вниз  Ctrl+↓</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>Отбор по любому столбцу</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Load a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Paste  Ctrl+V</source>
        <translation>Вставить  Ctrl+V</translation>
    </message>
    <message>
        <source>Remove  Del</source>
        <translation>Удалить  Del</translation>
    </message>
    <message>
        <source>Up  Ctrl+↑</source>
        <translation>Вверх  Ctrl+↑</translation>
    </message>
    <message>
        <source>shown {shown} of {all}</source>
        <translation>показано {shown} из {all}</translation>
    </message>
</context>
<context>
    <name>ParticipantsFoot</name>
    <message>
        <source>Back to the order of the list</source>
        <translation>Вернуть порядок списка</translation>
    </message>
    <message>
        <source>Card  F9</source>
        <translation>Карточка  F9</translation>
    </message>
    <message>
        <source>Show contacts: never printed unless asked for</source>
        <translation>Показать контакты: без вашей просьбы они не печатаются</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, the list itself is not</source>
        <translation>Упорядочено по столбцу «{column}», сам список прежний</translation>
    </message>
    <message>
        <source>{seat}: seat by the list, until one is given</source>
        <translation>{seat} – место по списку, пока не указано другое</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>+ surname or full name</source>
        <translation>+ фамилия или ФИО</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not set: the next free seat in the order of the list</source>
        <translation>Не указано: ближайшее свободное место в порядке списка</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Right click or Ctrl+G: another colour for the group</source>
        <translation>Правая кнопка мыши или Ctrl+G – другой цвет группы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>With the right to vote</source>
        <translation>С правом голоса</translation>
    </message>
    <message>
        <source>Without the right to vote</source>
        <translation>Без права голоса</translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type a surname into the first row, load a list (CSV, XLSX, XLS, ODS), paste one with Ctrl+V, or drop its file here.</source>
        <translation>В списке пока никого нет. Наберите фамилию в первой строке, загрузите список (CSV, XLSX, XLS, ODS), вставьте его (Ctrl+V) или перетащите файл сюда.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>PdfOutline</name>
    <message>
        <source>Contents of the paper</source>
        <translation>Содержание документа</translation>
    </message>
</context>
<context>
    <name>PeopleConnections</name>
    <message>
        <source>Add as a guest</source>
        <translation>Добавить гостя</translation>
    </message>
    <message>
        <source>Give the floor now</source>
        <translation>Дать слово сейчас</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Отметить уход</translation>
    </message>
    <message>
        <source>Into the queue: {kind}</source>
        <translation>В очередь: {kind}</translation>
    </message>
    <message>
        <source>Is excused</source>
        <translation>Уважительная причина</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Is replaced by a deputy…</source>
        <translation>Замещает другой…</translation>
    </message>
    <message>
        <source>No longer excused</source>
        <translation>Снять отметку о причине</translation>
    </message>
    <message>
        <source>Nobody on the list is found by “{typed}”.</source>
        <translation>В списке нет «{typed}».</translation>
    </message>
    <message>
        <source>Off the queue</source>
        <translation>Снять с очереди</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Who is there instead of {name}?</source>
        <translation>Кто вместо участника {name}?</translation>
    </message>
    <message>
        <source>Who raises a point of order? Seat or surname</source>
        <translation>Кто по ведению? Место или фамилия</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>found: {found} of {count}</source>
        <translation>найдено: {found} из {count}</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>участников: {count}</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>People of earlier meetings</source>
        <translation>Люди прежних заседаний</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>break</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>заседание закрыто</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>заседание не открыто</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>регламент превышен</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>время идёт</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>the floor is free</source>
        <translation>слово свободно</translation>
    </message>
    <message>
        <source>time is running out</source>
        <translation>время истекает</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>no agenda</source>
        <translation>нет повестки</translation>
    </message>
    <message>
        <source>no chair</source>
        <translation>нет председательствующего</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>no secretary</source>
        <translation>нет секретаря</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>нет названия</translation>
    </message>
    <message>
        <source>nobody on the list</source>
        <translation>список участников пуст</translation>
    </message>
    <message>
        <source>the plan is {minutes} min longer than the planned end</source>
        <translation>повестка на {minutes} мин дольше плана</translation>
    </message>
    <message>
        <source>the planned end is not after the start</source>
        <translation>конец не позже начала</translation>
    </message>
    <message>
        <source>“{title}” begins before the item above it ends</source>
        <translation>«{title}» начинается раньше, чем закончится предыдущий пункт</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Agenda · {count} · {minutes} min</source>
        <translation>Повестка · {count} · {minutes} мин</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Всё заполнено.</translation>
    </message>
    <message>
        <source>Learn the keys on a copy; this meeting stays as it is</source>
        <translation>Выучить клавиши на копии; само заседание не изменится</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants · {count}</source>
        <translation>Участники · {count}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Репетиция…</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>Рассадка</translation>
    </message>
    <message>
        <source>Still missing: {gaps}</source>
        <translation>Не хватает: {gaps}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Choose an item to write a note to yourself about it.</source>
        <translation>Заметка для себя: сначала выбрать вопрос.</translation>
    </message>
    <message>
        <source>Moderator&apos;s note, not printed</source>
        <translation>Заметка модератора, не печатается</translation>
    </message>
    <message>
        <source>Moderator&apos;s note, not printed: {item}</source>
        <translation>Заметка модератора, не печатается: {item}</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Close of the event</source>
        <translation>Завершение мероприятия</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длит.</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>ПРОГРАММА</translation>
    </message>
    <message>
        <source>Registration of participants</source>
        <translation>Регистрация участников</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Выступающие</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Made by</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>No proposals were made.</source>
        <translation>Предложений не поступило.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>REGISTER OF PROPOSALS</source>
        <translation>РЕЕСТР ПРЕДЛОЖЕНИЙ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>assignment {number}</source>
        <translation>поручение {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>решение {number}</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>оставлено открытым</translation>
    </message>
    <message>
        <source>merged with others: {result}</source>
        <translation>объединено с другими: {result}</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>решения нет</translation>
    </message>
    <message>
        <source>taken into the conclusions</source>
        <translation>учтено в выводах</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>принято к сведению</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>answers the question that was put</source>
        <translation>отвечает на заданный вопрос</translation>
    </message>
    <message>
        <source>goes before others by its kind</source>
        <translation>идёт раньше других по виду выступления</translation>
    </message>
    <message>
        <source>goes on with a speech</source>
        <translation>продолжает выступление</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>нет в зале</translation>
    </message>
    <message>
        <source>held</source>
        <translation>придержано</translation>
    </message>
    <message>
        <source>in the order of asking</source>
        <translation>в порядке записи</translation>
    </message>
    <message>
        <source>placed here by hand</source>
        <translation>место выбрано вручную</translation>
    </message>
    <message>
        <source>speaks for the first time</source>
        <translation>выступает впервые</translation>
    </message>
    <message>
        <source>the speech to reply to is over</source>
        <translation>выступление для реплики уже прошло</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Withdraw (Del)</source>
        <translation>Снять заявку (Del)</translation>
    </message>
    <message>
        <source>Withdraw the request of {name}</source>
        <translation>Снять заявку: {name}</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>впервые</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>waits {time} · {spoken}</source>
        <translation>ждёт {time} · {spoken}</translation>
    </message>
</context>
<context>
    <name>QueueConnections</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the floor now</source>
        <translation>Дать слово сейчас</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Придержать</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Вернуть в силу</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>В начало очереди</translation>
    </message>
    <message>
        <source>{name} is next and has left the room.</source>
        <translation>На очереди {name}, но в зале этого участника нет.</translation>
    </message>
    <message>
        <source>{name} is next, but the speech to reply to is over.</source>
        <translation>Следующий – {name}, но выступление для реплики уже прошло.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Close the list of speakers</source>
        <translation>Закрыть запись (подвести черту)</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <translation>Очередь · {count}</translation>
    </message>
    <message>
        <source>Reopen the list of speakers</source>
        <translation>Снова открыть запись</translation>
    </message>
    <message>
        <source>The list of speakers is closed: reopen it</source>
        <translation>Запись закрыта: открыть снова</translation>
    </message>
    <message>
        <source>The list of speakers is open: close it</source>
        <translation>Запись открыта: закрыть</translation>
    </message>
    <message>
        <source>Who waits for the floor</source>
        <translation>Кто ждёт слова</translation>
    </message>
    <message>
        <source>list closed ▸</source>
        <translation>запись закрыта ▸</translation>
    </message>
    <message>
        <source>list open ▾</source>
        <translation>запись открыта ▾</translation>
    </message>
</context>
<context>
    <name>RanksForm</name>
    <message>
        <source>Who is called first from the queue: 1 goes before 2</source>
        <translation>Порядок в очереди: 1 идёт раньше 2</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>file not found</source>
        <translation>файл не найден</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent meetings</source>
        <translation>Недавние заседания</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>файл не найден</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A paper was made final: what was done before that can be changed, not undone.</source>
        <translation>Документ сделан окончательным: то, что было до этого, можно изменить, но не отменить.</translation>
    </message>
    <message>
        <source>A person needs at least a surname.</source>
        <translation>Нужна хотя бы фамилия.</translation>
    </message>
    <message>
        <source>A speech cannot end before it began.</source>
        <translation>Выступление не может кончиться раньше, чем началось.</translation>
    </message>
    <message>
        <source>A speech is interrupted. Return the floor with F6 or end with F5 first.</source>
        <translation>Есть прерванное выступление. Сначала F6 – вернуть слово или F5 – завершить.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>All who are present were heard or wait.</source>
        <translation>Все присутствующие выступили или ждут.</translation>
    </message>
    <message>
        <source>All who wait are held. Release somebody with Space on their card.</source>
        <translation>Все ожидающие придержаны. Пробел на карточке возвращает её в очередь.</translation>
    </message>
    <message>
        <source>Already in the queue with this kind of speech.</source>
        <translation>Уже в очереди с этим видом выступления.</translation>
    </message>
    <message>
        <source>Already marked as present.</source>
        <translation>Присутствие уже отмечено.</translation>
    </message>
    <message>
        <source>An earlier meeting has been carried over already.</source>
        <translation>Прежнее заседание уже перенесено.</translation>
    </message>
    <message>
        <source>Everybody who is expected is here.</source>
        <translation>Все, кого ждут, уже на месте.</translation>
    </message>
    <message>
        <source>Its item was not being discussed then.</source>
        <translation>В это время вопрос, к которому относится выступление, не обсуждался.</translation>
    </message>
    <message>
        <source>More votes than people present.</source>
        <translation>Голосов больше, чем присутствующих.</translation>
    </message>
    <message>
        <source>Mover and seconder are two people.</source>
        <translation>Внёсший и поддержавший – два разных человека.</translation>
    </message>
    <message>
        <source>No item is being discussed now.</source>
        <translation>Сейчас никакой вопрос не обсуждается.</translation>
    </message>
    <message>
        <source>No speech is interrupted.</source>
        <translation>Прерванного выступления нет.</translation>
    </message>
    <message>
        <source>No time is left for those who wait. Close the list with Ctrl+7.</source>
        <translation>Времени на ожидающих не осталось. Закрыть запись: Ctrl+7.</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Ещё никто не выступал.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Слово никому не дано.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Очередь пуста.</translation>
    </message>
    <message>
        <source>Nobody is waiting. F3 lets the paused speech go on.</source>
        <translation>Очередь пуста. F3 – продолжить приостановленное выступление.</translation>
    </message>
    <message>
        <source>Nobody on the list belongs to this group.</source>
        <translation>В списке нет никого из этой группы.</translation>
    </message>
    <message>
        <source>Not marked as present.</source>
        <translation>Присутствие не отмечено.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Only a proposal is deferred or left open.</source>
        <translation>Отложить или оставить открытым можно только предложение.</translation>
    </message>
    <message>
        <source>Only an assignment, or a decision with a name or a date, is carried out.</source>
        <translation>Исполненным отмечают только поручение или решение с ответственным или сроком.</translation>
    </message>
    <message>
        <source>Only proposals, decisions and assignments are put to the vote.</source>
        <translation>Голосуют только предложения, решения и поручения.</translation>
    </message>
    <message>
        <source>Only the newest version of a paper can be reopened.</source>
        <translation>Открыть снова можно только последнюю версию документа.</translation>
    </message>
    <message>
        <source>Others spoke at that time; their speeches would overlap.</source>
        <translation>В это время говорили другие: выступления наложились бы.</translation>
    </message>
    <message>
        <source>Pressed twice: it counted once.</source>
        <translation>Нажато дважды: засчитано один раз.</translation>
    </message>
    <message>
        <source>Proposals are unsettled. Decide on them, defer them or leave them open.</source>
        <translation>Есть предложения, не оформленные решением. Решите их, отложите или оставьте открытыми.</translation>
    </message>
    <message>
        <source>Put the cursor between the words that are to become two.</source>
        <translation>Поставьте курсор между словами, где запись делится надвое.</translation>
    </message>
    <message>
        <source>Somebody else has just become the next. Press again to give them the floor.</source>
        <translation>Следующим только что стал другой. Нажмите ещё раз, чтобы дать слово ему.</translation>
    </message>
    <message>
        <source>Somebody else is here in their place. If they have come, too, mark them as present first.</source>
        <translation>Вместо этого человека сейчас присутствует другой. Если пришёл и он сам, сначала отметьте его присутствие.</translation>
    </message>
    <message>
        <source>Somebody else sits there. Choose another seat.</source>
        <translation>Место занято. Нужно выбрать другое.</translation>
    </message>
    <message>
        <source>Somebody else was still speaking then.</source>
        <translation>В это время ещё говорил другой участник.</translation>
    </message>
    <message>
        <source>Somebody has the floor. End with F5 first.</source>
        <translation>Слово занято. Сначала завершите выступление: F5.</translation>
    </message>
    <message>
        <source>Somebody named is not present with a vote.</source>
        <translation>Кто-то из названных не присутствует с правом голоса.</translation>
    </message>
    <message>
        <source>That was the last item. Close the meeting with F12.</source>
        <translation>Это был последний вопрос. F12 – закрыть заседание.</translation>
    </message>
    <message>
        <source>The clock is running already.</source>
        <translation>Время уже идёт.</translation>
    </message>
    <message>
        <source>The clock is stopped already.</source>
        <translation>Время уже остановлено.</translation>
    </message>
    <message>
        <source>The limit cannot be made any shorter.</source>
        <translation>Меньше ограничить выступление нельзя.</translation>
    </message>
    <message>
        <source>The list of speakers is closed.</source>
        <translation>Запись закрыта.</translation>
    </message>
    <message>
        <source>The list of speakers is open already.</source>
        <translation>Запись уже открыта.</translation>
    </message>
    <message>
        <source>The meeting has been created already.</source>
        <translation>Заседание уже создано.</translation>
    </message>
    <message>
        <source>The meeting is closed. Undo takes the closing back.</source>
        <translation>Заседание закрыто. Отмена (Ctrl+Z) вернёт его.</translation>
    </message>
    <message>
        <source>The meeting is not closed yet.</source>
        <translation>Заседание ещё не закрыто.</translation>
    </message>
    <message>
        <source>The meeting is not open yet. Open it with F10.</source>
        <translation>Заседание ещё не открыто. F10 – открыть.</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>Заседание уже открыто.</translation>
    </message>
    <message>
        <source>The new date is not later than the old one.</source>
        <translation>Новый срок не позже прежнего.</translation>
    </message>
    <message>
        <source>The picture is larger than 2000 × 2000 pixels.</source>
        <translation>Изображение больше 2000 × 2000 точек.</translation>
    </message>
    <message>
        <source>There is a break already.</source>
        <translation>Перерыв уже идёт.</translation>
    </message>
    <message>
        <source>There is no break now.</source>
        <translation>Сейчас нет перерыва.</translation>
    </message>
    <message>
        <source>There is no speech to reply to.</source>
        <translation>Нет выступления для реплики.</translation>
    </message>
    <message>
        <source>There is no such section any more.</source>
        <translation>Такого раздела больше нет.</translation>
    </message>
    <message>
        <source>There is no such speech.</source>
        <translation>Такого выступления нет.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to vote on under this item. Write a proposal with Ctrl+2.</source>
        <translation>По этому вопросу голосовать не за что. Запишите предложение: Ctrl+2.</translation>
    </message>
    <message>
        <source>There is nothing to write down yet.</source>
        <translation>Записывать пока нечего.</translation>
    </message>
    <message>
        <source>There is time enough: all who wait can have the usual limit.</source>
        <translation>Времени достаточно: всем, кто ждёт, хватит обычного регламента.</translation>
    </message>
    <message>
        <source>This figure is out of range.</source>
        <translation>Число вне допустимых пределов.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture of up to 512 KB.</source>
        <translation>Это не изображение PNG или JPEG до 512 КБ.</translation>
    </message>
    <message>
        <source>This item is being discussed now.</source>
        <translation>Вопрос сейчас обсуждается.</translation>
    </message>
    <message>
        <source>This item is not on the agenda any more.</source>
        <translation>Вопроса уже нет в повестке.</translation>
    </message>
    <message>
        <source>This item was already discussed and stays in the record.</source>
        <translation>Вопрос уже обсуждался и остаётся в записи заседания.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Этой записи уже нет.</translation>
    </message>
    <message>
        <source>This paper is a draft already.</source>
        <translation>Этот документ и так проект.</translation>
    </message>
    <message>
        <source>This paper is final already.</source>
        <translation>Этот документ уже окончательный.</translation>
    </message>
    <message>
        <source>This person has left. A click on the seat, or Ctrl+Enter in the finder (F7), marks them as back.</source>
        <translation>Отмечен уход. Щелчок по месту или Ctrl+Enter в поиске (F7) отметит возвращение.</translation>
    </message>
    <message>
        <source>This person has the floor now.</source>
        <translation>Этому участнику уже дано слово.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Участника уже нет в списке.</translation>
    </message>
    <message>
        <source>This person is recorded as the speaker already.</source>
        <translation>Этот человек уже записан выступающим.</translation>
    </message>
    <message>
        <source>This request has already left the queue.</source>
        <translation>Заявки уже нет в очереди.</translation>
    </message>
    <message>
        <source>This speech has no limit.</source>
        <translation>У выступления нет ограничения времени.</translation>
    </message>
    <message>
        <source>This window only shows the meeting.</source>
        <translation>Это окно только показывает заседание.</translation>
    </message>
    <message>
        <source>Two or more of this meeting are merged, private ones with private ones.</source>
        <translation>Объединяются две или более записи этого заседания; личные – только с личными.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Assignment</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Open proposal</source>
        <translation>Открытое предложение</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>due by {date}</source>
        <translation>срок до {date}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>рассмотрено вновь</translation>
    </message>
</context>
<context>
    <name>RegisterConnections</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>Найдено %n место</numerusform>
            <numerusform>Найдено %n места</numerusform>
            <numerusform>Найдено %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read: {first}</source>
        <translation>
            <numerusform>Не прочитан %n файл: {first}</numerusform>
            <numerusform>Не прочитано %n файла: {first}</numerusform>
            <numerusform>Не прочитано %n файлов: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: {first}</source>
        <translation>
            <numerusform>Пропущен %n файл: {first}</numerusform>
            <numerusform>Пропущено %n файла: {first}</numerusform>
            <numerusform>Пропущено %n файлов: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Сводный отчёт</translation>
    </message>
    <message numerus="yes">
        <source>Digest of %n meetings…</source>
        <translation>
            <numerusform>Сводный отчёт по %n заседанию…</numerusform>
            <numerusform>Сводный отчёт по %n заседаниям…</numerusform>
            <numerusform>Сводный отчёт по %n заседаниям…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest</source>
        <translation>Составление сводного отчёта</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters find more.</source>
        <translation>Ничего не найдено. По меньшему числу букв найдётся больше.</translation>
    </message>
    <message>
        <source>Reading the meetings</source>
        <translation>Чтение заседаний</translation>
    </message>
    <message>
        <source>Save the digest</source>
        <translation>Сохранение сводного отчёта</translation>
    </message>
    <message>
        <source>The folder with the meetings</source>
        <translation>Папка с заседаниями</translation>
    </message>
    <message>
        <source>The folder {name} was not found.</source>
        <translation>Папка {name} не найдена.</translation>
    </message>
    <message>
        <source>There are no meetings in this folder.</source>
        <translation>В этой папке нет заседаний.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message numerus="yes">
        <source>in %n meetings</source>
        <translation>
            <numerusform>в %n заседании</numerusform>
            <numerusform>в %n заседаниях</numerusform>
            <numerusform>в %n заседаниях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>Another folder…  Ctrl+O</source>
        <translation>Другая папка…  Ctrl+O</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Назад  Esc</translation>
    </message>
    <message>
        <source>Meetings in a folder</source>
        <translation>Заседания в папке</translation>
    </message>
    <message>
        <source>Search in the meetings</source>
        <translation>Поиск по заседаниям</translation>
    </message>
    <message>
        <source>Title, person, decision, assignment…  Ctrl+F</source>
        <translation>Тема, человек, решение, поручение…  Ctrl+F</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>REGISTRATION SHEET</source>
        <translation>ЛИСТ РЕГИСТРАЦИИ УЧАСТНИКОВ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>All have sat down</source>
        <translation>Все сели</translation>
    </message>
    <message>
        <source>All have sat down.</source>
        <translation>Все сели.</translation>
    </message>
    <message>
        <source>All who came have sat down. Empty seats: {empty}.</source>
        <translation>Все, кто пришёл, сели. Пустые места: {empty}.</translation>
    </message>
    <message>
        <source>Breaks that are over</source>
        <translation>Перерыв кончился</translation>
    </message>
    <message>
        <source>Empty seats</source>
        <translation>Пустые места</translation>
    </message>
    <message>
        <source>Hands raised</source>
        <translation>Поднятые руки</translation>
    </message>
    <message>
        <source>Interruptions that are over</source>
        <translation>Прерывание кончилось</translation>
    </message>
    <message>
        <source>It is time to open the meeting.</source>
        <translation>Пора открывать заседание.</translation>
    </message>
    <message>
        <source>Items with nothing left to say</source>
        <translation>Вопрос исчерпан</translation>
    </message>
    <message>
        <source>Latecomers</source>
        <translation>Опоздавшие</translation>
    </message>
    <message>
        <source>Nobody wishes to speak on this item.</source>
        <translation>По этому вопросу больше никто не просит слова.</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>По ведению</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Questions put, answers due</source>
        <translation>Вопрос задан, ждут ответа</translation>
    </message>
    <message>
        <source>Questions to the speaker</source>
        <translation>Вопросы выступающему</translation>
    </message>
    <message>
        <source>Rehearsal · {title}</source>
        <translation>Репетиция · {title}</translation>
    </message>
    <message>
        <source>Rehearsal: play by itself</source>
        <translation>Репетиция: пусть идёт сама</translation>
    </message>
    <message>
        <source>Rehearsal: stand still, go on</source>
        <translation>Репетиция: остановить, продолжить</translation>
    </message>
    <message>
        <source>Rehearsal: what has happened</source>
        <translation>Репетиция: что произошло</translation>
    </message>
    <message>
        <source>Rehearsal: where seconds were lost; end</source>
        <translation>Репетиция: где потеряны секунды; закончить</translation>
    </message>
    <message>
        <source>Rehearsal: {speed}×</source>
        <translation>Репетиция: {speed}×</translation>
    </message>
    <message>
        <source>Replies asked for</source>
        <translation>Просьбы о реплике</translation>
    </message>
    <message>
        <source>Seat {seat} is empty: {name} has not come yet.</source>
        <translation>Место {seat} пустует: {name} ещё не в зале.</translation>
    </message>
    <message>
        <source>Seat {seat}, {name}, asks for a reply.</source>
        <translation>Место {seat}, {name}: просит реплику.</translation>
    </message>
    <message>
        <source>Seat {seat}, {name}, comes in late.</source>
        <translation>Место {seat}, {name}: входит с опозданием.</translation>
    </message>
    <message>
        <source>Seat {seat}, {name}, has a question for the speaker.</source>
        <translation>Место {seat}, {name}: вопрос к выступающему.</translation>
    </message>
    <message>
        <source>Seat {seat}, {name}, interrupts: a point of order!</source>
        <translation>Место {seat}, {name}: перебивает – по ведению!</translation>
    </message>
    <message>
        <source>Seat {seat}, {name}, leaves the room.</source>
        <translation>Место {seat}, {name}: покидает зал.</translation>
    </message>
    <message>
        <source>Seat {seat}, {name}, raises a hand.</source>
        <translation>Место {seat}, {name}: поднимает руку.</translation>
    </message>
    <message>
        <source>Speakers over the limit</source>
        <translation>Превышение регламента</translation>
    </message>
    <message>
        <source>Speakers who have finished</source>
        <translation>Выступление закончено</translation>
    </message>
    <message>
        <source>Speakers who wait to go on</source>
        <translation>Прерванный ждёт продолжения</translation>
    </message>
    <message>
        <source>The agenda is done</source>
        <translation>Повестка исчерпана</translation>
    </message>
    <message>
        <source>The agenda is done, and nobody wishes to speak.</source>
        <translation>Повестка исчерпана, слова больше никто не просит.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>Перерыв кончился.</translation>
    </message>
    <message>
        <source>The floor free, somebody waits</source>
        <translation>Слово свободно, кто-то ждёт</translation>
    </message>
    <message>
        <source>The floor is free, and somebody waits.</source>
        <translation>Слово свободно, а в очереди ждут.</translation>
    </message>
    <message>
        <source>The time is up, and {name} speaks on.</source>
        <translation>Время истекло, а {name} продолжает говорить.</translation>
    </message>
    <message>
        <source>Those who leave</source>
        <translation>Уходящие</translation>
    </message>
    <message>
        <source>Time to open</source>
        <translation>Пора открывать</translation>
    </message>
    <message>
        <source>ask the ministry for the figures by the end of the month</source>
        <translation>запросить в министерстве данные до конца месяца</translation>
    </message>
    <message>
        <source>hear a report on the results in a quarter</source>
        <translation>заслушать отчёт о результатах через квартал</translation>
    </message>
    <message>
        <source>put this on the agenda of the next meeting</source>
        <translation>внести это в повестку следующего заседания</translation>
    </message>
    <message>
        <source>send the draft to all members of the table</source>
        <translation>разослать проект всем участникам стола</translation>
    </message>
    <message>
        <source>set up a working group</source>
        <translation>создать рабочую группу</translation>
    </message>
    <message>
        <source>{name} has finished.</source>
        <translation>{name}: выступление закончено.</translation>
    </message>
    <message>
        <source>{name} has put the question; the answer is due.</source>
        <translation>{name}: вопрос задан, ждут ответа.</translation>
    </message>
    <message>
        <source>{name} has said it: the interruption is over.</source>
        <translation>{name}: всё сказано, прерывание кончилось.</translation>
    </message>
    <message>
        <source>{name} proposes: “{text}”</source>
        <translation>{name} предлагает: «{text}»</translation>
    </message>
    <message>
        <source>{name} was interrupted and waits to go on.</source>
        <translation>{name}: речь прервана, ждёт возможности продолжить.</translation>
    </message>
</context>
<context>
    <name>RehearsalConnections</name>
    <message>
        <source>Kept: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>RehearsalOffer</name>
    <message>
        <source>While the meeting runs, nothing is rehearsed.</source>
        <translation>Пока заседание идёт, репетиции нет.</translation>
    </message>
</context>
<context>
    <name>RehearsalReport</name>
    <message numerus="yes">
        <source>%n acts were done by the program playing by itself.</source>
        <translation>
            <numerusform>%n действие программа выполнила сама.</numerusform>
            <numerusform>%n действия программа выполнила сама.</numerusform>
            <numerusform>%n действий программа выполнила сама.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events were answered,</source>
        <translation>
            <numerusform>Отвечено на %n событие,</numerusform>
            <numerusform>Отвечено на %n события,</numerusform>
            <numerusform>Отвечено на %n событий,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missed.</source>
        <translation>
            <numerusform>пропущено %n.</numerusform>
            <numerusform>пропущено %n.</numerusform>
            <numerusform>пропущено %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat is its number, or some letters of the name; while a note is being typed, {key} comes first.</source>
        <translation>Место – это его номер или несколько букв фамилии; если набирается заметка, сначала нажмите {key}.</translation>
    </message>
    <message>
        <source>In all: {over}. {end} ends a speech, {next} calls whoever is next.</source>
        <translation>Всего: {over}. {end} завершает выступление, {next} даёт слово следующему.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Overtime that was let run</source>
        <translation>Не остановленное превышение регламента</translation>
    </message>
    <message>
        <source>The meeting lasted {lasted}; at the desk it took {own}.</source>
        <translation>Заседание длилось {lasted}; у ведущего прошло {own}.</translation>
    </message>
    <message>
        <source>The slowest moments</source>
        <translation>Самые медленные ответы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where seconds were lost, the most first</source>
        <translation>Где потеряны секунды, начиная с самого дорогого</translation>
    </message>
    <message>
        <source>after {total} min in all;</source>
        <translation>всего за {total} мин;</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>quickest key</source>
        <translation>быстрее всего</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>место</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>худшее</translation>
    </message>
    <message>
        <source>{name}: {over} over the limit</source>
        <translation>{name}: {over} сверх регламента</translation>
    </message>
    <message>
        <source>{time} · {happening} Quickest: {keys}</source>
        <translation>{time} · {happening} Быстрее всего: {keys}</translation>
    </message>
    <message>
        <source>{time} · {seconds} s · {happening} Quickest: {keys}</source>
        <translation>{time} · {seconds} с · {happening} Быстрее всего: {keys}</translation>
    </message>
</context>
<context>
    <name>RehearseButton</name>
    <message>
        <source>A calm room</source>
        <translation>Спокойный зал</translation>
    </message>
    <message>
        <source>A lively room</source>
        <translation>Оживлённый зал</translation>
    </message>
    <message>
        <source>A usual room</source>
        <translation>Обычный зал</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>End the rehearsal  Alt+9</source>
        <translation>Закончить репетицию  Alt+9</translation>
    </message>
    <message>
        <source>Go on rehearsing  Esc</source>
        <translation>Продолжить репетицию  Esc</translation>
    </message>
    <message>
        <source>Keep this meeting as a file</source>
        <translation>Сохранить это заседание в файл</translation>
    </message>
    <message>
        <source>Where seconds were lost</source>
        <translation>Где потеряны секунды</translation>
    </message>
</context>
<context>
    <name>RequisitesForm</name>
    <message>
        <source>Congress or forum</source>
        <translation>Конгресс, форум</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Heading after the word “Minutes”</source>
        <translation>Заголовок после слова «Протокол»</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Номер протокола</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Paper in</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Конец по плану</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Начало по плану</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Русский</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>In general:</source>
        <translation>Общие рекомендации:</translation>
    </message>
    <message>
        <source>Nothing was found and nothing is recommended.</source>
        <translation>Выводов и рекомендаций нет.</translation>
    </message>
    <message>
        <source>RESOLUTION</source>
        <translation>РЕЗОЛЮЦИЯ</translation>
    </message>
    <message>
        <source>The participants recommend:</source>
        <translation>Участники рекомендуют:</translation>
    </message>
    <message>
        <source>The participants {heading} have found:</source>
        <translation>Участники {heading} констатировали:</translation>
    </message>
    <message>
        <source>The participants {heading} recommend:</source>
        <translation>Участники {heading} рекомендуют:</translation>
    </message>
    <message>
        <source>of the round table “{title}”</source>
        <translation>круглого стола «{title}»</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>приглашённый</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
</context>
<context>
    <name>RoomBar</name>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>ждёт ещё %n</numerusform>
            <numerusform>ждут ещё %n</numerusform>
            <numerusform>ждут ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Закончить…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Nothing is to be done just now.</source>
        <translation>Сейчас ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Play by itself</source>
        <translation>Сама по себе</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Speed: {speed}×</source>
        <translation>Скорость: {speed}×</translation>
    </message>
    <message>
        <source>The room of the rehearsal</source>
        <translation>Зал репетиции</translation>
    </message>
    <message>
        <source>keys: {keys}</source>
        <translation>клавиши: {keys}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{speed}× ▾</source>
        <translation>{speed}× ▾</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>What has happened, newest first</source>
        <translation>Что произошло, сначала последнее</translation>
    </message>
    <message>
        <source>● waits {seconds} s</source>
        <translation>● ждёт {seconds} с</translation>
    </message>
    <message>
        <source>✓ after {seconds} s</source>
        <translation>✓ через {seconds} с</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <translation>✗ пропущено</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>A vote is adopted by</source>
        <translation>Решение принимается</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>On this computer: a sound when time runs out and ends</source>
        <translation>Звук на этом компьютере, когда время истекает и когда вышло</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Public hearing</source>
        <translation>Публичные слушания</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>The clock of the interrupted speaker stands still during</source>
        <translation>Время прерванного выступления стоит, пока идёт</translation>
    </message>
    <message>
        <source>The same person may wait twice with one kind of speech</source>
        <translation>Один человек может стоять в очереди дважды с одним видом</translation>
    </message>
    <message>
        <source>Who has not spoken yet goes first within a kind</source>
        <translation>Кто ещё не выступал, проходит первым в своём виде</translation>
    </message>
</context>
<context>
    <name>SafekeepingButton</name>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Copy, backups, erasing of personal data</source>
        <translation>Копия, резервные копии, удаление личных данных</translation>
    </message>
    <message>
        <source>Erase contacts…</source>
        <translation>Стереть контакты…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Make anonymous…</source>
        <translation>Обезличить…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>SafekeepingConnections</name>
    <message numerus="yes">
        <source>%n printed papers keep them.</source>
        <translation>
            <numerusform>Останутся в %n документе.</numerusform>
            <numerusform>Останутся в %n документах.</numerusform>
            <numerusform>Останутся в %n документах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase contacts</source>
        <translation>Стереть контакты</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Обезличить</translation>
    </message>
    <message>
        <source>Names, posts, contacts, remarks, private notes and all backups go. Neither this nor what was done before can be undone.</source>
        <translation>Исчезнут имена, должности, контакты, пометки, личные заметки и все резервные копии. Отменить нельзя ни это, ни сделанное прежде.</translation>
    </message>
    <message>
        <source>Telephone numbers, e-mail addresses and all backups go. Neither this nor what was done before can be undone.</source>
        <translation>Исчезнут телефоны, адреса почты и все резервные копии. Отменить нельзя ни это, ни сделанное прежде.</translation>
    </message>
    <message>
        <source>The backups of {names} go, too.</source>
        <translation>Удалятся и резервные копии файла {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was read back: it has %n entries.</source>
        <translation>
            <numerusform>Копия {name} прочитана для проверки: в ней %n запись.</numerusform>
            <numerusform>Копия {name} прочитана для проверки: в ней %n записи.</numerusform>
            <numerusform>Копия {name} прочитана для проверки: в ней %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>What had this name there is now {name}.</source>
        <translation>Файл, носивший там это имя, теперь называется {name}.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Куда положить копию</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Line {line} goes back in time.</source>
        <translation>Строка {line}: время раньше предыдущего.</translation>
    </message>
    <message>
        <source>Line {line} is not a JSON object.</source>
        <translation>Строка {line} – не объект JSON.</translation>
    </message>
    <message>
        <source>Line {line} needs &quot;at&quot;: &quot;HH:MM:SS&quot;.</source>
        <translation>В строке {line} нужно &quot;at&quot;: &quot;HH:MM:SS&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: the argument {detail} does not fit (see docs/acts.md).</source>
        <translation>Строка {line}: аргумент {detail} не подходит (см. docs/acts.md).</translation>
    </message>
    <message>
        <source>Line {line}: there is no act {detail}.</source>
        <translation>Строка {line}: нет действия {detail}.</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>deputy for {name}</source>
        <translation>замещает: {name}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>дано слово</translation>
    </message>
    <message>
        <source>held</source>
        <translation>придержано</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>left</source>
        <translation>отмечен уход</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>seat {number}</source>
        <translation>место {number}</translation>
    </message>
    <message>
        <source>spoke {time}</source>
        <translation>всего речи {time}</translation>
    </message>
    <message>
        <source>{place} in the queue: {kind}</source>
        <translation>в очереди {place}-й: {kind}</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>Oval</source>
        <translation>Овальный</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольный</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Круглый</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядами</translation>
    </message>
    <message>
        <source>U-shape</source>
        <translation>Буквой П</translation>
    </message>
    <message>
        <source>being moved: {name}</source>
        <translation>пересаживается: {name}</translation>
    </message>
    <message>
        <source>beside an opponent</source>
        <translation>рядом с оппонентом</translation>
    </message>
    <message>
        <source>seat {number}</source>
        <translation>место {number}</translation>
    </message>
    <message>
        <source>seat {number}, free</source>
        <translation>место {number}, свободно</translation>
    </message>
</context>
<context>
    <name>SeatingCanvas</name>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>SeatingPlan</name>
    <message>
        <source>SEATING PLAN</source>
        <translation>СХЕМА РАССАДКИ УЧАСТНИКОВ</translation>
    </message>
</context>
<context>
    <name>SeatingSection</name>
    <message>
        <source>Drag one seat onto another, or: arrows, Space, arrows, Space. Del frees a seat.</source>
        <translation>Перетащите место на место или: стрелки, пробел, стрелки, пробел. Del освобождает место.</translation>
    </message>
    <message>
        <source>Place by groups</source>
        <translation>Рассадить по группам</translation>
    </message>
    <message>
        <source>Place groups mixed</source>
        <translation>Рассадить вперемешку</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>Рассадка</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Seats by the list: {count}</source>
        <translation>Место по списку: {count}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>There is nobody to seat yet: the list of participants comes first.</source>
        <translation>Рассаживать пока некого: сначала нужен список участников.</translation>
    </message>
    <message>
        <source>Those with a seat keep it</source>
        <translation>Кто рассажен, остаётся на месте</translation>
    </message>
    <message>
        <source>{name}: arrows and Space, or a click, choose the seat. Esc leaves.</source>
        <translation>{name}: место выбирают стрелками и пробелом или щелчком. Esc – отмена.</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>No title of its own</source>
        <translation>Без раздела</translation>
    </message>
    <message>
        <source>Under the title</source>
        <translation>В разделе</translation>
    </message>
</context>
<context>
    <name>Sequel</name>
    <message>
        <source>On the progress of assignments</source>
        <translation>О ходе исполнения поручений</translation>
    </message>
</context>
<context>
    <name>SequelRow</name>
    <message>
        <source>Continue an earlier meeting…</source>
        <translation>Продолжить прежнее заседание…</translation>
    </message>
    <message>
        <source>Continues: {meeting}</source>
        <translation>Продолжает: {meeting}</translation>
    </message>
    <message>
        <source>Its people, seats, rules and open assignments.</source>
        <translation>Люди, рассадка, регламент, поручения.</translation>
    </message>
</context>
<context>
    <name>SharesPanel</name>
    <message>
        <source>Invite {name}  F9</source>
        <translation>Пригласить: {name}  F9</translation>
    </message>
    <message>
        <source>Of the whole meeting; change to this item</source>
        <translation>За всё заседание; показать по вопросу</translation>
    </message>
    <message>
        <source>Of this item; change to the whole meeting</source>
        <translation>По вопросу; показать за всё заседание</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Доля времени</translation>
    </message>
    <message>
        <source>all have spoken</source>
        <translation>выступили все</translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation>пока никого нет</translation>
    </message>
    <message>
        <source>not spoken yet: {count}</source>
        <translation>ещё не выступали: {count}</translation>
    </message>
    <message>
        <source>silent for {count} min</source>
        <translation>молчит {count} мин</translation>
    </message>
    <message>
        <source>this item ▾</source>
        <translation>по вопросу ▾</translation>
    </message>
    <message>
        <source>whole meeting ▾</source>
        <translation>всё заседание ▾</translation>
    </message>
    <message>
        <source>{share} of the time, {fair} % of those present, silent: {silent}</source>
        <translation>{share} времени, {fair} % присутствующих, молчат: {silent}</translation>
    </message>
    <message>
        <source>{silent}; {group}: {percent} % of the time, {fair} % of those present</source>
        <translation>{silent}; {group}: {percent} % времени, {fair} % присутствующих</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>empty row</source>
        <translation>пустая строка</translation>
    </message>
    <message>
        <source>header</source>
        <translation>заголовки столбцов</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>название группы</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>нет названия</translation>
    </message>
    <message>
        <source>note below the table</source>
        <translation>примечание под таблицей</translation>
    </message>
    <message>
        <source>the same person again</source>
        <translation>участник повторяется</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>название над таблицей</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>{name} has too many columns.</source>
        <translation>В файле {name} слишком много столбцов.</translation>
    </message>
    <message>
        <source>{name} has too many rows.</source>
        <translation>В файле {name} слишком много строк.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>Файл {name} повреждён и не читается.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>Файл {name} пуст.</translation>
    </message>
    <message>
        <source>{name} is not a table. A CSV, XLSX, XLS or ODS file is needed.</source>
        <translation>Файл {name} – не таблица. Нужен CSV, XLSX, XLS или ODS.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one.</source>
        <translation>Файл {name} защищён паролем. Нужно сохранить его без пароля.</translation>
    </message>
    <message>
        <source>{name} is too big for a list of people.</source>
        <translation>Файл {name} слишком велик для списка людей.</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>time is running out</source>
        <translation>время истекает</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>время вышло</translation>
    </message>
</context>
<context>
    <name>SpeakerChoice</name>
    <message>
        <source>Said by nobody in particular</source>
        <translation>Без выступающего</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто сказал</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>About Roundtable</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Backups of this meeting…</source>
        <translation>Резервные копии этого заседания…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Continue an earlier meeting…</source>
        <translation>Продолжить прежнее заседание…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message numerus="yes">
        <source>Directory: %n people · empty it…</source>
        <translation>
            <numerusform>Справочник: %n человек · очистить…</numerusform>
            <numerusform>Справочник: %n человека · очистить…</numerusform>
            <numerusform>Справочник: %n человек · очистить…</numerusform>
        </translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Learn the keys at a table of invented people</source>
        <translation>Выучить клавиши за столом с вымышленными участниками</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Meetings in a folder…  Ctrl+F</source>
        <translation>Заседания в папке…  Ctrl+F</translation>
    </message>
    <message>
        <source>New meeting…  Ctrl+N</source>
        <translation>Новое заседание…  Ctrl+N</translation>
    </message>
    <message>
        <source>Open a file…  Ctrl+O</source>
        <translation>Открыть файл…  Ctrl+O</translation>
    </message>
    <message>
        <source>Prepare, hold and put on paper</source>
        <translation>Подготовить, провести, оформить</translation>
    </message>
    <message>
        <source>Recent meetings</source>
        <translation>Недавние заседания</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Репетиция…</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The meetings you prepare and hold will be listed here.</source>
        <translation>Здесь появятся подготовленные и проведённые заседания.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Круглый стол · Roundtable</source>
        <translation>Круглый стол · Roundtable</translation>
    </message>
    <message>
        <source>Русский</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Empty it</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Meetings and their papers (*.roundtable *.pdf);;All files (*)</source>
        <translation>Заседания и их документы (*.roundtable *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>The directory offers people of earlier meetings when a name is typed. Emptying it changes no meeting and cannot be undone.</source>
        <translation>Справочник подсказывает людей прежних заседаний при вводе фамилии. Очистка не меняет заседаний; отменить её нельзя.</translation>
    </message>
    <message>
        <source>The earlier meeting</source>
        <translation>Прежнее заседание</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>%n people had the floor</source>
        <translation>
            <numerusform>слово имел %n человек</numerusform>
            <numerusform>слово имели %n человека</numerusform>
            <numerusform>слово имели %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>By group</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По участникам</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds without pauses and interruptions.</source>
        <translation>Время – в часах, минутах и секундах, без пауз и перебивок.</translation>
    </message>
    <message>
        <source>Net time</source>
        <translation>Чистое время</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Пока никто не выступал.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Сверх лимита</translation>
    </message>
    <message>
        <source>Questions, answers and points of order count, too.</source>
        <translation>Учтены также вопросы, ответы и выступления по порядку ведения.</translation>
    </message>
    <message>
        <source>SPEAKING TIME</source>
        <translation>СТАТИСТИКА ВЫСТУПЛЕНИЙ</translation>
    </message>
    <message>
        <source>Surname, initials</source>
        <translation>Фамилия, инициалы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Выступлений</translation>
    </message>
    <message>
        <source>net time {time}</source>
        <translation>чистое время {time}</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>без группы</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>adopted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>оставлено открытым</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>объединено с другим</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>поставлено на голосование</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>An entry cannot be written to {name}.</source>
        <translation>Эту запись нельзя внести в {name}.</translation>
    </message>
    <message>
        <source>It may have been moved, or lie on a medium that is not plugged in.</source>
        <translation>Возможно, файл перемещён или лежит на носителе, который не подключён.</translation>
    </message>
    <message>
        <source>Nothing was changed. A copy on another disk can be worked on.</source>
        <translation>Ничего не изменено. Работать можно с копией на другом диске.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>Ничего не изменено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The copy {name} reads back differently. Do not rely on this medium.</source>
        <translation>Копия {name} читается с отличиями. Этому носителю нельзя доверять.</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>Диск заполнен: файл {name} не записан.</translation>
    </message>
    <message>
        <source>The disk is read-only: {name} cannot be written.</source>
        <translation>Диск только для чтения: файл {name} не записать.</translation>
    </message>
    <message>
        <source>The drive cannot read {name} to its end. The file was not touched.</source>
        <translation>Диск не может прочитать {name} до конца. Файл не изменён.</translation>
    </message>
    <message>
        <source>The drive reports an error with {name}.</source>
        <translation>Диск сообщает об ошибке с файлом {name}.</translation>
    </message>
    <message>
        <source>The entries of {name} are out of order.</source>
        <translation>Записи файла {name} идут не по порядку.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>Папки {name} нет.</translation>
    </message>
    <message>
        <source>There is no permission for {name}.</source>
        <translation>Нет прав доступа к файлу {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{happened} %n entries are only in memory: do not close the window, free a disk.</source>
        <translation>
            <numerusform>{happened} Только в памяти – %n запись: окно не закрывать, освободить место на диске.</numerusform>
            <numerusform>{happened} Только в памяти – %n записи: окно не закрывать, освободить место на диске.</numerusform>
            <numerusform>{happened} Только в памяти – %n записей: окно не закрывать, освободить место на диске.</numerusform>
        </translation>
    </message>
    <message>
        <source>{happened} Half-typed text is not kept; the meeting itself is.</source>
        <translation>{happened} Недописанный текст не сохраняется, само заседание – сохраняется.</translation>
    </message>
    <message>
        <source>{happened} So there is no new backup; the meeting itself is safe.</source>
        <translation>{happened} Новой резервной копии поэтому нет; само заседание в сохранности.</translation>
    </message>
    <message>
        <source>{happened} The whole meeting goes on, safe, in {place}.</source>
        <translation>{happened} Заседание цело и сохраняется дальше в {place}.</translation>
    </message>
    <message>
        <source>{name} exists already and was not touched. Choose another name.</source>
        <translation>Файл {name} уже есть и не изменён. Нужно выбрать другое имя.</translation>
    </message>
    <message>
        <source>{name} is closed already.</source>
        <translation>Файл {name} уже закрыт.</translation>
    </message>
    <message>
        <source>{name} is damaged: {count} entries are readable, some before the end are not. The file was not touched; what is readable can be saved as a new file.</source>
        <translation>Файл {name} повреждён: читаемых записей – {count}, часть не читается. Файл не изменён; прочитанное можно сохранить в новый файл.</translation>
    </message>
    <message>
        <source>{name} is empty. It was not touched.</source>
        <translation>Файл {name} пуст. Он не изменён.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} – не файл.</translation>
    </message>
    <message>
        <source>{name} is not a meeting file. It was not touched.</source>
        <translation>{name} – не файл заседания. Он не изменён.</translation>
    </message>
    <message>
        <source>{name} is open in another window. It can only be looked at here.</source>
        <translation>Файл {name} открыт в другом окне. Здесь его можно только посмотреть.</translation>
    </message>
    <message>
        <source>{name} is too large for a meeting file.</source>
        <translation>Файл {name} слишком велик для заседания.</translation>
    </message>
    <message>
        <source>{name} was changed by another program.</source>
        <translation>Файл {name} изменён другой программой.</translation>
    </message>
    <message>
        <source>{name} was changed by another program: after entry {count} its entries contradict each other. It was not touched.</source>
        <translation>{name} изменён другой программой: после записи {count} записи противоречат друг другу. Файл не тронут.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program. It was not touched; update the program to open it.</source>
        <translation>Файл {name} создан более новой версией программы. Он не изменён; чтобы открыть его, нужно обновить программу.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>Файл {name} не найден.</translation>
    </message>
    <message>
        <source>{name} was removed while it was open.</source>
        <translation>Открытый файл {name} был удалён.</translation>
    </message>
    <message>
        <source>{name} was replaced by another program.</source>
        <translation>Файл {name} заменён другой программой.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Убрать (Esc)</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Ctrl+F3 – outcomes and minutes</source>
        <translation>Ctrl+F3 – итоги и протокол</translation>
    </message>
    <message>
        <source>F10 – next item</source>
        <translation>F10 – следующий вопрос</translation>
    </message>
    <message>
        <source>F10 – open the meeting</source>
        <translation>F10 – открыть заседание</translation>
    </message>
    <message>
        <source>F2 – give the floor</source>
        <translation>F2 – дать слово</translation>
    </message>
    <message>
        <source>F6 – the floor returns to {name}</source>
        <translation>F6 – вернуть слово: {name}</translation>
    </message>
    <message>
        <source>F7 – who asks for the floor</source>
        <translation>F7 – записать в очередь</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <source>Shift+F3 – go on</source>
        <translation>Shift+F3 – продолжить</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>вопрос {number}</translation>
    </message>
    <message>
        <source>next: {kind}</source>
        <translation>следующий: {kind}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>из {limit}</translation>
    </message>
    <message>
        <source>present of {expected} expected</source>
        <translation>на месте из {expected} ожидаемых</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>spoken today {time}</source>
        <translation>сегодня всего {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{name} goes on with F3</source>
        <translation>F3 – продолжает {name}</translation>
    </message>
</context>
<context>
    <name>TableCanvas</name>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
</context>
<context>
    <name>TellingConnections</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Снова сделано: {what}</translation>
    </message>
    <message>
        <source>On the agenda to speak here, but away: {names}</source>
        <translation>По повестке ждут выступления, но нет в зале: {names}</translation>
    </message>
    <message>
        <source>Taken back: {what}. Ctrl+Shift+Z brings it back.</source>
        <translation>Отменено: {what}. Ctrl+Shift+Z – вернуть.</translation>
    </message>
    <message>
        <source>The meeting is closed, and with it a speech: {name}. Ctrl+Z takes it back.</source>
        <translation>Заседание закрыто, с ним закончилось выступление: {name}. Ctrl+Z – вернуть.</translation>
    </message>
    <message>
        <source>The meeting is closed. Ctrl+Z takes it back.</source>
        <translation>Заседание закрыто. Ctrl+Z – вернуть.</translation>
    </message>
    <message>
        <source>There is no quorum: {present} present, {quorum} needed. Until then nothing is adopted.</source>
        <translation>Кворума нет: на месте {present}, нужно {quorum}. До кворума ничего принять нельзя.</translation>
    </message>
    <message>
        <source>“{act}” is done at the table: Ctrl+F2.</source>
        <translation>«{act}» – только на странице «Стол»: Ctrl+F2.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Assignments and deadlines</source>
        <translation>О поручениях и сроках</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Co-report</source>
        <translation>Содоклад</translation>
    </message>
    <message>
        <source>First question for discussion</source>
        <translation>Первый вопрос для обсуждения</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>Основной доклад</translation>
    </message>
    <message>
        <source>On the progress of earlier assignments</source>
        <translation>О ходе исполнения прежних поручений</translation>
    </message>
    <message>
        <source>Opening and words of welcome</source>
        <translation>Открытие, приветственное слово</translation>
    </message>
    <message>
        <source>Opening, order of the discussion</source>
        <translation>Открытие, порядок обсуждения</translation>
    </message>
    <message>
        <source>Presentation of the project</source>
        <translation>Представление проекта</translation>
    </message>
    <message>
        <source>Proposals and recommendations</source>
        <translation>О предложениях и рекомендациях</translation>
    </message>
    <message>
        <source>Public discussion</source>
        <translation>Публичное обсуждение</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Questions to be decided</source>
        <translation>Вопросы, требующие решения</translation>
    </message>
    <message>
        <source>Round table, 2½ hours</source>
        <translation>Круглый стол, 2,5 ч</translation>
    </message>
    <message>
        <source>Second question for discussion</source>
        <translation>Второй вопрос для обсуждения</translation>
    </message>
    <message>
        <source>State of affairs</source>
        <translation>О состоянии дел</translation>
    </message>
    <message>
        <source>Statements of the participants</source>
        <translation>Выступления участников</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Подведение итогов</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <translation>Рабочее совещание</translation>
    </message>
</context>
<context>
    <name>TemplatesMenu</name>
    <message>
        <source>Keep this agenda as a template</source>
        <translation>Сохранить повестку как шаблон</translation>
    </message>
    <message>
        <source>Keep this agenda as a template…</source>
        <translation>Сохранить повестку как шаблон…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} мин</translation>
    </message>
</context>
<context>
    <name>TentCards</name>
    <message>
        <source>Tent cards</source>
        <translation>Таблички</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Keys, palette, about the program  F1</source>
        <translation>Клавиши, поиск действий, о программе  F1</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Повторить: {what}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>The list of meetings  Ctrl+Shift+F4</source>
        <translation>Список заседаний  Ctrl+Shift+F4</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Viewing only: as of {time}</source>
        <translation>Только просмотр: состояние на {time}</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>конец {time}</translation>
    </message>
</context>
<context>
    <name>UnseatedList</name>
    <message>
        <source>Seat by the list</source>
        <translation>Место по списку</translation>
    </message>
</context>
<context>
    <name>UntilSaved</name>
    <message numerus="yes">
        <source>%n entries are on no disk yet. Free some space: it is tried again every second. Leave once more to give them up.</source>
        <translation>
            <numerusform>%n запись ещё ни на одном диске. Освободите место: попытка повторяется каждую секунду. Уйдёте ещё раз — она пропадёт.</numerusform>
            <numerusform>%n записи ещё ни на одном диске. Освободите место: попытка повторяется каждую секунду. Уйдёте ещё раз — они пропадут.</numerusform>
            <numerusform>%n записей ещё ни на одном диске. Освободите место: попытка повторяется каждую секунду. Уйдёте ещё раз — они пропадут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Who votes how</source>
        <translation>Кто как голосует</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>Abstained</source>
        <translation>Воздержался</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>several people</comment>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>adopted ({rule})</source>
        <translation>принято ({rule})</translation>
    </message>
    <message>
        <source>more than half of all members</source>
        <translation>большинством всех членов</translation>
    </message>
    <message>
        <source>more than half of those present</source>
        <translation>большинством присутствующих</translation>
    </message>
    <message>
        <source>more than half of those voting</source>
        <translation>большинством голосовавших</translation>
    </message>
    <message>
        <source>moved by {name}</source>
        <translation>внёс {name}</translation>
    </message>
    <message>
        <source>nobody objected, {present} present</source>
        <translation>возражений нет, присутствовало {present}</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>not adopted ({rule})</source>
        <translation>не принято (правило – {rule})</translation>
    </message>
    <message>
        <source>not adopted, there was no quorum</source>
        <translation>не принято, не было кворума</translation>
    </message>
    <message>
        <source>seconded by {name}</source>
        <translation>поддержал {name}</translation>
    </message>
    <message>
        <source>two thirds of those present</source>
        <translation>двумя третями присутствующих</translation>
    </message>
    <message>
        <source>two thirds of those voting</source>
        <translation>двумя третями голосовавших</translation>
    </message>
    <message numerus="yes">
        <source>{counts} (votes by weight; %n people present)</source>
        <translation>
            <numerusform>{counts} (голоса по весу; присутствует %n человек)</numerusform>
            <numerusform>{counts} (голоса по весу; присутствуют %n человека)</numerusform>
            <numerusform>{counts} (голоса по весу; присутствуют %n человек)</numerusform>
        </translation>
    </message>
    <message>
        <source>{result} without objection</source>
        <translation>{result} без возражений</translation>
    </message>
    <message>
        <source>{result}: {yes} for, {no} against, {abstained} abstained</source>
        <translation>{result}: за – {yes}, против – {no}, воздержались – {abstained}</translation>
    </message>
    <message>
        <source>{voice}: {names}</source>
        <translation>{voice}: {names}</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstained} abstained, {rest} of {present} not voting</source>
        <translation>за – {yes}, против – {no}, воздержались – {abstained}, не голосовали – {rest} из {present}</translation>
    </message>
</context>
<context>
    <name>VoteBox</name>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>As a decision</source>
        <translation>Как решение</translation>
    </message>
    <message>
        <source>As an assignment</source>
        <translation>Как поручение</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Hands count people; weights count in a vote by name.</source>
        <translation>Руки считаются по людям; вес учитывается при поимённом голосовании.</translation>
    </message>
    <message>
        <source>It was adopted:</source>
        <translation>Принято:</translation>
    </message>
    <message>
        <source>Mover, seconder…</source>
        <translation>Кто внёс, кто поддержал…</translation>
    </message>
    <message>
        <source>Present: {present}, not voting: {rest}</source>
        <translation>Присутствуют: {present}, не голосуют: {rest}</translation>
    </message>
    <message>
        <source>Present: {present}; more votes than people present</source>
        <translation>Присутствуют: {present}; голосов больше, чем присутствующих</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>Записать голосование</translation>
    </message>
    <message>
        <source>Vote by name…</source>
        <translation>Поимённо…</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Круглый стол</translation>
    </message>
</context>
<context>
    <name>WatchConnections</name>
    <message>
        <source>It counts</source>
        <translation>Засчитать</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Не засчитывать</translation>
    </message>
    <message>
        <source>Keep the time of day</source>
        <translation>Оставить прежнее время</translation>
    </message>
    <message>
        <source>Speeches go on as before.</source>
        <translation>На выступления это не влияет.</translation>
    </message>
    <message>
        <source>Stop the speech then</source>
        <translation>Остановить тогда</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by {time}.</source>
        <translation>Часы компьютера перевели назад на {time}.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by {time}.</source>
        <translation>Часы компьютера перевели вперёд на {time}.</translation>
    </message>
    <message>
        <source>The computer slept for {time}. Does this time count?</source>
        <translation>Компьютер спал {time}. Засчитать это время?</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Взять новое</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>All keys on one page</source>
        <translation>Все клавиши на одной странице</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Find an act, a person, an item</source>
        <translation>Найти действие, человека, вопрос</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>К повестке</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>К записям</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>К очереди</translation>
    </message>
    <message>
        <source>Go to the seats</source>
        <translation>К местам за столом</translation>
    </message>
    <message>
        <source>Into the note: # a theme</source>
        <translation>В запись: # тема</translation>
    </message>
    <message>
        <source>Into the note: @ who does it</source>
        <translation>В запись: @ кто исполняет</translation>
    </message>
    <message>
        <source>Not for the minutes, on and off</source>
        <translation>Не для протокола: вкл./выкл.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Prepare; once more: its next section</source>
        <translation>Подготовка; ещё раз – её следующий раздел</translation>
    </message>
    <message>
        <source>Rehearse on a copy…</source>
        <translation>Репетиция на копии…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>To the list of meetings</source>
        <translation>К списку заседаний</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write down: assignment</source>
        <translation>Записать: поручение</translation>
    </message>
    <message>
        <source>Write down: conclusion</source>
        <translation>Записать: вывод</translation>
    </message>
    <message>
        <source>Write down: decision</source>
        <translation>Записать: решение</translation>
    </message>
    <message>
        <source>Write down: proposal</source>
        <translation>Записать: предложение</translation>
    </message>
</context>
<context>
    <name>WordingFields</name>
    <message>
        <source>DECIDED</source>
        <translation>РЕШИЛИ</translation>
    </message>
    <message>
        <source>HEARD: name in accusative, if known</source>
        <translation>СЛУШАЛИ: имя в винительном, если есть</translation>
    </message>
    <message>
        <source>HEARD: name in nominative</source>
        <translation>СЛУШАЛИ: имя в именительном</translation>
    </message>
    <message>
        <source>RESOLUTION</source>
        <translation>РЕЗОЛЮЦИЯ</translation>
    </message>
    <message>
        <source>RESOLVED</source>
        <translation>ПОСТАНОВИЛИ</translation>
    </message>
    <message>
        <source>Recommendations are grouped</source>
        <translation>Рекомендации сгруппированы</translation>
    </message>
    <message>
        <source>Title of the outcome document</source>
        <translation>Название итогового документа</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>Кого слушали</translation>
    </message>
    <message>
        <source>Word before the decisions</source>
        <translation>Слово перед решениями</translation>
    </message>
    <message>
        <source>by addressee</source>
        <translation>по адресатам</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>по темам</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
</TS>
