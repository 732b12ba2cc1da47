/**
 * Reads the cells of an Excel workbook (ISO/IEC 29500) that a stranger sent, and writes an empty one for people to fill in.
 *
 * <p>It is looked through by {@code evidence} first: no macros, nothing fetched, nothing beyond bounds. Formulas are never
 * worked out. Docs: {@code docs/adr/0023-rosters-and-records-of-people.md}
 */
@ApplicationModule(allowedDependencies = "evidence")
@NullMarked
package tabard.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
