# Words shared by every module; a module uses them as { -brand }.
-brand = Teranga
