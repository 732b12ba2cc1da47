package tabard.web;

import org.jspecify.annotations.Nullable;

/**
 * One answer as a page shows it.
 *
 * @param document the id of the document that answers; null where none does
 */
record ShownAnswer(String label, String text, @Nullable String document) {}
