/**
 * The conduct of accredited people: complaints, adverse information, offences about accreditation (PRA 2002 s.46), returns of
 * the use of powers, and the meetings in which a force reviews an employer.
 *
 * <p>Complaints about a person are for the employer, whose arrangements for them the chief officer sees to (PRA 2002 s.40(9));
 * the force is told where suitability (s.41(4)) may be touched. Nothing here varies or withdraws an accreditation: it says that
 * somebody should look, and a person does.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "evidence", "powers", "party", "accreditation"})
@NullMarked
package tabard.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
