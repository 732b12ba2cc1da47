package tabard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to put right.
 *
 * @param field the name of the field, which is also the id it is found by; null where no single field is to blame
 * @param key the key of the message
 * @param arguments what the message is completed with
 * @param fallback the sentence to show where the key has no message
 */
record PageError(@Nullable String field, String key, List<Object> arguments, String fallback) {

    PageError {
        arguments = List.copyOf(arguments);
    }
}
