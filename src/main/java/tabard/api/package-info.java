/**
 * JSON over HTTP, for programs. What others rely on is in {@code docs/api.md}; a refusal is a problem detail (RFC 9457) with a
 * type described in {@code docs/problems.md}.
 */
@ApplicationModule
@NullMarked
package tabard.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
