package adroit.web.api;

import java.util.List;

/** One kind of thing that can be asked for. It is a component of its own, and says itself which routes it answers. */
public interface Resource {
    List<Route> routes();
}
