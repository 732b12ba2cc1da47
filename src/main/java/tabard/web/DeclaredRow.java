package tabard.web;

/** One answer of an application as it is read: the question, what was answered, and who asked where that is not everybody. */
record DeclaredRow(String label, String answer, String askedBy) {}
