/**
 * Documents on paper: tagged A4 pages that are printed, read aloud and kept (PDF/UA-1, PDF/A-2a), whatever they say.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package tabard.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
