"""The commands of `kerneljit`.

In: the words of a command line. Out: text for people (or JSON) and an exit status. Commands put together what
the other rooms offer and say it well. Nothing imports this room, and no kernel needs it.
"""
