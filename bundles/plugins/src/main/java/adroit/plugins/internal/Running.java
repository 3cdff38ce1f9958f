package adroit.plugins.internal;

import adroit.edition.ActiveDiscipline;
import org.osgi.framework.Bundle;

/** A discipline whose bundle runs and whose scorer is held. */
record Running(Bundle bundle, Installed installed, ActiveDiscipline discipline, HeldScorer scorer, Runnable release) {}
