"""The session bus of a Linux desktop, asked without waiting for what it answers."""

from collections.abc import Sequence

from ui.manners import Call


class SessionBus:
    """Where there is no bus, nothing is sent. Qt's part for it is loaded by the first call."""

    def send(self, connection: str, calls: Sequence[Call]) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        session = QDBusConnection.BusType.SessionBus
        bus = QDBusConnection.connectToBus(session, connection)
        if not bus.isConnected():
            return
        for call in calls:
            message = QDBusMessage.createMethodCall(
                call.service, call.path, call.interface, call.method
            )
            message.setArguments(list(call.arguments))
            message.setAutoStartService(False)
            bus.send(message)

    def leave(self, connection: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(connection)
