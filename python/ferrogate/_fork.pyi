from _thread import RLock

making: RLock
