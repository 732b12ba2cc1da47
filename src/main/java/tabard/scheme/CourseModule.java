package tabard.scheme;

/** A subject that a course has to cover. */
public record CourseModule(String code, String name) {}
