package tabard.duplicates;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * Which other records a force has found to be a person's, so that what is known of the person is gathered from all of them. It
 * answers within the scope of whoever asks: an employer, and another force, learn of none (UK GDPR Art. 5(1)(c) and (f)).
 */
@Service
@Transactional(readOnly = true)
public class SamePerson {

    private final Findings findings;

    SamePerson(Findings findings) {
        this.findings = findings;
    }

    /**
     * The other records of each of some people.
     *
     * @return by record, the others and since when each is known to be the same person's; who has no other is not in it
     */
    public Map<PersonId, Map<PersonId, Instant>> others(Collection<PersonId> people, ForceCode force) {
        var links = new Links(findings.standing(force));
        var found = new HashMap<PersonId, Map<PersonId, Instant>>();
        people.forEach(person -> {
            var others = links.others(person);
            if (!others.isEmpty()) {
                found.put(person, others);
            }
        });
        return found;
    }
}
