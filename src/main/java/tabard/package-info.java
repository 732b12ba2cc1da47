/** Tabard: police accreditation schemes, from application to certificate. */
@NullMarked
package tabard;

import org.jspecify.annotations.NullMarked;
