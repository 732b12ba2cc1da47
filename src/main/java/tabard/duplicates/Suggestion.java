package tabard.duplicates;

/** Two records that look like one person's, of which nothing has been found yet. */
public record Suggestion(PersonRecord one, PersonRecord other, Resemblance resemblance) {}
