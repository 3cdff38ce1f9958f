// Copies the bundles that the feature files name into the distribution, with their SHA-256 in the format of sha256sum, the samples
// and the script.
// The feature files are the one list; a version that differs from the managed one fails the build.
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.security.MessageDigest
import org.apache.maven.plugin.MojoFailureException
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.resolution.ArtifactRequest

def features = new File(project.basedir.parentFile, 'features')
def target = new File(project.build.directory, "adroit-${project.version}")
def bundles = new File(target, 'bundles')
def copies = new File(target, 'features')
[bundles, copies].each { it.deleteDir(); it.mkdirs() }

def managed = project.dependencyManagement.dependencies.collectEntries { ["${it.groupId}:${it.artifactId}".toString(), it.version] }
def files = features.listFiles().findAll { it.name.endsWith('.json') }.sort { it.name }
def ids = files.collectMany { file -> new JsonSlurper().parse(file).bundles*.id.collect { [id: it, file: file.name] } }

def drifted = ids.findAll { def (group, artifact, version) = it.id.tokenize(':'); managed.getOrDefault("$group:$artifact".toString(), version) != version }
if (drifted) {
    throw new MojoFailureException(drifted.collect { "features/${it.file} lists ${it.id}, but pom.xml manages another version" }.join('\n'))
}

def system = session.lookup('org.eclipse.aether.RepositorySystem')
def sums = ids*.id.unique().collect { id ->
    def request = new ArtifactRequest(new DefaultArtifact(id), project.remoteProjectRepositories, null)
    def jar = system.resolveArtifact(session.repositorySession, request).artifact.file
    if (jar.directory) {
        throw new MojoFailureException("$id is not packaged yet: run at least 'mvn package', and let launcher/pom.xml depend on it")
    }
    def (group, artifact, version) = id.tokenize(':')
    def name = "$artifact-${version}.jar"
    Files.copy(jar.toPath(), new File(bundles, name).toPath(), StandardCopyOption.REPLACE_EXISTING)
    MessageDigest.getInstance('SHA-256').digest(jar.bytes).encodeHex().toString() + "  $name\n"
}
new File(bundles, 'SHA256SUMS').text = sums.sort().join()
files.each { Files.copy(it.toPath(), new File(copies, it.name).toPath(), StandardCopyOption.REPLACE_EXISTING) }

def samples = new File(project.basedir.parentFile, 'samples')
def shipped = new File(target, 'samples')
shipped.deleteDir()
samples.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def copy = shipped.toPath().resolve(samples.toPath().relativize(file.toPath()))
    Files.createDirectories(copy.parent)
    Files.copy(file.toPath(), copy)
}
['adroit', 'LICENSE', 'README.md', 'CHANGELOG.md'].each { name ->
    Files.copy(new File(project.basedir.parentFile, name).toPath(), new File(target, name).toPath(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES)
}
log.info("${sums.size()} bundles from ${files.size()} features")
