package tabard.party;

/** A person and the work they are taken on for. */
public record NewStaff(NewPerson person, NewEmployment work) {}
