package tabard.web;

import java.time.LocalDate;

/** As much of a person as a vetting unit needs to find out who it is. */
record VettingSubject(String reference, String name, LocalDate dateOfBirth, String employer) {}
