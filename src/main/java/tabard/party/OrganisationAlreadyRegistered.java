package tabard.party;

import tabard.kernel.Refusal;

/** Another organisation has this company number. */
class OrganisationAlreadyRegistered extends Refusal {

    OrganisationAlreadyRegistered(NewOrganisation asked) {
        super(
                "organisation-already-registered",
                "An organisation with company number %s is registered already.".formatted(asked.companyNumber()));
    }
}
