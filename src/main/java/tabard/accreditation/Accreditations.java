package tabard.accreditation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.CaseFile;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/** All accreditations and their grants; whoever asks finds those in scope. */
@Repository
@Transactional(readOnly = true)
public class Accreditations {

    private static final Set<AccreditationState> ENDED = EnumSet.of(
            AccreditationState.EXPIRED,
            AccreditationState.CEASED,
            AccreditationState.WITHDRAWN,
            AccreditationState.REPLACED,
            AccreditationState.UNKNOWN);

    private final JdbcClient sql;
    private final Grants grants;
    private final AccreditationStates states;

    Accreditations(JdbcClient sql, Grants grants, AccreditationStates states) {
        this.sql = sql;
        this.grants = grants;
        this.states = states;
    }

    /** Finds an accreditation by its number. */
    public Optional<Accreditation> find(AccreditationNumber number) {
        return where("number", number.value()).findFirst();
    }

    /**
     * One accreditation.
     *
     * @throws AccreditationNotFound if there is none that whoever asks may see
     */
    public Accreditation get(AccreditationNumber number) {
        return find(number).orElseThrow(() -> new AccreditationNotFound(number));
    }

    /** Finds the accreditation that came of a case. */
    public Optional<Accreditation> ofCase(CaseReference reference) {
        return where("case_reference", reference.value()).findFirst();
    }

    /** An organisation's accreditations, the newest first. */
    public List<Accreditation> of(OrganisationId organisation) {
        return where("organisation_id", organisation.value()).toList();
    }

    /** A person's accreditations for one employer, at whatever force, the newest first. */
    public List<Accreditation> of(OrganisationId organisation, PersonId person) {
        return where("person_id", person.value())
                .filter(held -> held.organisation().equals(organisation))
                .toList();
    }

    /** A force's accreditations, the newest first. */
    public List<Accreditation> of(ForceCode force) {
        return where("force", force.value()).toList();
    }

    /** Those of the numbers that whoever is signed in may ask about; the public, which may see each card, may ask about none. */
    public Set<AccreditationNumber> inSight(Collection<AccreditationNumber> numbers) {
        return sql
                .sql("""
                select number from accreditation
                where number = any(:numbers) and scope_kind() in ('SYSTEM', 'AUDITOR', 'FORCE', 'ORGANISATION')""")
                .param(
                        "numbers",
                        numbers.stream().map(AccreditationNumber::value).toArray(String[]::new))
                .query((row, _) -> new AccreditationNumber(row.getString("number")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The powers that an employer's person holds from a force under a scheme by grants that cover a day. */
    Set<PowerCode> powersHeld(
            PersonId person, OrganisationId organisation, ForceCode force, SchemeCode scheme, LocalDate day) {
        return where("person_id", person.value())
                .filter(held -> held.organisation().equals(organisation))
                .filter(held -> held.force().equals(force) && held.scheme().equals(scheme))
                .filter(held -> states.on(held, day) == AccreditationState.VALID)
                .flatMap(held -> held.grants().stream())
                .filter(grant -> grant.period().contains(day) && grant.window().to() == null)
                .map(Accreditation.Grant::power)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person of a case holds a power from that force and employer for part of a period already. */
    boolean overlaps(CaseFile file, PowerCode power, Period period) {
        return where("person_id", file.person().value())
                .filter(held -> held.organisation().equals(file.organisation()))
                .filter(held ->
                        held.force().equals(file.force()) && held.scheme().equals(file.scheme()))
                .filter(held -> !ENDED.contains(states.on(held, period.from())))
                .flatMap(held -> held.grants().stream())
                .filter(grant -> grant.power().equals(power) && grant.window().to() == null)
                .anyMatch(grant -> grant.period().overlaps(period));
    }

    @Transactional
    void add(Accreditation granted) {
        sql.sql("""
                insert into accreditation (number, case_reference, person_id, organisation_id, force, scheme, valid_from, valid_to, granted_at)
                values (:number, :case, :person, :organisation, :force, :scheme, :from, :to, :at)""")
                .param("number", granted.number().value())
                .param("case", granted.caseReference().value())
                .param("person", granted.person().value())
                .param("organisation", granted.organisation().value())
                .param("force", granted.force().value())
                .param("scheme", granted.scheme().value())
                .param("from", granted.period().from())
                .param("to", granted.end())
                .param("at", granted.grantedAt().atOffset(ZoneOffset.UTC))
                .update();
        granted.grants().forEach(grant -> grants.add(granted, grant, granted.grantedAt()));
    }

    private Stream<Accreditation> where(String column, Object key) {
        return sql
                .sql(AccreditationRows.SELECT.formatted(column))
                .param("key", key)
                .query(new AccreditationRows())
                .stream();
    }
}
