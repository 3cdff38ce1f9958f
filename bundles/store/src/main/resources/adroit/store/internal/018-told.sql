-- Who is counted in what is told of a department: the numbers of their results. Until now it followed from the roster of the day on which the picture was taken, which a later roster changes.

ALTER TABLE telling ADD COLUMN counted {text} NOT NULL DEFAULT ''

UPDATE telling SET sha256 = NULL, counted = COALESCE((
    SELECT string_agg(CAST(r.sequence AS TEXT), ' ' ORDER BY r.sequence) FROM result r
    WHERE r.purpose = telling.purpose AND r.sequence <= telling.through
    AND EXISTS (SELECT 1 FROM assignment a JOIN position p ON p.id = a.position
        WHERE a.person = r.person AND a.position = r.position AND p.department = telling.department
        AND (a.starts IS NULL OR a.starts <= telling.taken) AND (a.ends IS NULL OR a.ends >= telling.taken))
    AND NOT EXISTS (SELECT 1 FROM result n
        WHERE n.purpose = r.purpose AND n.person = r.person AND n.position = r.position AND n.sequence <= telling.through
        AND (n.as_of > r.as_of OR (n.as_of = r.as_of AND n.sequence > r.sequence)))), '')

ALTER TABLE telling DROP COLUMN through
