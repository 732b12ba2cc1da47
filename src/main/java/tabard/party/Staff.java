package tabard.party;

/** A person beside one of their employments. */
record Staff(Person person, Employment employment) {

    Employee employee() {
        return person.as(employment);
    }
}
