package adroit.proposal;

import adroit.assessment.Impact;

/**
 * What publishing a proposal would change for people.
 *
 * @param edition id of the edition that was reckoned with
 * @param people who would score otherwise, by department
 * @param analysesDue job analyses that become due with it
 */
public record ProposalImpact(String edition, Impact people, int analysesDue) {}
