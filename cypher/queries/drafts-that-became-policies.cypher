// Drafts that became policies 征求意见稿到正式文件
// Policies whose status (状态) changed from one telling to the next: drafts (征求意见稿) and plans that were issued.
// An entry of statusHistory is a date, a status and the id of the excerpt that says so.
MATCH (policy:Policy)
WITH policy, [entry IN policy.statusHistory | split(entry, ' ')[1]] AS statuses
WHERE any(place IN range(1, size(statuses) - 1) WHERE statuses[place] <> statuses[place - 1])
RETURN policy.title AS title, policy.status AS status, [entry IN policy.statusHistory | left(entry, size(entry) - 25)] AS history
ORDER BY title;
