package tabard.web;

/** One answer as a page shows it. */
record ShownAnswer(String label, String text) {}
