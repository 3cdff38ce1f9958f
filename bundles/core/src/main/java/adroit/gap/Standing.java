package adroit.gap;

/** A score beside its requirement. */
public enum Standing {
    /** At the required level, or above. */
    MET,
    /** Under the required level, by no more than one standard error. */
    MAY_BE_MET,
    /** Under the required level. */
    BELOW,
    /** Not assessed: never the same as zero. */
    NOT_ENOUGH_EVIDENCE,
    /** The scorer failed; says nothing about the person. */
    NOT_SCORED;
}
