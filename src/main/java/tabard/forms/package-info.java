/**
 * What a step asks a person, and whether what they answered will do.
 *
 * <p>A form is a Camunda Forms file under {@code forms/<module>/}, so that a modeller can edit it at a desk; here it becomes
 * typed fields, and answers are checked on the server. Plain Java: whoever reads the JSON hands over the parsed tree, and
 * whoever shows the form finds the words by {@link Form#key}. What this package cannot keep it refuses when the form is
 * read, never when a user fills it in.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package tabard.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
