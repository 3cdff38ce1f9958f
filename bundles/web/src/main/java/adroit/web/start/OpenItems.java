package adroit.web.start;

import adroit.identity.Actor;
import java.util.List;

/** Says what is open for somebody. A component of any page package; nothing is said about what the actor may not see. */
public interface OpenItems {

    /** What is really open now, from what the product knows; empty where nothing is. */
    List<OpenItem> openFor(Actor actor);
}
