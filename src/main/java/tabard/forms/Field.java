package tabard.forms;

/**
 * One question of a form.
 *
 * @param key the name under which the answer travels
 * @param label the question in English, as the modeller wrote it; a page shows the text of {@link Form#key}
 * @param description a hint in English, empty where there is none
 * @param required whether it must be answered
 * @param kind what an answer looks like
 */
public record Field(String key, String label, String description, boolean required, Kind kind) {}
