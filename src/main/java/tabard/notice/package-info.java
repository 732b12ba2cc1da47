/**
 * Notices and letters: what people, employers and forces are told of an act, made with the act and sent after it.
 *
 * <p>A notice cannot be skipped. It is made as a PDF in the transaction of the act, in the language of the person, from a
 * template of which every version is kept; where it cannot be made, the act is undone. An e-mail says only that it is there.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "paper",
            "outbox",
            "powers",
            "scheme",
            "party",
            "intake",
            "accreditation",
            "withdrawal",
            "sia"
        })
@NullMarked
package tabard.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
