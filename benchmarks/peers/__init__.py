"""Other libraries as contenders, one adapter per library, each optional.

In: arrays. Out: `Contender`s whose answers are in kerneljit's terms. Where a library is not installed, `CannotRun`
says so. An adapter must not know what it is compared with.
"""
