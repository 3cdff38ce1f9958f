package adroit.web.serving;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.osgi.service.component.annotations.Component;

/**
 * Lets requests that the server refuses by itself, such as those with a broken address, be answered like all others. The container offers the server to those alone who bring it a way
 * in; the one brought here is open to nobody.
 */
@Component(service = ConnectorFactory.class)
public final class MalformedRequests implements ConnectorFactory {
    @Override
    public Connector createConnector(Server server) {
        RefusedAddress answers = new RefusedAddress();
        server.setErrorHandler(answers);
        Handler handler = server.getHandler();
        if (handler != null) {
            server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(answers));
        }
        return new LocalConnector(server);
    }
}
