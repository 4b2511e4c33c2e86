<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>wording</name>
    <message>
        <source>上次程序意外退出，草稿都还在。报告在 {file}，请交给管理员。</source>
        <translation>The program ended unexpectedly last time; the drafts are all still here. Please give the report, {file}, to the administrator.</translation>
    </message>
    <message>
        <source>.xlsx 或 .csv 文件</source>
        <translation>a .xlsx or .csv file</translation>
    </message>
    <message>
        <source>；不写由表头认出</source>
        <translation>; told by the names of the columns where it is left out</translation>
    </message>
    <message>
        <source>哪个工作表；不写是第一个认得出表头的</source>
        <translation>which sheet; the first whose columns are known where it is left out</translation>
    </message>
    <message>
        <source>只看每一行会怎样，什么也不写</source>
        <translation>only say what becomes of each row, write nothing</translation>
    </message>
    <message>
        <source>撤回第 N 次导入</source>
        <translation>take import N back</translation>
    </message>
    <message>
        <source>请写明要导入的文件，或者用 --undo 写明撤回哪一次。</source>
        <translation>Name the file to import, or with --undo the import to take back.</translation>
    </message>
    <message>
        <source>设立办公室（无人值守）</source>
        <translation>set up an office without asking anything</translation>
    </message>
    <message>
        <source>打开并关闭每一页，正常则退出码为 0</source>
        <translation>open and close every page; the exit code is 0 if all is well</translation>
    </message>
    <message>
        <source>按真实按键走一遍，并把每一页存成图片</source>
        <translation>play a visit by real key events and save a picture of every page</translation>
    </message>
    <message>
        <source>从标准输入逐行读 JSON 登记来访，每存一件输出一行</source>
        <translation>register visits read as JSON lines on standard input; one line is printed for each as soon as it is saved</translation>
    </message>
    <message>
        <source>计算一个期限，说明每一天怎么数</source>
        <translation>Count a time limit and say how each day was counted</translation>
    </message>
    <message>
        <source>把每种文书的样张写成 docx 和 PDF，短的和长的</source>
        <translation>write a short and a long sample of every paper as docx and PDF</translation>
    </message>
    <message>
        <source>现在备份，并核对</source>
        <translation>make a backup now and prove it</translation>
    </message>
    <message>
        <source>列出备份，或用其中一份恢复</source>
        <translation>list the backups, or restore one of them</translation>
    </message>
    <message>
        <source>核对数据或一份备份，指出第一条对不上的审计记录</source>
        <translation>check the data or a backup, and name the first bad audit entry</translation>
    </message>
    <message>
        <source>查找登记，每条结果输出一行 JSON</source>
        <translation>search the register; each hit is printed as one JSON line</translation>
    </message>
    <message>
        <source>导入往年台账、名单和平台清单，逐行说明会怎样</source>
        <translation>bring in earlier ledgers, lists of people and of platforms, saying of each row what becomes of it</translation>
    </message>
    <message>
        <source>写日报、周报、月报、季报、年度工作总结和年度统计表</source>
        <translation>writes daily, weekly, monthly, quarterly reports, the annual summary and the annual table</translation>
    </message>
    <message>
        <source>把全部数据写成 JSON 行，连同文书和附件</source>
        <translation>Write all data as lines of JSON, with papers and attachments</translation>
    </message>
    <message>
        <source>按上级的栏目写出一段时间的来访和事项</source>
        <translation>Write the visits and matters of a period under the superior’s labels</translation>
    </message>
    <message>
        <source>用口令打开加密导出的文件</source>
        <translation>Open a locked export with its passphrase</translation>
    </message>
    <message>
        <source>接访工作台：信访接待窗口值班员的桌面程序</source>
        <translation>Reception Desk: the desktop program of the duty clerk at a petition reception window</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>command</translation>
    </message>
    <message>
        <source>数据文件夹</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>使用演示单位</source>
        <translation>use the demo office</translation>
    </message>
    <message>
        <source>期限：{names}</source>
        <translation>The time limit: {names}</translation>
    </message>
    <message>
        <source>起算的日期，如 2026-11-03</source>
        <translation>The date from which it runs, e.g. 2026-11-03</translation>
    </message>
    <message>
        <source>某年的放假安排，holiday-cn 格式的 JSON，可写几个</source>
        <translation>The holiday notice of a year, JSON in the form of holiday-cn; several may be given</translation>
    </message>
    <message>
        <source>输出一个 JSON 对象</source>
        <translation>Print one JSON object</translation>
    </message>
    <message>
        <source>请写明期限和日期，例如 reception-desk due HANDLE 2026-08-03。</source>
        <translation>Please name the time limit and the date, e.g. reception-desk due HANDLE 2026-08-03.</translation>
    </message>
    <message>
        <source>新文件夹，或者 .zip、.rdx 文件</source>
        <translation>a new folder, or a .zip or .rdx file</translation>
    </message>
    <message>
        <source>加密：第一行是口令的文件</source>
        <translation>lock it: a file whose first line is the passphrase</translation>
    </message>
    <message>
        <source>单位性质</source>
        <translation>Kind of office</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>机构代字</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>本机字母</source>
        <translation>Station letter</translation>
    </message>
    <message>
        <source>查询电话</source>
        <translation>Telephone for queries</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>管理方式</source>
        <translation>Way of working</translation>
    </message>
    <message>
        <source>账号名:姓名:角色，角色用 + 连接，可写多次；不写角色即小办公室的全部角色</source>
        <translation>LOGIN:NAME:ROLES, roles joined by +, may be given several times; without roles, all those of a small office</translation>
    </message>
    <message>
        <source>每行一个密码，与账号次序相同；只有一行则共用</source>
        <translation>one password a line, in the order of the accounts; a single line serves all</translation>
    </message>
    <message>
        <source>恢复码写入此文件，不写则输出到标准输出</source>
        <translation>write the recovery code to this file; otherwise it goes to standard output</translation>
    </message>
    <message>
        <source>恢复码文件 {file} 已经存在。</source>
        <translation>The recovery code file {file} already exists.</translation>
    </message>
    <message>
        <source>请换一个文件名。</source>
        <translation>Please choose another file name.</translation>
    </message>
    <message>
        <source>已在 {folder} 设立办公室。请把恢复码打印后锁进保险柜。</source>
        <translation>The office has been set up in {folder}. Please print the recovery code and lock it in the safe.</translation>
    </message>
    <message>
        <source>不认识的角色：{roles}。</source>
        <translation>Unknown roles: {roles}.</translation>
    </message>
    <message>
        <source>可写：{all}。</source>
        <translation>There are: {all}.</translation>
    </message>
    <message>
        <source>加密导出的 .rdx 文件</source>
        <translation>the locked .rdx file</translation>
    </message>
    <message>
        <source>写到哪个 .zip 文件</source>
        <translation>which .zip file to write</translation>
    </message>
    <message>
        <source>第一行是口令的文件</source>
        <translation>a file whose first line is the passphrase</translation>
    </message>
    <message>
        <source>新文件夹，或者 .zip 文件</source>
        <translation>a new folder, or a .zip file</translation>
    </message>
    <message>
        <source>从哪天；不写是上个月</source>
        <translation>from which day; last month where none is given</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>“{text}”不是一个日期。</source>
        <translation>“{text}” is no date.</translation>
    </message>
    <message>
        <source>请写成 2026-11-03。</source>
        <translation>Please write it as 2026-11-03.</translation>
    </message>
    <message>
        <source>这一行不是一个 JSON 对象，没有登记，请改正后重新提交这一行。</source>
        <translation>This line is not a JSON object and was not registered; please correct it and submit it again.</translation>
    </message>
    <message>
        <source>哪一年；不写是上一年</source>
        <translation>which year; the last one if left out</translation>
    </message>
    <message>
        <source>哪个月；不写是上个月</source>
        <translation>which month; the last one if left out</translation>
    </message>
    <message>
        <source>那段时间里的哪一天；自选时间的第一天</source>
        <translation>a day within the period; the first day of a free one</translation>
    </message>
    <message>
        <source>自选时间的最后一天</source>
        <translation>the last day of a free period</translation>
    </message>
    <message>
        <source>docx、xlsx、pdf、json</source>
        <translation>docx, xlsx, pdf, json</translation>
    </message>
    <message>
        <source>核对稿：每个数字带编号，文末列出记录</source>
        <translation>the copy that is checked: a code at every figure, the records at the end</translation>
    </message>
    <message>
        <source>图另存到哪个文件夹；docx 和 PDF 里也有图</source>
        <translation>into which folder the charts are saved; docx and PDF hold them too</translation>
    </message>
    <message>
        <source>写到哪个文件</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>{file} 写不进去。</source>
        <translation>{file} cannot be written.</translation>
    </message>
    <message>
        <source>请检查磁盘和权限，或者换一个文件。</source>
        <translation>Please check the disk and its rights, or choose another file.</translation>
    </message>
    <message>
        <source>恢复第 N 份备份；不写就只列出有哪些</source>
        <translation>restore backup N; without it they are only listed</translation>
    </message>
    <message>
        <source>为什么恢复，记入审计</source>
        <translation>why it is restored, written into the audit</translation>
    </message>
    <message>
        <source>规范模式：同意恢复的第二个人的账号</source>
        <translation>Strict mode: account of the second person who agrees to the restore</translation>
    </message>
    <message>
        <source>第一行是同意人密码的文件</source>
        <translation>File whose first line is the password of who agrees</translation>
    </message>
    <message>
        <source>没有备份。</source>
        <translation>There is no backup.</translation>
    </message>
    <message>
        <source>文书样张存放的文件夹</source>
        <translation>folder for the sample papers</translation>
    </message>
    <message>
        <source>放着本单位模板的文件夹，同名的用它，其余用自带的</source>
        <translation>folder with templates of your own; those of the same name are used instead of ours</translation>
    </message>
    <message>
        <source>找不到文件夹 {folder}。</source>
        <translation>There is no folder {folder}.</translation>
    </message>
    <message>
        <source>请检查路径。</source>
        <translation>Please check the path.</translation>
    </message>
    <message>
        <source>{folder} 写不进去。</source>
        <translation>{folder} cannot be written to.</translation>
    </message>
    <message>
        <source>请检查磁盘和权限，或者换一个文件夹。</source>
        <translation>Please check the disk and the permissions, or choose another folder.</translation>
    </message>
    <message>
        <source>姓名、编号、证件号码后几位、陈述中的任何文字</source>
        <translation>a name, a number, the end of an ID number, or any words of a statement</translation>
    </message>
    <message>
        <source>最多输出几条</source>
        <translation>the most hits to print</translation>
    </message>
    <message>
        <source>账号名</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>第一行是密码的文件</source>
        <translation>file whose first line is the password</translation>
    </message>
    <message>
        <source>启用了动态码的账号：手机上的六位数字</source>
        <translation>for an account with a one-time code: the six digits on the phone</translation>
    </message>
    <message>
        <source>为什么导出，记入审计</source>
        <translation>why it is exported; kept in the audit</translation>
    </message>
    <message>
        <source>规范模式：同意人的账号</source>
        <translation>strict mode: the account of who agrees</translation>
    </message>
    <message>
        <source>规范模式：同意人的密码文件</source>
        <translation>strict mode: the password file of who agrees</translation>
    </message>
    <message>
        <source>读不到密码文件 {file}。</source>
        <translation>The password file {file} cannot be read.</translation>
    </message>
    <message>
        <source>请检查路径和权限。</source>
        <translation>Please check its path and permissions.</translation>
    </message>
    <message>
        <source>密码文件 {file} 是空的。</source>
        <translation>The password file {file} is empty.</translation>
    </message>
    <message>
        <source>请把密码写在第一行。</source>
        <translation>Please put the password on its first line.</translation>
    </message>
    <message>
        <source>{folder} 里还没有办公室。</source>
        <translation>There is no office in {folder} yet.</translation>
    </message>
    <message>
        <source>请先运行 reception-desk init。</source>
        <translation>Please run reception-desk init first.</translation>
    </message>
    <message>
        <source>请写明 --clerk 和 --password-file，或者用 --demo。</source>
        <translation>Please give --clerk and --password-file, or use --demo.</translation>
    </message>
    <message>
        <source>图片和 PDF 存放的文件夹</source>
        <translation>folder for the pictures and PDFs</translation>
    </message>
    <message>
        <source>核对第 N 份备份，不写就核对现在的数据</source>
        <translation>check backup N; without it the data as they are now</translation>
    </message>
    <message>
        <source>备份在另一个文件夹（第二处备份）</source>
        <translation>the backups lie in another folder (the second place)</translation>
    </message>
    <message>
        <source>完好。</source>
        <translation>It is whole.</translation>
    </message>
    <message>
        <source>没有找到这份备份。</source>
        <translation>This backup was not found. </translation>
    </message>
    <message>
        <source>用 reception-desk restore 看有哪些。</source>
        <translation>reception-desk restore lists them.</translation>
    </message>
    <message>
        <source>已锁屏。</source>
        <translation>The screen is locked.</translation>
    </message>
    <message>
        <source>请先输入密码解锁。</source>
        <translation>Please unlock it with your password first.</translation>
    </message>
    <message>
        <source>不能写入 {file}。</source>
        <translation>{file} cannot be written.</translation>
    </message>
    <message>
        <source>请换一个文件夹，或检查磁盘是否已满。</source>
        <translation>Please choose another folder, or check whether the disk is full.</translation>
    </message>
    <message>
        <source>磁盘已满，这次没有存上。</source>
        <translation>The disk is full; this was not saved.</translation>
    </message>
    <message>
        <source>请清理磁盘后再按一次保存，已输入的内容都还在。</source>
        <translation>Please free some space and save again; all you typed is still here.</translation>
    </message>
    <message>
        <source>数据正被另一个程序占用。</source>
        <translation>Another program is using the store.</translation>
    </message>
    <message>
        <source>请稍等片刻再试，已输入的内容都还在。</source>
        <translation>Please wait a moment and try again; all you typed is still here.</translation>
    </message>
    <message>
        <source>数据文件夹不能写入。</source>
        <translation>The data folder cannot be written to.</translation>
    </message>
    <message>
        <source>请让管理员检查该文件夹的写入权限。</source>
        <translation>Please ask the administrator to check the permissions of the folder.</translation>
    </message>
    <message>
        <source>数据文件已损坏，没有打开。</source>
        <translation>The store is damaged and was not opened.</translation>
    </message>
    <message>
        <source>原文件一个字节也没有动，请让管理员用备份恢复。</source>
        <translation>Not a byte of the file was touched; please ask the administrator to restore a backup.</translation>
    </message>
    <message>
        <source>数据文件是空的，里面的记录不见了。</source>
        <translation>The store is empty; its records are gone.</translation>
    </message>
    <message>
        <source>请不要继续登记，让管理员用备份恢复。</source>
        <translation>Please do not go on registering; ask the administrator to restore a backup.</translation>
    </message>
    <message>
        <source>数据文件不是本单位的，可能被换过。</source>
        <translation>The store belongs to another office; it may have been replaced.</translation>
    </message>
    <message>
        <source>请让管理员放回原来的文件，或用备份恢复。</source>
        <translation>Please ask the administrator to put the right file back, or to restore a backup.</translation>
    </message>
    <message>
        <source>数据文件比上次关闭时旧，最近的登记不在里面。</source>
        <translation>The store is older than when it was last closed; the latest visits are not in it.</translation>
    </message>
    <message>
        <source>请让管理员找回最新的文件（连同 -wal 文件），或用备份恢复。</source>
        <translation>Please ask the administrator to find the newest file (with its -wal file), or to restore a backup.</translation>
    </message>
    <message>
        <source>数据由更新版本的程序写成。</source>
        <translation>The store was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>请安装同一版本或更新的程序再打开。</source>
        <translation>Please install that version or a newer one.</translation>
    </message>
    <message>
        <source>找不到数据文件。</source>
        <translation>The store cannot be found.</translation>
    </message>
    <message>
        <source>请让管理员检查数据文件夹，或用备份恢复。</source>
        <translation>Please ask the administrator to check the data folder, or to restore a backup.</translation>
    </message>
    <message>
        <source>密钥与数据文件不符。</source>
        <translation>The key does not fit the store.</translation>
    </message>
    <message>
        <source>请用本单位的恢复码打开，或让管理员恢复密钥文件。</source>
        <translation>Please open it with this office's recovery code, or ask the administrator to restore the key file.</translation>
    </message>
    <message>
        <source>密钥文件 office.json 不见了或已损坏，没有它打不开数据。</source>
        <translation>The key file office.json is missing or damaged; the store cannot be opened without it.</translation>
    </message>
    <message>
        <source>登录页上按“放回密钥文件”，就用旁边的 office.json.before，没有就用备份里的一份。</source>
        <translation>Press “Bring the key file back” on the sign-in page: it takes office.json.before beside it, or else one from a backup.</translation>
    </message>
    <message>
        <source>磁盘读写出错，这次没有存上。</source>
        <translation>The disk reported an error; this was not saved.</translation>
    </message>
    <message>
        <source>已输入的内容都还在。请让管理员检查磁盘。</source>
        <translation>All you typed is still here. Please ask the administrator to check the disk.</translation>
    </message>
    <message>
        <source>缺最后 {n} 次保存。</source>
        <translation>The last {n} saves are missing. </translation>
    </message>
    <message>
        <source>什么情况</source>
        <translation>What</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>还没定就空着，回来时记一笔</source>
        <translation>Leave empty if open; record the return</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>由谁接</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>手上没有在办的可以空着</source>
        <translation>May stay empty if nothing is open</translation>
    </message>
    <message>
        <source>请假、离岗</source>
        <translation>Leave or leaving</translation>
    </message>
    <message>
        <source>谁回来了</source>
        <translation>Who is back</translation>
    </message>
    <message>
        <source>回岗</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>作为</source>
        <translation>As</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>本单位的人不用填</source>
        <translation>not for our own people</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>↓ 看各人手上几件</source>
        <translation>↓ shows what each has in hand</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>交办函、分工、批示……</source>
        <translation>letter, division of work, instruction …</translation>
    </message>
    <message>
        <source>落实责任</source>
        <translation>Who is answerable</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>应是谁</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>更正首接责任人</source>
        <translation>Correct first receiver</translation>
    </message>
    <message>
        <source>谁移交</source>
        <translation>Hands over</translation>
    </message>
    <message>
        <source>谁来接</source>
        <translation>Takes over</translation>
    </message>
    <message>
        <source>移交责任</source>
        <translation>Hand over duties</translation>
    </message>
    <message>
        <source>怎么去</source>
        <translation>How</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>专人送、邮寄、传真、平台……</source>
        <translation>by hand, post, fax, platform …</translation>
    </message>
    <message>
        <source>要求哪天前回</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>登记去函</source>
        <translation>Record a letter</translation>
    </message>
    <message>
        <source>来了什么</source>
        <translation>What came</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>谁签收、谁答复</source>
        <translation>who signed, who answered</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>送达信访人</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>已告知复查复核</source>
        <translation>Told of review</translation>
    </message>
    <message>
        <source>哪件去函</source>
        <translation>Which letter</translation>
    </message>
    <message>
        <source>登记来文</source>
        <translation>Record what came in</translation>
    </message>
    <message>
        <source>还没有记下报告了谁、几点报告的。</source>
        <translation>It is not noted yet who was told, and when.</translation>
    </message>
    <message>
        <source>条例第二十五条</source>
        <translation>Regulations, article 25</translation>
    </message>
    <message>
        <source>“{label}”在今天之后，请核对。</source>
        <translation>“{label}” lies after today; please check.</translation>
    </message>
    <message>
        <source>“{label}”早于出生日期，请核对。</source>
        <translation>“{label}” lies before the date of birth; please check.</translation>
    </message>
    <message>
        <source>“{label}”早于落款日期，请核对。</source>
        <translation>“{label}” lies before the date of the letter; please check.</translation>
    </message>
    <message>
        <source>“{label}”在收到之前就过了，请核对。</source>
        <translation>“{label}” had passed before it was received; please check.</translation>
    </message>
    <message>
        <source>答应的日子已经过了，请核对。</source>
        <translation>The day promised has already passed; please check.</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>接谈地点</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>接访领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>下访地点</source>
        <translation>Place of outreach</translation>
    </message>
    <message>
        <source>联合单位</source>
        <translation>Joint offices</translation>
    </message>
    <message>
        <source>落款日期</source>
        <translation>Letter date</translation>
    </message>
    <message>
        <source>邮戳日期</source>
        <translation>Postmark</translation>
    </message>
    <message>
        <source>寄来方式</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>署名人数</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>来电号码</source>
        <translation>Caller's number</translation>
    </message>
    <message>
        <source>录音</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>终端</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>外部编号</source>
        <translation>Outer number</translation>
    </message>
    <message>
        <source>查询码</source>
        <translation>Query code</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来文号</source>
        <translation>Their no.</translation>
    </message>
    <message>
        <source>来文期限</source>
        <translation>Their date</translation>
    </message>
    <message>
        <source>领导批示</source>
        <translation>Leader's words</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>通报单位</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>接返人</source>
        <translation>Fetched by</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>接访方式</source>
        <translation>Mode of reception</translation>
    </message>
    <message>
        <source>来信</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>网上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>来文</source>
        <translation>Their letter</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>成因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>化解凭证</source>
        <translation>Proof of settlement</translation>
    </message>
    <message>
        <source>只是办结、没有化解的空着</source>
        <translation>Empty where it is only closed, not settled</translation>
    </message>
    <message>
        <source>办结事项</source>
        <translation>Close a matter</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>空表的“{label}”就是这一项，不能停用；可以改它的名称。</source>
        <translation>An empty form begins with this entry in “{label}”, so it cannot be retired; it can be renamed.</translation>
    </message>
    <message>
        <source>这是最后一项，停用以后就没有可选的了。</source>
        <translation>This is the last entry; without it there would be nothing to choose.</translation>
    </message>
    <message>
        <source>一次最多粘贴 {n} 行，请分几次。</source>
        <translation>At most {n} lines can be pasted at once; please paste in several steps.</translation>
    </message>
    <message>
        <source>第 {n} 行的代码 {code} 前面已经用过，没有导入。</source>
        <translation>The code {code} of line {n} was used before; the line was not imported.</translation>
    </message>
    <message>
        <source>第 {n} 行不是“代码、名称”，没有导入；表格里的代码列要设为文本。</source>
        <translation>Line {n} is not “code, name” and was not imported; the column of codes must be set to text.</translation>
    </message>
    <message>
        <source>第 {n} 行的代码 {code} 不在国家标准里，没有导入。</source>
        <translation>Line {n}: code {code} is not in the national standard and was not taken.</translation>
    </message>
    <message>
        <source>第 {n} 行的上级 {parent} 不存在，没有导入。</source>
        <translation>Line {n}: there is no entry {parent} to stand under; the line was not taken.</translation>
    </message>
    <message>
        <source>还没有写代码。</source>
        <translation>The code is missing.</translation>
    </message>
    <message>
        <source>代码只用字母和数字，最多 20 个。</source>
        <translation>A code has letters and digits only, 20 at most.</translation>
    </message>
    <message>
        <source>“{table}”是国家标准，不加自己的条目；用不到的可以停用。</source>
        <translation>“{table}” is a national standard and takes no entries of one's own; what is never used can be retired.</translation>
    </message>
    <message>
        <source>还没有写名称。</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>没有代码为“{parent}”的上级。</source>
        <translation>There is no parent with the code “{parent}”.</translation>
    </message>
    <message>
        <source>“{label}”已经有了，代码是 {code}。</source>
        <translation>“{label}” exists already, with the code {code}.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>做哪一种</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>档号</source>
        <translation>Archive number</translation>
    </message>
    <message>
        <source>归档时再编的空着</source>
        <translation>Empty where it is given later</translation>
    </message>
    <message>
        <source>遮住的姓名</source>
        <translation>Names to mask</translation>
    </message>
    <message>
        <source>程序找到的其他人，不该遮的删掉，还有的加上；用“、”隔开</source>
        <translation>Other people that were found: delete who need not be masked, add who is missing; part them by “、”</translation>
    </message>
    <message>
        <source>卷宗</source>
        <translation>File</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>分管工作</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>多久一次</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>排到哪天</source>
        <translation>Plan until</translation>
    </message>
    <message>
        <source>为什么改</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>公示以后改的，写明原因，另行公告</source>
        <translation>Once published, write the reason and announce it</translation>
    </message>
    <message>
        <source>为什么取消</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>安排领导接访日</source>
        <translation>Plan leader reception days</translation>
    </message>
    <message>
        <source>改期、换人</source>
        <translation>Change the day or the leader</translation>
    </message>
    <message>
        <source>取消这次接访</source>
        <translation>Cancel this reception</translation>
    </message>
    <message>
        <source>登记编号</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>At what hour</translation>
    </message>
    <message>
        <source>约见领导</source>
        <translation>See a leader</translation>
    </message>
    <message>
        <source>双岗</source>
        <translation>Doubled posts</translation>
    </message>
    <message>
        <source>24 小时值班</source>
        <translation>24-hour duty</translation>
    </message>
    <message>
        <source>每天几点前报</source>
        <translation>Report each day by</translation>
    </message>
    <message>
        <source>报给谁</source>
        <translation>Report to</translation>
    </message>
    <message>
        <source>重点时段</source>
        <translation>Special periods</translation>
    </message>
    <message>
        <source>哪天的</source>
        <translation>Of which day</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>没有情况也报；不写检举控告的内容</source>
        <translation>Reported also when nothing happened; no word of an accusation</translation>
    </message>
    <message>
        <source>报日报</source>
        <translation>Report the day</translation>
    </message>
    <message>
        <source>走访情况</source>
        <translation>How the call went</translation>
    </message>
    <message>
        <source>记走访情况</source>
        <translation>Record how the call went</translation>
    </message>
    <message>
        <source>小结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>时段小结</source>
        <translation>Closing of the period</translation>
    </message>
    <message>
        <source>删掉的由自动排班再排，全删就是解锁</source>
        <translation>What you delete is planned anew; delete all to unlock</translation>
    </message>
    <message>
        <source>不动的班</source>
        <translation>Duties left as they are</translation>
    </message>
    <message>
        <source>锁定哪几班</source>
        <translation>Which duties to lock</translation>
    </message>
    <message>
        <source>希望不值班</source>
        <translation>Wishes no duty</translation>
    </message>
    <message>
        <source>希望值班</source>
        <translation>Wishes duty</translation>
    </message>
    <message>
        <source>没有心愿</source>
        <translation>No wish</translation>
    </message>
    <message>
        <source>不排在一起</source>
        <translation>Not put together</translation>
    </message>
    <message>
        <source>可以排在一起</source>
        <translation>May be put together</translation>
    </message>
    <message>
        <source>怎样</source>
        <translation>How</translation>
    </message>
    <message>
        <source>连续几天以内不算</source>
        <translation>Days running that cost nothing</translation>
    </message>
    <message>
        <source>一个月最多补几班</source>
        <translation>Duties made up for in a month at most</translation>
    </message>
    <message>
        <source>排班分数（违反一次记几分）</source>
        <translation>Prices of planning (points for each breach)</translation>
    </message>
    <message>
        <source>为什么不批</source>
        <translation>Why not granted</translation>
    </message>
    <message>
        <source>不批准换班</source>
        <translation>Do not grant the change</translation>
    </message>
    <message>
        <source>由谁走访</source>
        <translation>Who calls</translation>
    </message>
    <message>
        <source>安排走访</source>
        <translation>Plan a call</translation>
    </message>
    <message>
        <source>心愿</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>和谁</source>
        <translation>And who</translation>
    </message>
    <message>
        <source>不同班</source>
        <translation>Not together</translation>
    </message>
    <message>
        <source>还没有填“{label}”，可以照样保存。</source>
        <translation>“{label}” is not filled in yet; you can save all the same.</translation>
    </message>
    <message>
        <source>“{label}”这里用不到，填过的内容照样保存。</source>
        <translation>“{label}” is not used here; what was filled in is kept all the same.</translation>
    </message>
    <message>
        <source>另立一件</source>
        <translation>Raise another matter</translation>
    </message>
    <message>
        <source>另一件事</source>
        <translation>Another matter</translation>
    </message>
    <message>
        <source>陈述</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>duties</translation>
    </message>
    <message>
        <source>还有谁值班</source>
        <translation>Also on duty</translation>
    </message>
    <message>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>异常</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不写检举控告的内容</source>
        <translation>Nothing of accusations</translation>
    </message>
    <message>
        <source>带班领导</source>
        <translation>Leader on duty</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>提前、推迟交班，或接班人没到的，写明原因</source>
        <translation>Say why where it is early, late, or nobody came</translation>
    </message>
    <message>
        <source>由谁接着办</source>
        <translation>Who goes on</translation>
    </message>
    <message>
        <source>哪天的日报</source>
        <translation>Of which day</translation>
    </message>
    <message>
        <source>看哪天的日报</source>
        <translation>Daily sheet of a day</translation>
    </message>
    <message>
        <source>本班</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>换人接着办</source>
        <translation>Somebody else goes on</translation>
    </message>
    <message>
        <source>接班人</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>交班</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>交带班领导</source>
        <translation>Handed to the leader on duty</translation>
    </message>
    <message>
        <source>签接班</source>
        <translation>Sign for taking over</translation>
    </message>
    <message>
        <source>看不出“{raw}”是哪种活动，可写：{all}、矛盾排查。</source>
        <translation>“{raw}” is no kind of activity; write one of: {all}, 矛盾排查.</translation>
    </message>
    <message>
        <source>第 {n} 行读不懂：一格里的字太多，或者引号没有配对。</source>
        <translation>Row {n} cannot be read: a cell is too long, or a quotation mark is missing.</translation>
    </message>
    <message>
        <source>请用 Excel 或 WPS 打开，改好这一行，另存以后再导入。</source>
        <translation>Open it in Excel or WPS, put this row right, save it and import it again.</translation>
    </message>
    <message>
        <source>这个文件里有一行长得没有尽头，没有读。</source>
        <translation>A line of this file has no end; it was not read.</translation>
    </message>
    <message>
        <source>请选 .xlsx 或 .csv 表格。</source>
        <translation>Choose a .xlsx or .csv table.</translation>
    </message>
    <message>
        <source>这个文件是空的。</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>请选有内容的 .xlsx 或 .csv 文件。</source>
        <translation>Choose a .xlsx or .csv file with something in it.</translation>
    </message>
    <message>
        <source>这是旧式的 .xls，或者是设了密码的工作簿，读不了。</source>
        <translation>This is an old .xls, or a workbook with a password; it cannot be read.</translation>
    </message>
    <message>
        <source>请用 Excel 或 WPS 打开，另存为没有密码的 .xlsx 再导入。</source>
        <translation>Open it in Excel or WPS, save it as .xlsx without a password, then import it.</translation>
    </message>
    <message>
        <source>这个文件名字像表格，其实是网页。</source>
        <translation>This file is called a table, but it is a web page.</translation>
    </message>
    <message>
        <source>请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。</source>
        <translation>Open it in Excel or WPS, save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>这个文件不是表格。</source>
        <translation>This file is no table.</translation>
    </message>
    <message>
        <source>请选 .xlsx 或 .csv 文件。</source>
        <translation>Choose a .xlsx or .csv file.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>这个文件里的文字太多。</source>
        <translation>There is too much text in this file.</translation>
    </message>
    <message>
        <source>请把要导入的表另存为 CSV，或者分成几个文件再导入。</source>
        <translation>Save the table as CSV, or part it into several files, then import it.</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>原台账编号</source>
        <translation>Number in the earlier ledger</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>哪种活动</source>
        <translation>Which activity</translation>
    </message>
    <message>
        <source>来访时间</source>
        <translation>Time received</translation>
    </message>
    <message>
        <source>第 {n} 列</source>
        <translation>Column {n}</translation>
    </message>
    <message>
        <source>“{label}”是公式，文件里没有它算好的值，没有取。</source>
        <translation>“{label}” is a formula whose value is not in the file; it was left out.</translation>
    </message>
    <message>
        <source>“{label}”这一格是错误值 {text}，没有取。</source>
        <translation>“{label}” holds the error {text}; it was left out.</translation>
    </message>
    <message>
        <source>“{label}”被表格软件改成了 {text}，后几位已经丢失，不猜；请照原件在登记里补上。</source>
        <translation>The spreadsheet turned “{label}” into {text}; its last digits are lost and not guessed. Please add it from the original.</translation>
    </message>
    <message>
        <source>“{label}”是公式，取它算好的值。</source>
        <translation>“{label}” is a formula; its value was taken.</translation>
    </message>
    <message>
        <source>“{label}”是合并单元格，取上面一格的值。</source>
        <translation>“{label}” is a merged cell; the value above was taken.</translation>
    </message>
    <message>
        <source>证件号码 {text} 的后几位是 0，像被表格软件改过，请照原件核对。</source>
        <translation>The ID number {text} ends in zeros, as if a spreadsheet had changed it; please compare it with the original.</translation>
    </message>
    <message>
        <source>“{label}”是数字 {text}，按 {day} 读。</source>
        <translation>“{label}” is the number {text}, read as {day}.</translation>
    </message>
    <message>
        <source>“{label}”写着“{text}”，没有写明是多少，没有取。</source>
        <translation>“{label}” says “{text}”, which is no figure; it was left out.</translation>
    </message>
    <message>
        <source>这个文件不是 Excel 工作簿。</source>
        <translation>This file is no Excel workbook.</translation>
    </message>
    <message>
        <source>这个文件里没有名为“{sheet}”的工作表。</source>
        <translation>This file has no sheet called “{sheet}”.</translation>
    </message>
    <message>
        <source>这个文件里没有工作表。</source>
        <translation>This file has no sheets.</translation>
    </message>
    <message>
        <source>这张表超过 {n} 行，没有导入。</source>
        <translation>This table has more than {n} rows; nothing was imported.</translation>
    </message>
    <message>
        <source>请按年份分成几个文件，一个一个导入。</source>
        <translation>Part it into several files by year and import one after the other.</translation>
    </message>
    <message>
        <source>这个文件已损坏，读不下去。</source>
        <translation>This file is damaged and cannot be read on.</translation>
    </message>
    <message>
        <source>请用 Excel 或 WPS 打开，另存为新的 .xlsx 再导入。</source>
        <translation>Open it in Excel or WPS, save it as a new .xlsx, then import it.</translation>
    </message>
    <message>
        <source>这个文件解开以后大得不正常，没有读。</source>
        <translation>Unpacked, this file is monstrously large; it was not read.</translation>
    </message>
    <message>
        <source>请用 Excel 或 WPS 打开，把要导入的表另存为新的 .xlsx。</source>
        <translation>Open it in Excel or WPS and save the table as a new .xlsx.</translation>
    </message>
    <message>
        <source>这个文件有密码。</source>
        <translation>This file has a password.</translation>
    </message>
    <message>
        <source>请去掉密码，另存以后再导入。</source>
        <translation>Remove the password, save it, then import it.</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>To</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>单位电话</source>
        <translation>Unit's telephone</translation>
    </message>
    <message>
        <source>单位地址</source>
        <translation>Unit's address</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>按哪部法律的程序</source>
        <translation>Procedure of which law</translation>
    </message>
    <message>
        <source>不走六十日程序的才填</source>
        <translation>Only where the 60 days do not apply</translation>
    </message>
    <message>
        <source>那部法律的期限</source>
        <translation>That law's time limit</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>应向哪里提出</source>
        <translation>Where to turn</translation>
    </message>
    <message>
        <source>复核机关</source>
        <translation>Second-review organ</translation>
    </message>
    <message>
        <source>复核意见书文号</source>
        <translation>Number of the second-review opinion</translation>
    </message>
    <message>
        <source>复核意见书日期</source>
        <translation>Date of the second-review opinion</translation>
    </message>
    <message>
        <source>法定途径</source>
        <translation>Lawful way</translation>
    </message>
    <message>
        <source>向哪个机关提出</source>
        <translation>At which organ</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>期限提醒</source>
        <translation>Reminder of the time limit</translation>
    </message>
    <message>
        <source>要带的材料</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>事实和理由</source>
        <translation>Facts and reasons</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>印完整证件和电话</source>
        <translation>Print whole numbers</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>去函文号</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Date of assignment</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>标题里的事由</source>
        <translation>Subject in the title</translation>
    </message>
    <message>
        <source>查明的事实和理由</source>
        <translation>Facts found and reasons</translation>
    </message>
    <message>
        <source>上一级机关、单位</source>
        <translation>Organ above</translation>
    </message>
    <message>
        <source>逾期的后果</source>
        <translation>If the time limit is missed</translation>
    </message>
    <message>
        <source>本省有规定的才写</source>
        <translation>Only where the province has a rule</translation>
    </message>
    <message>
        <source>作出原意见的机关</source>
        <translation>Organ of the original opinion</translation>
    </message>
    <message>
        <source>原意见书文号</source>
        <translation>Number of the original opinion</translation>
    </message>
    <message>
        <source>原意见书日期</source>
        <translation>Date of the original opinion</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>维持、撤销、变更、责令重新办理</source>
        <translation>Upheld, revoked, changed, to be handled anew</translation>
    </message>
    <message>
        <source>意见的内容</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>化解措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>疏导教育责任人</source>
        <translation>Who is to counsel</translation>
    </message>
    <message>
        <source>接访地点</source>
        <translation>Where received</translation>
    </message>
    <message>
        <source>领导意见</source>
        <translation>Leader's opinion</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Unit responsible</translation>
    </message>
    <message>
        <source>督办情形</source>
        <translation>Why it is supervised</translation>
    </message>
    <message>
        <source>第几次督办</source>
        <translation>Supervision number</translation>
    </message>
    <message>
        <source>改进工作的建议</source>
        <translation>Suggestions for improvement</translation>
    </message>
    <message>
        <source>处理情况</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>信访人意见</source>
        <translation>What the petitioner says</translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation>Head of the unit</translation>
    </message>
    <message>
        <source>送达地址</source>
        <translation>Address for service</translation>
    </message>
    <message>
        <source>送达哪份文书</source>
        <translation>Which paper is served</translation>
    </message>
    <message>
        <source>补充笔录的时间</source>
        <translation>Time of the supplement</translation>
    </message>
    <message>
        <source>接谈人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>为什么补充</source>
        <translation>Why it is added</translation>
    </message>
    <message>
        <source>来访人要求更正…</source>
        <translation>The visitor wants … corrected</translation>
    </message>
    <message>
        <source>补充的内容</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>问：…… 答：……</source>
        <translation>Q: … A: …</translation>
    </message>
    <message>
        <source>谁提出回避</source>
        <translation>Who asks for the withdrawal</translation>
    </message>
    <message>
        <source>请谁回避</source>
        <translation>Who is to withdraw</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>还没有决定的空着</source>
        <translation>Empty where it is not decided yet</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>由谁接替</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>约定时间</source>
        <translation>Appointed for</translation>
    </message>
    <message>
        <source>接谈部门</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>请携带</source>
        <translation>Please bring</translation>
    </message>
    <message>
        <source>姓名或者单位</source>
        <translation>Name or unit</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>各方</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>争议的事</source>
        <translation>What is in dispute</translation>
    </message>
    <message>
        <source>协议内容</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>一行一条</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>怎么履行</source>
        <translation>How it is carried out</translation>
    </message>
    <message>
        <source>主持调解的</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>双方自己和解的空着</source>
        <translation>Empty where the parties settled by themselves</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>Adopted?</translation>
    </message>
    <message>
        <source>研究办理的单位</source>
        <translation>Unit that looked into it</translation>
    </message>
    <message>
        <source>理由和办理情况</source>
        <translation>Reasons and what was done</translation>
    </message>
    <message>
        <source>收件人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>收件人邮编</source>
        <translation>Their postcode</translation>
    </message>
    <message>
        <source>收件人地址</source>
        <translation>Their address</translation>
    </message>
    <message>
        <source>收件单位</source>
        <translation>Their unit</translation>
    </message>
    <message>
        <source>收件人电话</source>
        <translation>Their telephone</translation>
    </message>
    <message>
        <source>内件</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>邮单号</source>
        <translation>Mail number</translation>
    </message>
    <message>
        <source>这一项有 {n} 个字，超过 {most} 个字，已全部保存。</source>
        <translation>This has {n} characters, more than {most}; all of them are kept.</translation>
    </message>
    <message>
        <source>第 {place} 条有 {n} 个字，宜移到陈述里，已全部保存。</source>
        <translation>Entry {place} has {n} characters and would be better in the statement; all of them are kept.</translation>
    </message>
    <message>
        <source>没有“{raw}”这一项，可选：{all}。</source>
        <translation>There is no “{raw}” to choose; there are: {all}.</translation>
    </message>
    <message>
        <source>“{raw}”不是 {least} 到 {most} 之间的整数，请改正。</source>
        <translation>“{raw}” is not a whole number from {least} to {most}; please correct it.</translation>
    </message>
    <message>
        <source>“{raw}”看不出是哪一天，可以写 20261103、11.3、今天、+3 或 周五。</source>
        <translation>“{raw}” is no date; write 20261103, 11.3, 今天 (today), +3 or 周五 (Friday).</translation>
    </message>
    <message>
        <source>证件号码没有通过校验，请再看一眼；照原样保存，标记为未核验。</source>
        <translation>The ID number does not pass its check, please look again; it is kept as typed and marked unverified.</translation>
    </message>
    <message>
        <source>电话号码的位数不对，请核对；照原样保存。</source>
        <translation>The telephone number has a wrong number of digits, please check; it is kept as typed.</translation>
    </message>
    <message>
        <source>“{table}”里没有“{raw}”，照原样保存；可以写代码、名称或拼音首字母。</source>
        <translation>“{table}” has no “{raw}”; it is kept as typed. A code, a name or the initials of its pinyin will do.</translation>
    </message>
    <message>
        <source>“{raw}”还没有选定，照原样保存；可能是：{some}。</source>
        <translation>“{raw}” is not chosen yet and kept as typed; it may be: {some}.</translation>
    </message>
    <message>
        <source>号码不像{document}的号码，请再看一眼；照原样保存，标记为未核验。</source>
        <translation>This does not look like the number of a document of this kind ({document}); please look again. It is saved as typed and marked as not checked.</translation>
    </message>
    <message>
        <source>“{raw}”看不出从几点到几点，请写成 9:00—11:30。</source>
        <translation>“{raw}” does not say from when to when; write it as 9:00—11:30.</translation>
    </message>
    <message>
        <source>“{raw}”看不出是周几，请写成 周一至周五，或 周一、周三。</source>
        <translation>“{raw}” does not say which weekdays; write 周一至周五, or 周一、周三.</translation>
    </message>
    <message>
        <source>“{raw}”看不出是哪天几点，可以写 3.12 14:30、昨天 9点。</source>
        <translation>“{raw}” is no day with a time; type 3.12 14:30 or 20261103 1430.</translation>
    </message>
    <message>
        <source>“{raw}”不是数，请写成 12 或 12.5；照原样保存。</source>
        <translation>“{raw}” is not a number; write 12 or 12.5. It is kept as typed.</translation>
    </message>
    <message>
        <source>没有“{raw}”这一项，照原样保存；可选：{all}。</source>
        <translation>There is no “{raw}” here; it is kept as typed. Choices: {all}.</translation>
    </message>
    <message>
        <source>名单里有 {n} 个证件号码没有通过校验，照原样保存。</source>
        <translation>{n} ID numbers in the list fail their check; they are saved as typed.</translation>
    </message>
    <message>
        <source>名单里重复：{names}，照原样保存。</source>
        <translation>Listed twice: {names}; saved as typed.</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>一行一人：姓名 证件号码 电话，次序不限，可以粘贴</source>
        <translation>One person a line: name, ID number, telephone in any order; may be pasted</translation>
    </message>
    <message>
        <source>已列 {n} 人，{right} 个证件号码通过校验</source>
        <translation>{n} people listed, {right} ID numbers pass their check</translation>
    </message>
    <message>
        <source>{n} 个未通过</source>
        <translation>{n} fail</translation>
    </message>
    <message>
        <source>重复：{names}</source>
        <translation>twice: {names}</translation>
    </message>
    <message>
        <source>{names} 等 {n} 人</source>
        <translation>{names} and others, {n} in all</translation>
    </message>
    <message>
        <source>叫“{name}”的有 {n} 处：{some}；照原样保存。</source>
        <translation>“{name}” names {n} places: {some}; it is kept as typed.</translation>
    </message>
    <message>
        <source>邮政编码是六位数字，例如 251600。</source>
        <translation>A postcode has six digits, for example 251600.</translation>
    </message>
    <message>
        <source>第 {place} 行“{column}”：{sentence}</source>
        <translation>Row {place}, {column}: {sentence}</translation>
    </message>
    <message>
        <source>{names}等 {n} 项</source>
        <translation>{names} and others, {n} in all</translation>
    </message>
    <message>
        <source>这是带格式的 RTF 文件，不收。</source>
        <translation>This is a formatted RTF file; it is not taken. </translation>
    </message>
    <message>
        <source>请用 Word 或 WPS 打开，另存为 .docx，或者存成纯文本 .txt。</source>
        <translation>Open it in Word or WPS and save it as .docx, or as plain text (.txt).</translation>
    </message>
    <message>
        <source>这个文件不是文字，读不出来。</source>
        <translation>This file is not text and cannot be read. </translation>
    </message>
    <message>
        <source>请用记事本打开看看，另存为 UTF-8 的 .txt。</source>
        <translation>Open it in a text editor and save it as a UTF-8 .txt file.</translation>
    </message>
    <message>
        <source>文件里没有文字。</source>
        <translation>There is no text in the file. </translation>
    </message>
    <message>
        <source>扫描成图片的文件读不出字，请找原来的文字文件。</source>
        <translation>A scanned picture cannot be read; please find the original text file.</translation>
    </message>
    <message>
        <source>文件的文字太多（最多 {most} 万字）。</source>
        <translation>The file has too much text (at most {most}0,000 characters). </translation>
    </message>
    <message>
        <source>请分成几个文件放进来。</source>
        <translation>Please bring it in as several files.</translation>
    </message>
    <message>
        <source>文号、日期、来处</source>
        <translation>Number, date, origin</translation>
    </message>
    <message>
        <source>规定资料</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>落实、反馈</source>
        <translation>Carried out, reported back</translation>
    </message>
    <message>
        <source>建议反馈</source>
        <translation>Feedback on a suggestion</translation>
    </message>
    <message>
        <source>初访处置</source>
        <translation>Handling of the first visit</translation>
    </message>
    <message>
        <source>拟办</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Signed for issue</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>结案质量关</source>
        <translation>Quality check of the closing</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>成因和化解</source>
        <translation>Cause and settlement</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>工作活动</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>重点事项</source>
        <translation>Key matter</translation>
    </message>
    <message>
        <source>结束重点事项</source>
        <translation>End a key matter</translation>
    </message>
    <message>
        <source>批示落实</source>
        <translation>Instruction carried out</translation>
    </message>
    <message>
        <source>督办反馈</source>
        <translation>Feedback on a supervision</translation>
    </message>
    <message>
        <source>首办倒查</source>
        <translation>Looking back at the first handling</translation>
    </message>
    <message>
        <source>三项建议</source>
        <translation>Three suggestions</translation>
    </message>
    <message>
        <source>记什么</source>
        <translation>What to record</translation>
    </message>
    <message>
        <source>处置</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>由谁落实</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>督办单位</source>
        <translation>Unit supervised</translation>
    </message>
    <message>
        <source>哪项建议</source>
        <translation>Which suggestion</translation>
    </message>
    <message>
        <source>向谁提出</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>对本单位</source>
        <translation>With this office</translation>
    </message>
    <message>
        <source>对承办单位</source>
        <translation>With the unit</translation>
    </message>
    <message>
        <source>挂牌督办</source>
        <translation>Publicly listed</translation>
    </message>
    <message>
        <source>发放金额（元）</source>
        <translation>Money granted (yuan)</translation>
    </message>
    <message>
        <source>已具备</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>领导案头</source>
        <translation>Leader's desk</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>照程序算的</source>
        <translation>As computed</translation>
    </message>
    <message>
        <source>支持</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>解释说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>一审</source>
        <translation>First instance</translation>
    </message>
    <message>
        <source>二审</source>
        <translation>Second instance</translation>
    </message>
    <message>
        <source>再审</source>
        <translation>Retrial</translation>
    </message>
    <message>
        <source>执行</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>终结</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>诉讼、检察监督、公安程序</source>
        <translation>Court, prosecution or police procedure</translation>
    </message>
    <message>
        <source>仲裁</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>党员申诉、复审</source>
        <translation>Party member's appeal or review</translation>
    </message>
    <message>
        <source>行政复议、裁决、许可、处罚等</source>
        <translation>Administrative review, ruling, licence, penalty …</translation>
    </message>
    <message>
        <source>申请查处违法、履行职责</source>
        <translation>Asking to investigate a breach or perform a duty</translation>
    </message>
    <message>
        <source>都不是，调查后出具处理意见</source>
        <translation>None of these: investigate and issue an opinion</translation>
    </message>
    <message>
        <source>事实清楚、责任明确、争议不大</source>
        <translation>Facts and duty clear, little dispute</translation>
    </message>
    <message>
        <source>咨询、建议、感谢，可即时反馈</source>
        <translation>Question, advice or thanks, answered at once</translation>
    </message>
    <message>
        <source>日常生产生活，时效性强</source>
        <translation>Daily life, pressing</translation>
    </message>
    <message>
        <source>已有明确承诺或者结论</source>
        <translation>Already promised or concluded</translation>
    </message>
    <message>
        <source>其他可以简易办理的</source>
        <translation>Other, fit for the simple way</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>记一件事实</source>
        <translation>Record a fact</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>依据和凭证</source>
        <translation>Basis and evidence</translation>
    </message>
    <message>
        <source>答复一项诉求</source>
        <translation>Decide a demand</translation>
    </message>
    <message>
        <source>延长天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>延长办理期限</source>
        <translation>Extend the handling</translation>
    </message>
    <message>
        <source>简易办理转为普通程序</source>
        <translation>Turn the simple procedure to the ordinary one</translation>
    </message>
    <message>
        <source>另一件的登记编号</source>
        <translation>Number of the other one</translation>
    </message>
    <message>
        <source>同一事：并入这一件</source>
        <translation>Same matter: merge into this one</translation>
    </message>
    <message>
        <source>同一人：并入这一人</source>
        <translation>Same person: merge into this one</translation>
    </message>
    <message>
        <source>怎样办结</source>
        <translation>How it was closed</translation>
    </message>
    <message>
        <source>哪个系统</source>
        <translation>Which system</translation>
    </message>
    <message>
        <source>国家、省、市、12345……</source>
        <translation>National, province, city, 12345 …</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>判为</source>
        <translation>Judged as</translation>
    </message>
    <message>
        <source>改判程序算出的结果</source>
        <translation>Judge against the program</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>问题属地</source>
        <translation>Where the matter belongs</translation>
    </message>
    <message>
        <source>有权处理的层级</source>
        <translation>Level with the power</translation>
    </message>
    <message>
        <source>全国初次</source>
        <translation>First in the country</translation>
    </message>
    <message>
        <source>首次日期</source>
        <translation>First on</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>原承办法官</source>
        <translation>Former judge</translation>
    </message>
    <message>
        <source>庭</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>年终结果</source>
        <translation>Result at the end of the year</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Class of matter</translation>
    </message>
    <message>
        <source>由谁处理</source>
        <translation>Who deals with it</translation>
    </message>
    <message>
        <source>条例第三十一条</source>
        <translation>Article 31</translation>
    </message>
    <message>
        <source>简易办理情形</source>
        <translation>Ground for the simple way</translation>
    </message>
    <message>
        <source>涉法涉诉</source>
        <translation>About litigation</translation>
    </message>
    <message>
        <source>当场能答清</source>
        <translation>Answerable at once</translation>
    </message>
    <message>
        <source>没有实质诉求</source>
        <translation>No real demand</translation>
    </message>
    <message>
        <source>要反馈结果</source>
        <translation>Result to be reported</translation>
    </message>
    <message>
        <source>重大、紧急</source>
        <translation>Grave or urgent</translation>
    </message>
    <message>
        <source>集体联名</source>
        <translation>Joint petition</translation>
    </message>
    <message>
        <source>本机构初次</source>
        <translation>First at this office</translation>
    </message>
    <message>
        <source>期限内又提出</source>
        <translation>Again within the limit</translation>
    </message>
    <message>
        <source>复查期限未满</source>
        <translation>Review still possible</translation>
    </message>
    <message>
        <source>已有复核意见</source>
        <translation>Final review given</translation>
    </message>
    <message>
        <source>有新事实理由</source>
        <translation>New facts or reasons</translation>
    </message>
    <message>
        <source>上级交办</source>
        <translation>Assigned from above</translation>
    </message>
    <message>
        <source>可能不予支持</source>
        <translation>Likely to be refused</translation>
    </message>
    <message>
        <source>按领导批示或本省规定</source>
        <translation>By a leader's order or provincial rule</translation>
    </message>
    <message>
        <source>写明谁、哪天批示，或哪条规定</source>
        <translation>Who ordered it on which day, or which rule</translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>作出</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>去向单位</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>本省规定的情形</source>
        <translation>Provincial grounds</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>改事项</source>
        <translation>Change the matter</translation>
    </message>
    <message>
        <source>已有凭证</source>
        <translation>Evidence there</translation>
    </message>
    <message>
        <source>单位层级</source>
        <translation>Level of the office</translation>
    </message>
    <message>
        <source>回执纸张</source>
        <translation>Paper of the receipt</translation>
    </message>
    <message>
        <source>登记编号规则</source>
        <translation>Pattern of register numbers</translation>
    </message>
    <message>
        <source>代表人数</source>
        <translation>Number of representatives</translation>
    </message>
    <message>
        <source>逾期按</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>期限状态</source>
        <translation>State of a time limit</translation>
    </message>
    <message>
        <source>无人操作锁屏（分钟）</source>
        <translation>Lock when idle (minutes)</translation>
    </message>
    <message>
        <source>接谈中锁屏（分钟）</source>
        <translation>Lock during a visit (minutes)</translation>
    </message>
    <message>
        <source>满意度评价</source>
        <translation>Ask how satisfied</translation>
    </message>
    <message>
        <source>同一成因几件起提示建议</source>
        <translation>Propose a suggestion from</translation>
    </message>
    <message>
        <source>按期答复率的分母</source>
        <translation>What on-time answers are a share of</translation>
    </message>
    <message>
        <source>年终受理数含旧存</source>
        <translation>The year's total includes what was left over</translation>
    </message>
    <message>
        <source>苗头提示看几天</source>
        <translation>Days looked at for early signs</translation>
    </message>
    <message>
        <source>同地同类几批起提示</source>
        <translation>Batches from one place, one class, for a sign</translation>
    </message>
    <message>
        <source>同地同类几人起提示</source>
        <translation>People from one place, one class, for a sign</translation>
    </message>
    <message>
        <source>值班领导和电话</source>
        <translation>Leader on duty and telephone</translation>
    </message>
    <message>
        <source>紧急时怎么办</source>
        <translation>What to do when urgent</translation>
    </message>
    <message>
        <source>一行一条；空着就用程序里按《条例》写的</source>
        <translation>One step a line; left empty, the program's own steps are shown</translation>
    </message>
    <message>
        <source>备份另存到</source>
        <translation>Second copy of backups in</translation>
    </message>
    <message>
        <source>移动硬盘、U 盘、另一块盘或共享上的文件夹，程序每次备份都在那里再存一份；空着就只存在本机</source>
        <translation>A folder on a removable disk, a stick, another disk or a share, where each backup is stored once more; left empty, they are on this computer only</translation>
    </message>
    <message>
        <source>密码最多用几天</source>
        <translation>Days a password may be used</translation>
    </message>
    <message>
        <source>规范模式下到期要换</source>
        <translation>In standard mode it must then be changed</translation>
    </message>
    <message>
        <source>办公室设置</source>
        <translation>Office settings</translation>
    </message>
    <message>
        <source>工作方式</source>
        <translation>Way of working</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>安全</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>接待日</source>
        <translation>Reception days</translation>
    </message>
    <message>
        <source>上下班</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>上午接待</source>
        <translation>Morning reception</translation>
    </message>
    <message>
        <source>下午接待</source>
        <translation>Afternoon reception</translation>
    </message>
    <message>
        <source>中午不休息的，上午写到 12:00，下午从 12:00 写起</source>
        <translation>Open at noon: end the morning at 12:00 and begin the afternoon at 12:00</translation>
    </message>
    <message>
        <source>接待时间</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>上午、下午两格要都写；只接待半天的，写在“公布”的接待时间里。</source>
        <translation>Fill both morning and afternoon; an office open half a day writes it under 公布.</translation>
    </message>
    <message>
        <source>下午开始得比上午结束还早。</source>
        <translation>The afternoon begins before the morning ends.</translation>
    </message>
    <message>
        <source>发文字号规则</source>
        <translation>Pattern of paper numbers</translation>
    </message>
    <message>
        <source>复查复核在本单位</source>
        <translation>Reviews are made here</translation>
    </message>
    <message>
        <source>文种字和起始号</source>
        <translation>Series words and first numbers</translation>
    </message>
    <message>
        <source>一行一种，例：受理告知书 受 38。空着就用通常的字，从 1 号起</source>
        <translation>One a line, e.g. 受理告知书 受 38. Empty: the usual words, from number 1</translation>
    </message>
    <message>
        <source>落款机关</source>
        <translation>Organ that signs</translation>
    </message>
    <message>
        <source>空着就从单位名称去掉科室</source>
        <translation>Empty: the office's name without its section</translation>
    </message>
    <message>
        <source>本单位邮编</source>
        <translation>Our postcode</translation>
    </message>
    <message>
        <source>本单位地址</source>
        <translation>Our address</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>发文字号规则里要有 {word}、{year}、{n} 三项，各一次，还可以有 {code}。</source>
        <translation>The pattern of paper numbers needs {word}, {year} and {n}, once each; {code} may be there too.</translation>
    </message>
    <message>
        <source>接待时间的写法</source>
        <translation>Reception hours in words</translation>
    </message>
    <message>
        <source>空着就按上面的接待日和钟点印</source>
        <translation>Left empty, the days and hours above are printed</translation>
    </message>
    <message>
        <source>投诉电话</source>
        <translation>Telephone for complaints</translation>
    </message>
    <message>
        <source>网络信访渠道</source>
        <translation>Channels on the net</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>Made public</translation>
    </message>
    <message>
        <source>一般事项保管几年</source>
        <translation>Years ordinary matters are kept</translation>
    </message>
    <message>
        <source>从办结的下一年算起，按本单位的档案保管期限表填；0 是永久</source>
        <translation>Counted from the year after closing, by your own retention schedule; 0 is for ever</translation>
    </message>
    <message>
        <source>重要事项保管几年</source>
        <translation>Years important matters are kept</translation>
    </message>
    <message>
        <source>列为重点、督办过、领导批示过的；0 是永久</source>
        <translation>Key matters, supervised ones, those with a leader's instruction; 0 is for ever</translation>
    </message>
    <message>
        <source>简记等保管几年</source>
        <translation>Years short notes are kept</translation>
    </message>
    <message>
        <source>没有形成事项的登记；0 是永久</source>
        <translation>Records that became no matter; 0 is for ever</translation>
    </message>
    <message>
        <source>来访日期</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>首接人</source>
        <translation>First receiver</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>国家系统的信访件编号</source>
        <translation>Number in the national system</translation>
    </message>
    <message>
        <source>国家系统的查询码</source>
        <translation>Query code of the national system</translation>
    </message>
    <message>
        <source>事项编号</source>
        <translation>Matter no.</translation>
    </message>
    <message>
        <source>事项名称</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>事项登记日期</source>
        <translation>Matter opened on</translation>
    </message>
    <message>
        <source>事项目的</source>
        <translation>Purpose of the matter</translation>
    </message>
    <message>
        <source>事项分类</source>
        <translation>Class of the matter</translation>
    </message>
    <message>
        <source>事项属地</source>
        <translation>Region of the matter</translation>
    </message>
    <message>
        <source>来访次数</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>“{label}”没有与“{word}”对应的代码</source>
        <translation>“{label}” has no code for “{word}”</translation>
    </message>
    <message>
        <source>没有填“{label}”</source>
        <translation>“{label}” is not filled in</translation>
    </message>
    <message>
        <source>also 要写成一列名字，每个加引号，外面加方括号。</source>
        <translation>also must be a list of names, each in quotes, in square brackets.</translation>
    </message>
    <message>
        <source>remind 只能是 true 或 false。</source>
        <translation>remind can only be true or false.</translation>
    </message>
    <message>
        <source>缺少 [{name}] 这一部分。</source>
        <translation>The part [{name}] is missing.</translation>
    </message>
    <message>
        <source>“{name}”不能做文件名，请换一个短的名称。</source>
        <translation>“{name}” cannot be a file name; please choose a short name.</translation>
    </message>
    <message>
        <source>对照表第 {line} 行不对：{sentence}</source>
        <translation>Line {line} of the mapping is wrong: {sentence}</translation>
    </message>
    <message>
        <source>请改好这一行再放回去；原来的对照表照旧在用。</source>
        <translation>Please mend this line and put the file back; the mapping in use stays until then.</translation>
    </message>
    <message>
        <source>文件太长，不像对照表。</source>
        <translation>The file is too long to be a mapping.</translation>
    </message>
    <message>
        <source>看不懂这一行，多半是少了引号、等号或方括号。</source>
        <translation>This line cannot be read; most likely a quote, an equals sign or a bracket is missing.</translation>
    </message>
    <message>
        <source>一栏也没有：每一栏写一个 {head}。</source>
        <translation>There is no field: write one {head} for each.</translation>
    </message>
    <message>
        <source>每一栏要写成几行“名字 = 内容”。</source>
        <translation>Each field is written as lines “name = content”.</translation>
    </message>
    <message>
        <source>没有“{key}”这个写法，可用：{all}。</source>
        <translation>“{key}” is not known here; possible are: {all}.</translation>
    </message>
    <message>
        <source>“{label}”要写 field 或 fixed，只写一个。</source>
        <translation>“{label}” needs either field or fixed, and only one of them.</translation>
    </message>
    <message>
        <source>没有“{name}”这个字段{near}。</source>
        <translation>There is no field “{name}”{near}.</translation>
    </message>
    <message>
        <source>codes 要写成一张表，本程序的代码在等号左边，那边的代码加引号写在右边。</source>
        <translation>codes must be a table: our code on the left of the equals sign, theirs in quotes on the right.</translation>
    </message>
    <message>
        <source>as 后面只能写 words（文字）或 code（代码），加引号。</source>
        <translation>as can only be words or code, in quotes.</translation>
    </message>
    <message>
        <source>required 只能是 true 或 false。</source>
        <translation>required can only be true or false.</translation>
    </message>
    <message>
        <source>要写 label，内容是那边的栏目名，加引号，不超过 {n} 字。</source>
        <translation>label is needed: the field’s name there, in quotes, at most {n} characters.</translation>
    </message>
    <message>
        <source>{key} 的内容要加引号。</source>
        <translation>The content of {key} must be in quotes.</translation>
    </message>
    <message>
        <source>，是不是 {some}</source>
        <translation>, did you mean {some}</translation>
    </message>
    <message>
        <source>“{label}”写了两次。</source>
        <translation>“{label}” stands there twice.</translation>
    </message>
    <message>
        <source>要写 {key}，内容是名称，加引号。</source>
        <translation>{key} is needed: a name in quotes.</translation>
    </message>
    <message>
        <source>还没有写项目的名称。</source>
        <translation>The field has no name yet.</translation>
    </message>
    <message>
        <source>名称最多 {n} 个字，太长在表里放不下。</source>
        <translation>A name has at most {n} characters, or it does not fit into the form.</translation>
    </message>
    <message>
        <source>表里已经有“{label}”，两项同名分不清，请换一个名称。</source>
        <translation>The form already asks “{label}”; two fields of one name cannot be told apart. Please choose another name.</translation>
    </message>
    <message>
        <source>请写出至少两个选项，一行一个。</source>
        <translation>Please write at least two choices, one to a line.</translation>
    </message>
    <message>
        <source>选项最多 {n} 个。</source>
        <translation>There can be at most {n} choices.</translation>
    </message>
    <message>
        <source>有两个选项一样，请去掉一个。</source>
        <translation>Two choices are the same; please remove one.</translation>
    </message>
    <message>
        <source>选项里不能有空格和“、，；”，选几项时要用它们隔开。</source>
        <translation>A choice cannot hold blanks or “、，；”, which stand between several of them.</translation>
    </message>
    <message>
        <source>停用的自设项目</source>
        <translation>Retired fields of the office</translation>
    </message>
    <message>
        <source>少了必须有的“{label}”，请把 {{{{ {name} }}}} 写回去。</source>
        <translation>The “{label}” that must stand there is gone; please write {{{{ {name} }}}} again.</translation>
    </message>
    <message>
        <source>{file}：{what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>这份文书当时用的模板已被换过，无法还原。</source>
        <translation>The template this paper was made with has been replaced; it cannot be put together again.</translation>
    </message>
    <message>
        <source>请让管理员从备份中找回当时的模板。</source>
        <translation>Please ask the administrator to find the template of that time in a backup.</translation>
    </message>
    <message>
        <source>这份文书的存档与出具时不一致，没有打开。</source>
        <translation>What is kept of this paper differs from what was issued; it was not opened.</translation>
    </message>
    <message>
        <source>请不要打印，让管理员用备份核对。</source>
        <translation>Please do not print it; ask the administrator to compare it with a backup.</translation>
    </message>
    <message>
        <source>页眉：</source>
        <translation>Header: </translation>
    </message>
    <message>
        <source>页脚：</source>
        <translation>Footer: </translation>
    </message>
    <message>
        <source>“{name}”是内部字段，不能出现在给来访人的文书里。</source>
        <translation>“{name}” is an internal field and must not stand on a paper for the visitor.</translation>
    </message>
    <message>
        <source>没有“{name}”这个字段，是不是“{near}”？</source>
        <translation>There is no field “{name}”; did you mean “{near}”?</translation>
    </message>
    <message>
        <source>没有“{name}”这个字段，“{label}”要写成“{near}”。</source>
        <translation>There is no field “{name}”; “{label}” is written “{near}”.</translation>
    </message>
    <message>
        <source>没有“{name}”这个字段。</source>
        <translation>There is no field “{name}”.</translation>
    </message>
    <message>
        <source>在“{line}”这一行。</source>
        <translation> It stands in the line “{line}”.</translation>
    </message>
    <message>
        <source>标记“{mark}”没有成对，或用了全角括号，在“{near}”附近。</source>
        <translation>The mark “{mark}” lacks its partner or uses full-width brackets, near “{near}”.</translation>
    </message>
    <message>
        <source>标记“{mark}”要直接写在文字里，不能带 r、p 等前缀。</source>
        <translation>The mark “{mark}” must stand in the text itself, without a prefix like r or p.</translation>
    </message>
    <message>
        <source>“{first}”和“{last}”不在同一层：要么都在一行文字里，要么都用 {{%tr 或 {{%p 单占一行。</source>
        <translation>“{first}” and “{last}” are not on the same level: put both within one line of text, or both on lines of their own with {{%tr or {{%p.</translation>
    </message>
    <message>
        <source>“{mark}”前面没有与它成对的标记。</source>
        <translation>No mark before “{mark}” goes with it.</translation>
    </message>
    <message>
        <source>“{first}”后面缺少“{last}”。</source>
        <translation>“{first}” lacks its “{last}”.</translation>
    </message>
    <message>
        <source>不认识标记“{mark}”，模板里只能用 if、elif、else、for 和它们的结束标记。</source>
        <translation>The mark “{mark}” is unknown; a template may use only if, elif, else, for and the marks that end them.</translation>
    </message>
    <message>
        <source>标记“{mark}”写得不对。</source>
        <translation>The mark “{mark}” is not written correctly.</translation>
    </message>
    <message>
        <source>标记“{mark}”超出了模板允许的写法，没有执行。</source>
        <translation>The mark “{mark}” goes beyond what a template may say and was not carried out.</translation>
    </message>
    <message>
        <source>模板带有宏（{name}），请另存为不带宏的 .docx。</source>
        <translation>The template holds macros ({name}); please save it as a .docx without macros.</translation>
    </message>
    <message>
        <source>模板里嵌入了别的文件（{name}），请删去。</source>
        <translation>Another file is embedded in the template ({name}); please remove it.</translation>
    </message>
    <message>
        <source>模板的内容不完整（{name}），请用 Word 或 WPS 重新保存。</source>
        <translation>The template is incomplete ({name}); please save it again with Word or WPS.</translation>
    </message>
    <message>
        <source>模板带有宏，请另存为不带宏的 .docx。</source>
        <translation>The template holds macros; please save it as a .docx without macros.</translation>
    </message>
    <message>
        <source>字段只能写在正文、页眉和页脚里，不能写在 {name}。</source>
        <translation>Fields may stand in the body, the headers and the footers only, not in {name}.</translation>
    </message>
    <message>
        <source>模板里有指向外部的链接“{target}”，请取消这个链接。</source>
        <translation>The template links to something outside, “{target}”; please remove the link.</translation>
    </message>
    <message>
        <source>模板里的域“{command}”会引用外部内容，请删去。</source>
        <translation>The field code “{command}” in the template brings in something from outside; please remove it.</translation>
    </message>
    <message>
        <source>文件超过 {most} MB，请去掉大图片后再用。</source>
        <translation>The file is larger than {most} MB; please remove large pictures first.</translation>
    </message>
    <message>
        <source>这是旧的 .doc 文件或加了密码的文件，请另存为不加密的 .docx。</source>
        <translation>This is an old .doc file or one with a password; please save it as a .docx without a password.</translation>
    </message>
    <message>
        <source>这不是 docx 文件，或者文件已经损坏。</source>
        <translation>This is not a docx file, or it is damaged.</translation>
    </message>
    <message>
        <source>这不是 Word 文档，请用 Word 或 WPS 另存为 .docx。</source>
        <translation>This is not a Word document; please save it as .docx with Word or WPS.</translation>
    </message>
    <message>
        <source>文件解开后大得不正常，没有使用。</source>
        <translation>Unpacked, the file is abnormally large; it was not used.</translation>
    </message>
    <message>
        <source>文件里有重名的部分，没有使用。</source>
        <translation>The file has several parts of one name; it was not used.</translation>
    </message>
    <message>
        <source>模板里的“{name}”没有对应的内容。</source>
        <translation>Nothing stands behind “{name}” in the template.</translation>
    </message>
    <message>
        <source>模板里有一处计算无法完成，请改成只写字段名。</source>
        <translation>A calculation in the template cannot be done; please write the field name alone.</translation>
    </message>
    <message>
        <source>模板填好后不是完整的文档，请检查成对的标记。</source>
        <translation>The filled template is not a whole document; please check that its marks come in pairs.</translation>
    </message>
    <message>
        <source>空着就不用；启用的写文件名称和文号</source>
        <translation>empty: not used; to switch it on, name and number of the document</translation>
    </message>
    <message>
        <source>山东条例26条（越级）</source>
        <translation>Shandong art. 26 (above level)</translation>
    </message>
    <message>
        <source>山东条例33条（复查期内）</source>
        <translation>Shandong art. 33 (within review)</translation>
    </message>
    <message>
        <source>山东条例43条（复查申请）</source>
        <translation>Shandong art. 43 (review)</translation>
    </message>
    <message>
        <source>山东条例46条（调解、逾期）</source>
        <translation>Shandong art. 46 (settled, late)</translation>
    </message>
    <message>
        <source>文件日期</source>
        <translation>Date of document</translation>
    </message>
    <message>
        <source>本省规定</source>
        <translation>Provincial rules</translation>
    </message>
    <message>
        <source>越级走访</source>
        <translation>Visit above one's level</translation>
    </message>
    <message>
        <source>复查复核期内另行提出</source>
        <translation>Raised anew within the review period</translation>
    </message>
    <message>
        <source>已达成调解、和解</source>
        <translation>Mediated or settled</translation>
    </message>
    <message>
        <source>逾期未请求复查复核</source>
        <translation>No review asked for in time</translation>
    </message>
    <message>
        <source>启用本省规定，要同时写文件名称和日期；不用的，两格都空着。</source>
        <translation>A provincial rule is switched on with both document and date; leave both empty where it is not used.</translation>
    </message>
    <message>
        <source>“{name}”不是登记表里的项目，内容已随本次登记保留。</source>
        <translation>“{name}” is not on the form; what it held is kept with this visit.</translation>
    </message>
    <message>
        <source>“{label}”的写法不对，内容已随本次登记保留。</source>
        <translation>“{label}” is of the wrong type; what it held is kept with this visit.</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>在场看到拒签的人</source>
        <translation>Whoever was there and saw the refusal</translation>
    </message>
    <message>
        <source>笔录签名</source>
        <translation>Record signed</translation>
    </message>
    <message>
        <source>没有就空着</source>
        <translation>leave empty if none</translation>
    </message>
    <message>
        <source>谁参加</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>批数</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>发放份数</source>
        <translation>Sheets given out</translation>
    </message>
    <message>
        <source>联系几次</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>初次答疑</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>达成协议</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>访到没有</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>申请（元）</source>
        <translation>Applied (yuan)</translation>
    </message>
    <message>
        <source>发放（元）</source>
        <translation>Granted (yuan)</translation>
    </message>
    <message>
        <source>内容和结果</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>为什么更正</source>
        <translation>Why corrected</translation>
    </message>
    <message>
        <source>记一次活动</source>
        <translation>Record an activity</translation>
    </message>
    <message>
        <source>更正这次活动</source>
        <translation>Correct this activity</translation>
    </message>
    <message>
        <source>作废这一条</source>
        <translation>Void this entry</translation>
    </message>
    <message>
        <source>不提这条建议</source>
        <translation>Suggest nothing</translation>
    </message>
    <message>
        <source>不再列为重点事项</source>
        <translation>End a key matter</translation>
    </message>
    <message>
        <source>要求哪天前反馈</source>
        <translation>Answer due by</translation>
    </message>
    <message>
        <source>提出一项建议</source>
        <translation>Make a suggestion</translation>
    </message>
    <message>
        <source>反馈内容</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>登记书面反馈</source>
        <translation>Record written feedback</translation>
    </message>
    <message>
        <source>登记督办反馈</source>
        <translation>Record feedback on a supervision</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>What is demanded</translation>
    </message>
    <message>
        <source>督办一件</source>
        <translation>Supervise a unit</translation>
    </message>
    <message>
        <source>列为重点事项</source>
        <translation>Make a key matter</translation>
    </message>
    <message>
        <source>信访人怎么说</source>
        <translation>What the visitor said</translation>
    </message>
    <message>
        <source>更正满意度</source>
        <translation>Correct a satisfaction entry</translation>
    </message>
    <message>
        <source>哪天结束</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>还在列的空着</source>
        <translation>empty while it still is one</translation>
    </message>
    <message>
        <source>为什么结束</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>更正重点事项</source>
        <translation>Correct a key matter</translation>
    </message>
    <message>
        <source>排查名称</source>
        <translation>Name of the screening</translation>
    </message>
    <message>
        <source>哪天前报</source>
        <translation>Return by</translation>
    </message>
    <message>
        <source>排查出几件</source>
        <translation>Troubles found</translation>
    </message>
    <message>
        <source>0 是零报告</source>
        <translation>0 is a nil return</translation>
    </message>
    <message>
        <source>矛盾</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>调处方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>谁办</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>逐件</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>登记排查结果</source>
        <translation>Record the return of a screening</translation>
    </message>
    <message>
        <source>调处结果</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>登记调处结果</source>
        <translation>Record how a trouble was settled</translation>
    </message>
    <message>
        <source>汇总和建议</source>
        <translation>Summary and suggestion</translation>
    </message>
    <message>
        <source>汇总报领导</source>
        <translation>Gather for the leader</translation>
    </message>
    <message>
        <source>领导已阅</source>
        <translation>Read by the leader</translation>
    </message>
    <message>
        <source>哪些单位报</source>
        <translation>Which units return</translation>
    </message>
    <message>
        <source>空着就是全部单位</source>
        <translation>empty means all units</translation>
    </message>
    <message>
        <source>布置矛盾排查</source>
        <translation>Begin a screening</translation>
    </message>
    <message>
        <source>登记满意度</source>
        <translation>Record satisfaction</translation>
    </message>
    <message>
        <source>开头</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>做法</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>不足</source>
        <translation>What is lacking</translation>
    </message>
    <message>
        <source>明年安排</source>
        <translation>Plan of next year</translation>
    </message>
    <message>
        <source>没有“{names}”这个数，打印时印 ××。</source>
        <translation>There is no figure “{names}”; ×× will be printed.</translation>
    </message>
    <message>
        <source>以后每年</source>
        <translation>Every year from now on</translation>
    </message>
    <message>
        <source>只这一年</source>
        <translation>This year alone</translation>
    </message>
    <message>
        <source>段落</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>花括号里是数，如 {total}；{无:进京访=capital} 没有的印“无一件”；空着用程序里的</source>
        <translation>Braces hold figures, such as {total}; {无:进京访=capital} prints “none” for what did not happen; leave empty for the shipped words</translation>
    </message>
    <message>
        <source>哪几年</source>
        <translation>For which years</translation>
    </message>
    <message>
        <source>改写总结的段落</source>
        <translation>Reword the summary</translation>
    </message>
    <message>
        <source>预案</source>
        <translation>Contingency plan</translation>
    </message>
    <message>
        <source>谁盯、怎么联系、出现什么情况怎么办</source>
        <translation>Who watches, how to reach whom, what to do if</translation>
    </message>
    <message>
        <source>谁签字</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>为什么要评估</source>
        <translation>Why it is asked for</translation>
    </message>
    <message>
        <source>要求风险评估</source>
        <translation>Ask for a risk checklist</translation>
    </message>
    <message>
        <source>哪个环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>风险评估</source>
        <translation>Risk assessment</translation>
    </message>
    <message>
        <source>改动原因</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>工作日人数</source>
        <translation>On working days</translation>
    </message>
    <message>
        <source>周末人数</source>
        <translation>At weekends</translation>
    </message>
    <message>
        <source>节假日人数</source>
        <translation>On holidays</translation>
    </message>
    <message>
        <source>是带班</source>
        <translation>Leads the duty</translation>
    </message>
    <message>
        <source>不再设</source>
        <translation>No longer held</translation>
    </message>
    <message>
        <source>值班岗位</source>
        <translation>Post of the roster</translation>
    </message>
    <message>
        <source>份额（%）</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>不单独值班</source>
        <translation>Never alone on duty</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>几分钟</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>担任的岗位</source>
        <translation>Posts held</translation>
    </message>
    <message>
        <source>值班人员</source>
        <translation>Somebody on the roster</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>由谁</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>改哪一项</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>岗位和人员</source>
        <translation>Posts and people</translation>
    </message>
    <message>
        <source>到岗、在外</source>
        <translation>At the desk or out</translation>
    </message>
    <message>
        <source>哪一班</source>
        <translation>Which duty</translation>
    </message>
    <message>
        <source>缺岗</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>让谁查看</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>同事的姓名</source>
        <translation>a colleague's name</translation>
    </message>
    <message>
        <source>允许查看密件</source>
        <translation>Let somebody read a sealed matter</translation>
    </message>
    <message>
        <source>转送给</source>
        <translation>Pass on to</translation>
    </message>
    <message>
        <source>转送密件</source>
        <translation>Pass on a sealed matter</translation>
    </message>
    <message>
        <source>记录密件进展</source>
        <translation>Record progress of a sealed matter</translation>
    </message>
    <message>
        <source>办结密件</source>
        <translation>Close a sealed matter</translation>
    </message>
    <message>
        <source>是，指名反映干部违纪违法</source>
        <translation>Yes, it accuses a cadre by name</translation>
    </message>
    <message>
        <source>已分清，其余可公开</source>
        <translation>Divided; the rest may be open</translation>
    </message>
    <message>
        <source>还没有分清，陈述全部加密</source>
        <translation>Not divided yet; the whole statement is sealed</translation>
    </message>
    <message>
        <source>指名检举</source>
        <translation>Names a cadre</translation>
    </message>
    <message>
        <source>被反映人</source>
        <translation>Accused</translation>
    </message>
    <message>
        <source>检举内容</source>
        <translation>What is accused</translation>
    </message>
    <message>
        <source>从陈述移入</source>
        <translation>Moved from the statement</translation>
    </message>
    <message>
        <source>还没有填被反映人，知道的请填上，核对转送去向时要用。</source>
        <translation>The accused is not filled in yet; please give the name if it is known: it is needed to check where the matter is passed on.</translation>
    </message>
    <message>
        <source>陈述还没有分清，先全部加密；把检举内容移入密件后选“已分清”。</source>
        <translation>The statement is not divided yet, so all of it is sealed; move what accuses behind the seal, then choose “Divided”.</translation>
    </message>
    <message>
        <source>这里写着被反映人的姓名：公开的一份写作“有关人员”，原文只存在密件里（条30③）。</source>
        <translation>This names the accused: the open copy says “有关人员” (persons concerned), what was typed is kept behind the seal only (art. 30(3)).</translation>
    </message>
    <message>
        <source>去向是被反映人所在单位：检举控告材料不得转给被检举控告的人员或者单位（条30③）。</source>
        <translation>This is the unit of the accused: an accusation must not be passed on to the person or unit accused (art. 30 ¶3).</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>哪枚印章</source>
        <translation>Which seal</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>用印人</source>
        <translation>Stamped by</translation>
    </message>
    <message>
        <source>登记用印</source>
        <translation>Enter a stamp</translation>
    </message>
    <message>
        <source>为什么作废</source>
        <translation>Why it is void</translation>
    </message>
    <message>
        <source>作废文书</source>
        <translation>Paper made void</translation>
    </message>
    <message>
        <source>怎么送</source>
        <translation>How it is served</translation>
    </message>
    <message>
        <source>哪天送出</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>代收的关系</source>
        <translation>Relation of who took it</translation>
    </message>
    <message>
        <source>本人收的不填</source>
        <translation>Empty where it was the person himself</translation>
    </message>
    <message>
        <source>拒收事由</source>
        <translation>Why it was refused</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>回证还没回来就空着</source>
        <translation>Leave empty until the receipt is back</translation>
    </message>
    <message>
        <source>送达人</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>没有见证人的，写拍照、录像</source>
        <translation>Without a witness: pictures or a film</translation>
    </message>
    <message>
        <source>登记送达</source>
        <translation>Enter a service</translation>
    </message>
    <message>
        <source>回证上的日期</source>
        <translation>Date on the receipt</translation>
    </message>
    <message>
        <source>登记送达回证</source>
        <translation>Enter a receipt of service</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>联系科室</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>哪天撤销</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>在用的空着</source>
        <translation>empty while it is there</translation>
    </message>
    <message>
        <source>由谁承接</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>联系的人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>请选承接它职能的“{heir}”。</source>
        <translation>Choose “{heir}”, which took over its work.</translation>
    </message>
    <message>
        <source>“{unit}”从 {day} 起已经撤销。</source>
        <translation>“{unit}” no longer exists since {day}.</translation>
    </message>
    <message>
        <source>发现时间</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>已报告</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>现场行为</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>现场处置</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>需要的支持</source>
        <translation>Support asked for</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>报送时刻</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>重大紧急信访信息报告单</source>
        <translation>Report of a grave or urgent matter</translation>
    </message>
    <message>
        <source>紧急信息报告</source>
        <translation>Urgent report</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>ID type</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>授权</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>原件/复印件</source>
        <translation>Original/copy</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>代表</source>
        <translation>Representatives</translation>
    </message>
    <message>
        <source>随访人</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>补录时间</source>
        <translation>Real time</translation>
    </message>
    <message>
        <source>3.12 14:30</source>
        <translation>3.12 14:30</translation>
    </message>
    <message>
        <source>补录原因</source>
        <translation>Why late</translation>
    </message>
    <message>
        <source>空白表号</source>
        <translation>Blank no.</translation>
    </message>
    <message>
        <source>谈话开始</source>
        <translation>Talk began</translation>
    </message>
    <message>
        <source>谈话结束</source>
        <translation>Talk ended</translation>
    </message>
    <message>
        <source>来访时间还没有到，先按现在登记，请核对。</source>
        <translation>That time has not come yet; the visit is entered as of now. Please check.</translation>
    </message>
    <message>
        <source>来访时间在 {year} 年以前，先按现在登记，请核对。</source>
        <translation>The time of the visit lies before {year}; it is registered as of now, please check.</translation>
    </message>
    <message>
        <source>来访时间在一年多以前，请核对年份。</source>
        <translation>That is more than a year ago; please check the year.</translation>
    </message>
    <message>
        <source>补录请选一个原因，可以照样保存。</source>
        <translation>Please choose why it is entered late; it can be saved all the same.</translation>
    </message>
    <message>
        <source>补录请填来访的实际时间，没填按现在登记。</source>
        <translation>Please give the real time of the visit; without it, now is taken.</translation>
    </message>
    <message>
        <source>这个时间还没有到，请核对。</source>
        <translation>That time has not come yet; please check.</translation>
    </message>
    <message>
        <source>谈话结束早于开始，请核对。</source>
        <translation>The talk ends before it begins; please check.</translation>
    </message>
    <message>
        <source>来意</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原编号</source>
        <translation>Earlier no.</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>现住址</source>
        <translation>Present address</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>证件核验</source>
        <translation>ID check</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>发证地</source>
        <translation>Issued in</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>以往办理</source>
        <translation>Handled before</translation>
    </message>
    <message>
        <source>特殊情况</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>答应</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>哪天前</source>
        <translation>By</translation>
    </message>
    <message>
        <source>来访登记</source>
        <translation>Register a visit</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>原来的事</source>
        <translation>Earlier matter</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>集体来访</source>
        <translation>Group visit</translation>
    </message>
    <message>
        <source>检举控告（密）</source>
        <translation>Accusation (sealed)</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>答应过的事</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>附件的文件不在数据文件夹里了。</source>
        <translation>The file is no longer in the data folder.</translation>
    </message>
    <message>
        <source>请让管理员从备份里找回。</source>
        <translation>Please ask the administrator to bring it back from a backup.</translation>
    </message>
    <message>
        <source>附件的文件读不出来。</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>请让管理员检查磁盘。</source>
        <translation>Please ask the administrator to check the disk.</translation>
    </message>
    <message>
        <source>附件的文件已损坏或被换过，没有打开。</source>
        <translation>The file is damaged or was replaced; it was not opened.</translation>
    </message>
    <message>
        <source>附件（密）</source>
        <translation>Attachment (sealed)</translation>
    </message>
    <message>
        <source>检举控告事项(密)</source>
        <translation>Accusation (sealed)</translation>
    </message>
    <message>
        <source>未写诉求</source>
        <translation>no request written</translation>
    </message>
    <message>
        <source>{demand}；另立：{others}</source>
        <translation>{demand}; also raised: {others}</translation>
    </message>
    <message>
        <source>口令不对，或者文件不完整、被改动过。</source>
        <translation>The passphrase is wrong, or the file is incomplete or was changed.</translation>
    </message>
    <message>
        <source>文件不完整，或者被改动过。</source>
        <translation>The file is incomplete or was changed.</translation>
    </message>
    <message>
        <source>请核对口令，或者请对方重新导出一份。</source>
        <translation>Please check the passphrase, or ask for a new export.</translation>
    </message>
    <message>
        <source>这不是本程序加密导出的文件。</source>
        <translation>This is no file that this program locked.</translation>
    </message>
    <message>
        <source>请选扩展名是 .rdx 的文件。</source>
        <translation>Please choose a file that ends in .rdx.</translation>
    </message>
    <message>
        <source>文件开头坏了，打不开。</source>
        <translation>The beginning of the file is damaged; it does not open.</translation>
    </message>
    <message>
        <source>请对方重新导出一份。</source>
        <translation>Please ask for a new export.</translation>
    </message>
    <message>
        <source>.rdx 是加密的文件，要写口令。</source>
        <translation>A .rdx file is locked and needs a passphrase.</translation>
    </message>
    <message>
        <source>请写口令，或者换一个名字。</source>
        <translation>Please write a passphrase, or choose another name.</translation>
    </message>
    <message>
        <source>{file} 已经在那里了。</source>
        <translation>{file} is there already.</translation>
    </message>
    <message>
        <source>请换一个名字，或者换一个文件夹。</source>
        <translation>Please choose another name or another folder.</translation>
    </message>
    <message>
        <source>管理员的账号不看来访内容。</source>
        <translation>Administrators' accounts do not see what visitors said.</translation>
    </message>
    <message>
        <source>要看，请换值班员、科长或领导的账号登录。</source>
        <translation>To see it, sign in with the account of a duty clerk, section head or leader.</translation>
    </message>
    <message>
        <source>密码至少 {n} 个字符。</source>
        <translation>The password needs at least {n} characters.</translation>
    </message>
    <message>
        <source>密码要有大写字母、小写字母、数字、符号中的三种。</source>
        <translation>The password needs three of: capital letters, small letters, digits, signs.</translation>
    </message>
    <message>
        <source>密码里不能有账号名。</source>
        <translation>The password must not hold the account name.</translation>
    </message>
    <message>
        <source>请至少选一个角色。</source>
        <translation>Please choose at least one role.</translation>
    </message>
    <message>
        <source>规范模式下，系统管理员、安全管理员、审计员由不同的人担任，也不兼任其他角色。</source>
        <translation>In the regulated mode the system administrator, the security administrator and the auditor are different people, and none of them has another role.</translation>
    </message>
    <message>
        <source>还没有人担任：{roles}。</source>
        <translation>Nobody holds these roles yet: {roles}.</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>{name}放假</source>
        <translation>{name} holiday</translation>
    </message>
    <message>
        <source>{year} 年放假安排未导入</source>
        <translation>The holiday notice of {year} has not been imported</translation>
    </message>
    <message>
        <source>到 {last} 早于从 {first}。</source>
        <translation>The end {last} is before the beginning {first}.</translation>
    </message>
    <message>
        <source>{first} 到 {last} 有 {n} 天，太长了，请核对。</source>
        <translation>{first} to {last} are {n} days, which is too long; please check.</translation>
    </message>
    <message>
        <source>这个文件太大，不像放假安排。</source>
        <translation>This file is too large to be a holiday notice.</translation>
    </message>
    <message>
        <source>这个文件不是 JSON，读不出放假安排。</source>
        <translation>This file is not JSON; no holiday notice can be read from it.</translation>
    </message>
    <message>
        <source>这个文件里没有放假安排（没有 days 一项）。</source>
        <translation>There is no holiday notice in this file (it has no “days”).</translation>
    </message>
    <message>
        <source>这个文件没有写明是哪一年的放假安排（year 一项）。</source>
        <translation>This file does not say of which year it is the holiday notice (“year”).</translation>
    </message>
    <message>
        <source>{year} 年的安排里一天放假也没有。</source>
        <translation>The notice of {year} has not a single holiday.</translation>
    </message>
    <message>
        <source>{day} 不在 {year} 年。</source>
        <translation>{day} is not in {year}.</translation>
    </message>
    <message>
        <source>{day} 又写放假又写上班。</source>
        <translation>{day} is given both as a holiday and as a working day.</translation>
    </message>
    <message>
        <source>{day} 不是周六周日，本来就上班，不用写。</source>
        <translation>{day} is no Saturday or Sunday: it is worked anyway and need not be given.</translation>
    </message>
    <message>
        <source>第 {n} 天写得不对：要有 name（名称）、date（如 2027-01-01）和 isOffDay（true 或 false）。</source>
        <translation>Day {n} is not right: it needs name, date (e.g. 2027-01-01) and isOffDay (true or false).</translation>
    </message>
    <message>
        <source>请用 holiday-cn 格式的年度文件，或在“办公室—日历”里手工填写。</source>
        <translation>Please use the year's file in the form of holiday-cn, or type the notice under Office – Calendar.</translation>
    </message>
    <message>
        <source>电脑时钟比上次看到的 {expected} 早了，现在是 {now}，请核对。已有的编号和日期都没有改动。</source>
        <translation>The computer's clock is behind {expected}, which it showed before; now it says {now}. Please check it. No number or date was changed.</translation>
    </message>
    <message>
        <source>电脑时钟从 {expected} 一下子到了 {now}，请核对。已有的编号和日期都没有改动。</source>
        <translation>The computer's clock jumped from {expected} to {now}. Please check it. No number or date was changed.</translation>
    </message>
    <message>
        <source>转送</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>函询、协商</source>
        <translation>Asked, consulted</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>同意退回</source>
        <translation>Return agreed to</translation>
    </message>
    <message>
        <source>不同意异议</source>
        <translation>Objection refused</translation>
    </message>
    <message>
        <source>受理告知书</source>
        <translation>Notice of acceptance</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>处理意见书</source>
        <translation>Written decision</translation>
    </message>
    <message>
        <source>办结报告</source>
        <translation>Closing report</translation>
    </message>
    <message>
        <source>复查意见书</source>
        <translation>Review decision</translation>
    </message>
    <message>
        <source>复核意见书</source>
        <translation>Second review decision</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>未签收</source>
        <translation>Not signed for</translation>
    </message>
    <message>
        <source>未告知</source>
        <translation>Visitor not told</translation>
    </message>
    <message>
        <source>将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>未回</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>{kind} {day} 还没有到。</source>
        <translation>{kind}: {day} has not come yet. </translation>
    </message>
    <message>
        <source>{kind} {day} 早于去函 {sent}，请核对。</source>
        <translation>{kind} {day} is before the letter of {sent}; please check. </translation>
    </message>
    <message>
        <source>送达 {served} 早于{kind} {day}，请核对。</source>
        <translation>Served {served}, before {kind} {day}; please check. </translation>
    </message>
    <message>
        <source>异议在收到后第 {n} 个工作日才提出，超过五个工作日。</source>
        <translation>The objection came on working day {n} after receipt, later than five working days. </translation>
    </message>
    <message>
        <source>与这个单位先前的处理意见不同，两份都照样记下，请核对。</source>
        <translation>It differs from this unit's earlier decision; both are kept, please check. </translation>
    </message>
    <message>
        <source>已经记过另一天签收，两次都照样记下，请核对。</source>
        <translation>Another day of signing was written before; both are kept, please check. </translation>
    </message>
    <message>
        <source>这一件已经退回过。</source>
        <translation>This one was returned before. </translation>
    </message>
    <message>
        <source>信访部门转送、交办</source>
        <translation>Petition office: transfer or assign</translation>
    </message>
    <message>
        <source>机关单位书面告知</source>
        <translation>Organ: tell in writing</translation>
    </message>
    <message>
        <source>责任单位书面告知</source>
        <translation>Responsible unit: tell in writing</translation>
    </message>
    <message>
        <source>责任单位提出异议</source>
        <translation>Responsible unit: object</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>延长办理</source>
        <translation>Extend the handling</translation>
    </message>
    <message>
        <source>信访人请求复查</source>
        <translation>Petitioner: ask for a review</translation>
    </message>
    <message>
        <source>复查</source>
        <translation>a review</translation>
    </message>
    <message>
        <source>信访人请求复核</source>
        <translation>Petitioner: ask for a final review</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>a second review</translation>
    </message>
    <message>
        <source>简易办理：转送</source>
        <translation>Simple procedure: transfer</translation>
    </message>
    <message>
        <source>简易办理：决定受理</source>
        <translation>Simple procedure: accept or not</translation>
    </message>
    <message>
        <source>简易办理：出具处理意见</source>
        <translation>Simple procedure: give the opinion</translation>
    </message>
    <message>
        <source>复查、复核申请是否受理</source>
        <translation>Accept the request for a review or not</translation>
    </message>
    <message>
        <source>自然日</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>{n} 个{unit}</source>
        <translation>{n} {unit}</translation>
    </message>
    <message>
        <source>自{fact}次日起 {span}（{article}）</source>
        <translation>{span} from the day after: {fact} ({article})</translation>
    </message>
    <message>
        <source>“{clock}”的期限只适用于{profiles}（{article}）。</source>
        <translation>The time limit “{clock}” is only for: {profiles} ({article}).</translation>
    </message>
    <message>
        <source>缺事项分类</source>
        <translation>Class of the matter missing</translation>
    </message>
    <message>
        <source>“{clock}”的期限只适用于条例第三十一条第（六）项的事项（{article}）。</source>
        <translation>The time limit “{clock}” is only for matters of Article 31(6) ({article}).</translation>
    </message>
    <message>
        <source>“{clock}”的期限只在{province}适用（{article}）。</source>
        <translation>The time limit “{clock}” is only for {province} ({article}).</translation>
    </message>
    <message>
        <source>起算日不计</source>
        <translation>First day, not counted</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>不是工作日，不计</source>
        <translation>No working day, not counted</translation>
    </message>
    <message>
        <source>听证时间不计</source>
        <translation>Hearing, not counted</translation>
    </message>
    <message>
        <source>期满日顺延</source>
        <translation>End rolls on</translation>
    </message>
    <message>
        <source>第 {n} 天</source>
        <translation>Day {n}</translation>
    </message>
    <message>
        <source>天数要在 1 到 {most} 之间。</source>
        <translation>The number of days must be from 1 to {most}.</translation>
    </message>
    <message>
        <source>日期要在 {first} 年到 {last} 年之间。</source>
        <translation>The date must be from {first} to {last}.</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>date of receipt</translation>
    </message>
    <message>
        <source>责任单位收到日期</source>
        <translation>date the responsible unit received it</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>date of acceptance</translation>
    </message>
    <message>
        <source>六十日期满日</source>
        <translation>end of the 60 days</translation>
    </message>
    <message>
        <source>书面答复送达日期</source>
        <translation>date the written answer was served</translation>
    </message>
    <message>
        <source>收到复查请求日期</source>
        <translation>date the request for review was received</translation>
    </message>
    <message>
        <source>复查意见送达日期</source>
        <translation>date the review opinion was served</translation>
    </message>
    <message>
        <source>收到复核请求日期</source>
        <translation>date the request for final review was received</translation>
    </message>
    <message>
        <source>收到申请日期</source>
        <translation>date the request was received</translation>
    </message>
    <message>
        <source>单位未回</source>
        <translation>No answer from the unit</translation>
    </message>
    <message>
        <source>缺{fact}</source>
        <translation>Missing: {fact}</translation>
    </message>
    <message>
        <source>{fact} {day} 还没有到。</source>
        <translation>{fact}: {day} has not come yet.</translation>
    </message>
    <message>
        <source>{after} {late} 早于{before} {early}，请核对。</source>
        <translation>{after} {late} is before {before} {early}; please check.</translation>
    </message>
    <message>
        <source>听证还没有结束，期限暂停</source>
        <translation>The hearing has not ended; the clock stands</translation>
    </message>
    <message>
        <source>这件事没有六十日办理期限，不用延期。</source>
        <translation>This matter has no 60-day limit; no extension is needed.</translation>
    </message>
    <message>
        <source>已经延长过一次（{n} 日），不能再延。</source>
        <translation>It was extended once already ({n} days) and cannot be again.</translation>
    </message>
    <message>
        <source>延长不得超过 {n} 日，请填 1 到 {n}。</source>
        <translation>No more than {n} days may be added; please enter 1 to {n}.</translation>
    </message>
    <message>
        <source>请写明延期理由，并要告知信访人。</source>
        <translation>Please give the reason of the extension; the petitioner must be told.</translation>
    </message>
    <message>
        <source>{name} 不能批准延期，要由本机关、单位负责人批准。</source>
        <translation>{name} cannot approve an extension; the head of the organ or unit has to.</translation>
    </message>
    <message>
        <source>没有写批准人的</source>
        <translation>Whoever is not named</translation>
    </message>
    <message>
        <source>转为普通程序的日期 {day} 早于受理日期 {accepted}。</source>
        <translation>The date {day} of the turn to the ordinary procedure is before the acceptance on {accepted}.</translation>
    </message>
    <message>
        <source>请写明为什么不适合简易办理。</source>
        <translation>Please say why the simple procedure does not suit it.</translation>
    </message>
    <message>
        <source>{name} 不能批准转为普通程序，要由负责人批准。</source>
        <translation>{name} cannot approve the turn to the ordinary procedure; the head has to.</translation>
    </message>
    <message>
        <source>{name} 没有账号，不能核对是不是负责人；由科长来办，就是由科长确认。</source>
        <translation>{name} has no account, so whether that is the head of the organ cannot be checked; let the section head do this, who then vouches for it.</translation>
    </message>
    <message>
        <source>名义期限（文书上印的）</source>
        <translation>Nominal date (on papers)</translation>
    </message>
    <message>
        <source>顺延后的期限</source>
        <translation>Date rolled on</translation>
    </message>
    <message>
        <source>在期 / 将到期 / 逾期</source>
        <translation>In time / due soon / overdue</translation>
    </message>
    <message>
        <source>五级：正常 / 预警 / 警告 / 严重警告 / 超期</source>
        <translation>Five steps: normal / notice / warning / serious / late</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>严重警告</source>
        <translation>Serious warning</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>在期</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>逾期 {n} 天</source>
        <translation>{n} d overdue</translation>
    </message>
    <message>
        <source>期满未提出</source>
        <translation>Lapsed, not asked</translation>
    </message>
    <message>
        <source>超期 {n} 天</source>
        <translation>Late by {n} days</translation>
    </message>
    <message>
        <source>“{label}”只选一项，现在选了：{names}。</source>
        <translation>Only one of “{label}” may be chosen; chosen now: {names}.</translation>
    </message>
    <message>
        <source>“{condition}，{action}”还没有凭证：{checks}。</source>
        <translation>“{condition}, {action}” has no evidence yet: {checks}.</translation>
    </message>
    <message>
        <source>{n} 件没有写明年终结果，写明以后才能签发。</source>
        <translation>{n} have no result for the end of the year; write it down, then the report can be signed.</translation>
    </message>
    <message>
        <source>{figure}各部分之和（{a}）和总数（{b}）不相等。</source>
        <translation>The parts of “{figure}” come to {a}, its total is {b}: they are not equal.</translation>
    </message>
    <message>
        <source>{left}（{a}）和{right}（{b}）不相等。</source>
        <translation>{left} ({a}) and {right} ({b}) are not equal.</translation>
    </message>
    <message>
        <source>同地同类集中来访</source>
        <translation>Many from one place about one class</translation>
    </message>
    <message>
        <source>比去年同期上升</source>
        <translation>More than in the same days of last year</translation>
    </message>
    <message>
        <source>及时受理率（信访部门）</source>
        <translation>Taken up in time (petition office)</translation>
    </message>
    <message>
        <source>期限内转送、交办、告知 ÷ 应转送、交办、告知（及时 + 超期 + 超期未）</source>
        <translation>passed on, assigned or told in time ÷ due to be (in time + late + late and not done)</translation>
    </message>
    <message>
        <source>及时受理率（责任单位）</source>
        <translation>Taken up in time (unit answerable)</translation>
    </message>
    <message>
        <source>责任单位期限内告知 ÷ 收到应告知（及时 + 超期 + 超期未）</source>
        <translation>told by the unit in time ÷ received by it (in time + late + late and not done)</translation>
    </message>
    <message>
        <source>按期答复率</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>期限内（含批准延期）答复 ÷ 应答复（按期 + 超期 + 超期未）</source>
        <translation>answered in time, approved extensions included ÷ due (in time + late + late and not done)</translation>
    </message>
    <message>
        <source>参评率（信访部门）</source>
        <translation>Rated (petition office)</translation>
    </message>
    <message>
        <source>已评价信访部门 ÷ 办结</source>
        <translation>petition office rated ÷ closed</translation>
    </message>
    <message>
        <source>参评率（责任单位）</source>
        <translation>Rated (unit answerable)</translation>
    </message>
    <message>
        <source>已评价责任单位 ÷ 办结</source>
        <translation>unit rated ÷ closed</translation>
    </message>
    <message>
        <source>满意率（信访部门）</source>
        <translation>Satisfied (petition office)</translation>
    </message>
    <message>
        <source>（满意 + 基本满意）÷ 已评价信访部门</source>
        <translation>(satisfied + fairly satisfied) ÷ petition office rated</translation>
    </message>
    <message>
        <source>满意率（责任单位）</source>
        <translation>Satisfied (unit answerable)</translation>
    </message>
    <message>
        <source>（满意 + 基本满意）÷ 已评价责任单位</source>
        <translation>(satisfied + fairly satisfied) ÷ unit rated</translation>
    </message>
    <message>
        <source>一次性化解率</source>
        <translation>Closed for good</translation>
    </message>
    <message>
        <source>办结后未再重复 ÷ 办结</source>
        <translation>closed and not raised again ÷ closed</translation>
    </message>
    <message>
        <source>化解率</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>办结并有化解凭证 ÷ 办结</source>
        <translation>closed with a proof of settlement ÷ closed</translation>
    </message>
    <message>
        <source>包案化解率</source>
        <translation>Led cases settled</translation>
    </message>
    <message>
        <source>包案中化解 ÷ 包案</source>
        <translation>settled among led ÷ led</translation>
    </message>
    <message>
        <source>重复率（来访）</source>
        <translation>Repeated (visits)</translation>
    </message>
    <message>
        <source>重复来访批次 ÷ 来访批次</source>
        <translation>repeated visits ÷ visits</translation>
    </message>
    <message>
        <source>重复率（信、网、电）</source>
        <translation>Repeated (letters, online, calls)</translation>
    </message>
    <message>
        <source>重复件 ÷ 总件</source>
        <translation>repeated ÷ all</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>{year}年第{n}季度</source>
        <translation>{year}, quarter {n}</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{first} 至 {last} 一周</source>
        <translation>week {first} to {last}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>批</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>份</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>次联系</source>
        <translation>attempts</translation>
    </message>
    <message>
        <source>初次</source>
        <translation>first time</translation>
    </message>
    <message>
        <source>访到</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>写了化解凭证，还缺日期。</source>
        <translation>A proof of settlement is named, its date is missing.</translation>
    </message>
    <message>
        <source>化解日期 {day} 还没有到。</source>
        <translation>The date of settlement {day} has not come yet.</translation>
    </message>
    <message>
        <source>还没有登记满意或者基本满意。</source>
        <translation>No “satisfied” or “fairly satisfied” is recorded yet.</translation>
    </message>
    <message>
        <source>还没有登记回访。</source>
        <translation>No call-back is recorded yet.</translation>
    </message>
    <message>
        <source>还没有答复的诉求：第 {n} 项。</source>
        <translation>Demands not decided yet: no. {n}.</translation>
    </message>
    <message>
        <source>还没有写依据和凭证的诉求：第 {n} 项。</source>
        <translation>Demands without basis or evidence: no. {n}.</translation>
    </message>
    <message>
        <source>书面答复还没有送达的记录，请补送达，再记送达日期。</source>
        <translation>No record says that the written answer was served; serve it and record the day.</translation>
    </message>
    <message>
        <source>还有 {n} 件去函单位没有回。</source>
        <translation>Units still owe an answer on {n} letters.</translation>
    </message>
    <message>
        <source>结案质量关退回补办 {n} 次，还没有通过。</source>
        <translation>The closing was sent back {n} times and has not passed.</translation>
    </message>
    <message>
        <source>还没有过结案质量关。</source>
        <translation>The closing has not been looked through.</translation>
    </message>
    <message>
        <source>日期 {day} 还没有到，请核对。</source>
        <translation>The date {day} has not come yet; please check.</translation>
    </message>
    <message>
        <source>日期 {day} 早于 {after}，请核对。</source>
        <translation>The date {day} is earlier than {after}; please check.</translation>
    </message>
    <message>
        <source>期限 {due} 早于 {day}，请核对。</source>
        <translation>The term {due} ends before {day}; please check.</translation>
    </message>
    <message>
        <source>请选承接它职能的单位。</source>
        <translation>Please choose the unit that took over its duties.</translation>
    </message>
    <message>
        <source>还缺：{what}。</source>
        <translation>Still missing: {what}.</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township (sub-district)</translation>
    </message>
    <message>
        <source>县（区）</source>
        <translation>County (district)</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>省</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>国家</source>
        <translation>Nation</translation>
    </message>
    <message>
        <source>有权处理的机关在{competent}，来访在{visited}，相差 {gap} 级。</source>
        <translation>The competent organ is at {competent} level, the visit at {visited} level: {gap} levels apart.</translation>
    </message>
    <message>
        <source>来访 {n} 人，{most} 人以上为集体访。</source>
        <translation>{n} people came; from {most} on it is a group visit.</translation>
    </message>
    <message>
        <source>本机构没有登记过同一事项。</source>
        <translation>The same matter has not been registered at this office.</translation>
    </message>
    <message>
        <source>本机构登记过 {n} 次，最早 {number}。</source>
        <translation>Registered at this office {n} times, first as {number}.</translation>
    </message>
    <message>
        <source>本机构没有以这种形式登记过同一事项。</source>
        <translation>The same matter has not come to this office by this channel.</translation>
    </message>
    <message>
        <source>本机构以这种形式登记过 {n} 次，最早 {number}。</source>
        <translation>It came to this office by this channel {n} times, first as {number}.</translation>
    </message>
    <message>
        <source>检举控告事项只出具登记回执，不出具会透露内容的文书（条例第三十条）。</source>
        <translation>Of an accusation only the receipt is issued, no paper that would reveal anything (Regulation art. 30).</translation>
    </message>
    <message>
        <source>涉诉事项按诉讼程序处理，不出具信访的这种文书（条例第二十三条第四款、第二十八条第二款）。</source>
        <translation>A matter of litigation goes by court procedure; this paper is not issued (Regulation art. 23 para. 4, 28 para. 2).</translation>
    </message>
    <message>
        <source>已经签发过一份；要重出，先把原来的作废。</source>
        <translation>One was signed already; to issue another, make that one void first.</translation>
    </message>
    <message>
        <source>书面告知信访人</source>
        <translation>The petitioner told in writing</translation>
    </message>
    <message>
        <source>复核意见送达</source>
        <translation>Second review's opinion served</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>去函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>听证开始</source>
        <translation>Hearing begins</translation>
    </message>
    <message>
        <source>听证结束</source>
        <translation>Hearing ends</translation>
    </message>
    <message>
        <source>转为普通程序</source>
        <translation>Turned to the ordinary procedure</translation>
    </message>
    <message>
        <source>受理复查请求</source>
        <translation>Request for review taken</translation>
    </message>
    <message>
        <source>不予受理复查请求</source>
        <translation>Request for review refused</translation>
    </message>
    <message>
        <source>受理复核请求</source>
        <translation>Request for second review taken</translation>
    </message>
    <message>
        <source>不予受理复核请求</source>
        <translation>Request for second review refused</translation>
    </message>
    <message>
        <source>同一信访人</source>
        <translation>The same petitioner</translation>
    </message>
    <message>
        <source>内容分类相同</source>
        <translation>The same class of content</translation>
    </message>
    <message>
        <source>内容大类相同</source>
        <translation>The same main class of content</translation>
    </message>
    <message>
        <source>内容分类不同</source>
        <translation>Another class of content</translation>
    </message>
    <message>
        <source>问题属地相同</source>
        <translation>The same place</translation>
    </message>
    <message>
        <source>问题属地不同</source>
        <translation>Another place</translation>
    </message>
    <message>
        <source>责任单位相同</source>
        <translation>The same responsible unit</translation>
    </message>
    <message>
        <source>责任单位不同</source>
        <translation>Another responsible unit</translation>
    </message>
    <message>
        <source>诉求的说法很相近</source>
        <translation>The demands are worded much alike</translation>
    </message>
    <message>
        <source>诉求的说法有些相近</source>
        <translation>The demands are worded somewhat alike</translation>
    </message>
    <message>
        <source>诉求的说法不同</source>
        <translation>The demands are worded differently</translation>
    </message>
    <message>
        <source>申诉求决</source>
        <translation>Appeal or request</translation>
    </message>
    <message>
        <source>建议意见</source>
        <translation>Proposal or opinion</translation>
    </message>
    <message>
        <source>检举控告</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>还没弄清</source>
        <translation>Not clear yet</translation>
    </message>
    <message>
        <source>本级或本单位</source>
        <translation>Our level or our own unit</translation>
    </message>
    <message>
        <source>下级机关、单位</source>
        <translation>A subordinate organ or unit</translation>
    </message>
    <message>
        <source>涉及两个以上机关、单位</source>
        <translation>Two or more organs or units</translation>
    </message>
    <message>
        <source>不属于本级和下级</source>
        <translation>Neither ours nor our subordinates'</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Being handled</translation>
    </message>
    <message>
        <source>已答复，可以请求复查</source>
        <translation>Answered; a review may be asked for</translation>
    </message>
    <message>
        <source>已复查，可以请求复核</source>
        <translation>Reviewed; a second review may be asked for</translation>
    </message>
    <message>
        <source>已复核，程序终结</source>
        <translation>Reviewed twice; the procedure is at its end</translation>
    </message>
    <message>
        <source>已办结，逾期未请求复查、复核</source>
        <translation>Closed; no review was asked for in time</translation>
    </message>
    <message>
        <source>已有复核意见，仍以同一事实和理由提出的，不再受理；有新的事实、理由的，作为新事登记。</source>
        <translation>There is a second review's opinion: on the same facts and reasons it is no longer accepted; with new facts or reasons it is registered as a new matter.</translation>
    </message>
    <message>
        <source>已办结，请求复查、复核的期限到 {day} 已过；登记为重复来访，说明情况。</source>
        <translation>Closed; the time to ask for a review ended on {day}. Register it as a repeat visit and explain.</translation>
    </message>
    <message>
        <source>已答复，对答复不服的，可以在 {day} 以前请求{what}。</source>
        <translation>Answered; whoever is not satisfied may ask for {what} by {day}.</translation>
    </message>
    <message>
        <source>正在办理，登记为重件，告知办到哪一步，不另起期限。</source>
        <translation>Being handled: register it as a repeat and say how far it has come; no new time limit begins.</translation>
    </message>
    <message>
        <source>正在办理，登记为重件，告知办到哪一步、最晚 {day} 答复，不另起期限。</source>
        <translation>Being handled: register it as a repeat, say how far it has come and that the answer is due by {day}; no new time limit begins.</translation>
    </message>
    <message>
        <source>“{line}”：分不清“{name}”是哪一种编号文书，请写全名，如 受理告知书。</source>
        <translation>“{line}”: “{name}” is no single numbered paper; please write its whole name, such as 受理告知书.</translation>
    </message>
    <message>
        <source>“{line}”：文书名称后面写文种字（最多 {most} 个字），再写本年从几号起，用空格隔开。</source>
        <translation>“{line}”: after the paper's name write its series word (at most {most} characters), then this year's first number, with blanks between.</translation>
    </message>
    <message>
        <source>同一人</source>
        <translation>same person</translation>
    </message>
    <message>
        <source>可能是同一人</source>
        <translation>perhaps the same person</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>证件号码相同</source>
        <translation>same ID number</translation>
    </message>
    <message>
        <source>15 位与 18 位证件号码相同</source>
        <translation>same ID number, 15 and 18 digits</translation>
    </message>
    <message>
        <source>证件号码只差一处，可能是输错</source>
        <translation>ID number differs in one place, perhaps mistyped</translation>
    </message>
    <message>
        <source>证件尾号相同</source>
        <translation>same ID ending</translation>
    </message>
    <message>
        <source>证件号码开头相同</source>
        <translation>same beginning of the ID number</translation>
    </message>
    <message>
        <source>姓名相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>姓名相同（繁简）：{known}</source>
        <translation>same name in other characters: {known}</translation>
    </message>
    <message>
        <source>同音：{known}</source>
        <translation>sounds the same: {known}</translation>
    </message>
    <message>
        <source>音近：{known}</source>
        <translation>sounds alike: {known}</translation>
    </message>
    <message>
        <source>形近：{known}</source>
        <translation>looks alike: {known}</translation>
    </message>
    <message>
        <source>拼音相同：{known}</source>
        <translation>same pinyin: {known}</translation>
    </message>
    <message>
        <source>姓名开头相同：{known}</source>
        <translation>name begins the same: {known}</translation>
    </message>
    <message>
        <source>姓名差一个字：{known}</source>
        <translation>name differs in one character: {known}</translation>
    </message>
    <message>
        <source>电话相同</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>以前留过这个电话</source>
        <translation>gave this telephone before</translation>
    </message>
    <message>
        <source>电话只差一位</source>
        <translation>telephone differs in one digit</translation>
    </message>
    <message>
        <source>电话尾号相同</source>
        <translation>same end of the telephone</translation>
    </message>
    <message>
        <source>电话开头相同</source>
        <translation>same beginning of the telephone</translation>
    </message>
    <message>
        <source>住址相同</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>同村</source>
        <translation>same village</translation>
    </message>
    <message>
        <source>出生日期相同</source>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>证件号码只差顺序码，可能是双胞胎</source>
        <translation>ID numbers differ in the sequence only, perhaps twins</translation>
    </message>
    <message>
        <source>证件号码不同</source>
        <translation>another ID number</translation>
    </message>
    <message>
        <source>姓名不同</source>
        <translation>another name</translation>
    </message>
    <message>
        <source>电话换了</source>
        <translation>telephone has changed</translation>
    </message>
    <message>
        <source>电话不同</source>
        <translation>another telephone</translation>
    </message>
    <message>
        <source>同村不同户</source>
        <translation>same village, another household</translation>
    </message>
    <message>
        <source>住址换了</source>
        <translation>address has changed</translation>
    </message>
    <message>
        <source>住址不同</source>
        <translation>another address</translation>
    </message>
    <message>
        <source>同名同村，出生相差 {years} 年，可能是父子</source>
        <translation>same name and village, born {years} years apart, perhaps father and son</translation>
    </message>
    <message>
        <source>出生日期不同</source>
        <translation>another date of birth</translation>
    </message>
    <message>
        <source>首接责任人</source>
        <translation>First receiver</translation>
    </message>
    <message>
        <source>首办责任单位</source>
        <translation>First responsible unit</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Joint unit</translation>
    </message>
    <message>
        <source>部门负责人（庭长）</source>
        <translation>Head of division</translation>
    </message>
    <message>
        <source>主管领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation>Case leader</translation>
    </message>
    <message>
        <source>跟办人</source>
        <translation>Follow-up officer</translation>
    </message>
    <message>
        <source>“{role}”要写单位。</source>
        <translation>“{role}” needs a unit. </translation>
    </message>
    <message>
        <source>“{role}”要写姓名。</source>
        <translation>“{role}” needs a name. </translation>
    </message>
    <message>
        <source>外单位的人请留电话，找得到人才算落实到人。</source>
        <translation>Please note a telephone for people of other units: answerable is who can be reached. </translation>
    </message>
    <message>
        <source>负责的日期 {day} 还没有到。</source>
        <translation>The day {day} has not come yet. </translation>
    </message>
    <message>
        <source>这样换等于没有换，请另选一个人或另选一天。</source>
        <translation>This changes nothing; please choose another person or another day.</translation>
    </message>
    <message>
        <source>{day}已经过了，换不成了；请按实际改表，并写明原因。</source>
        <translation>{day} has passed and can no longer be exchanged; please change the roster to what really was, and say why.</translation>
    </message>
    <message>
        <source>{day}现在不是{name}值这个班了，请看一下现在的值班表。</source>
        <translation>On {day} this duty is no longer {name}'s; please look at the roster as it is now.</translation>
    </message>
    <message>
        <source>{day}这个人或这个岗位已经不在值班表里了，请另选。</source>
        <translation>{day}: this person or this post is no longer in the roster; please choose another.</translation>
    </message>
    <message>
        <source>{name}{day}本来就值这个班。</source>
        <translation>{name} has this duty on {day} already.</translation>
    </message>
    <message>
        <source>{name}{day}{why}。</source>
        <translation>{name}, {day}: {why}.</translation>
    </message>
    <message>
        <source>{day}这个班已经有一件换班在等，请先办完那一件。</source>
        <translation>A change of this duty on {day} is waiting already; please settle that one first.</translation>
    </message>
    <message>
        <source>{name}{day}还有一件换班在等，两件都办就是同一时间两处值班。</source>
        <translation>Another change is waiting for {name} on {day}; with both of them granted it would be two places at once.</translation>
    </message>
    <message>
        <source>{day}这个班原来就是{name}的，换出去又换回来；请撤销原来那次换班，不要再换一次。</source>
        <translation>On {day} this duty was {name}'s at first and now comes back; please take back the first change instead of a further one.</translation>
    </message>
    <message>
        <source>{day}“{post}”空 {n} 人</source>
        <translation>{day}: “{post}” lacks {n}</translation>
    </message>
    <message>
        <source>{day}“{post}”只有{name}，{name}不宜单独值班</source>
        <translation>{day}: only {name} holds “{post}”; {name} is not to be on duty alone</translation>
    </message>
    <message>
        <source>{day}{one}和{other}同班</source>
        <translation>{day}: {one} and {other} are on duty together</translation>
    </message>
    <message>
        <source>{name}希望{day}值班，没有排上</source>
        <translation>{name} wished to be on duty on {day} and is not</translation>
    </message>
    <message>
        <source>{name}希望{day}不值班，排上了</source>
        <translation>{name} wished to be free on {day} and is on duty</translation>
    </message>
    <message>
        <source>{name}{day}是夜班次日，又值班</source>
        <translation>{name} is on duty on {day}, the day after a night</translation>
    </message>
    <message>
        <source>{name}{since}至{day}连续值班 {n} 天</source>
        <translation>{name} is on duty {n} days running, {since} to {day}</translation>
    </message>
    <message>
        <source>{name}{what} {count} 次，按理 {part} 次</source>
        <translation>{name}, {what}: {count}; {part} would be fair</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{name}不行：{why}</source>
        <translation>{name} cannot: {why}</translation>
    </message>
    <message>
        <source>换成{name}要多 {n} 分：{why}</source>
        <translation>With {name} instead it costs {n} more: {why}</translation>
    </message>
    <message>
        <source>换成{name}反而少 {n} 分</source>
        <translation>With {name} instead it costs {n} less</translation>
    </message>
    <message>
        <source>换成{name}也一样</source>
        <translation>With {name} instead it is the same</translation>
    </message>
    <message>
        <source>夜班</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>周末班</source>
        <translation>weekend duties</translation>
    </message>
    <message>
        <source>节日班</source>
        <translation>holiday duties</translation>
    </message>
    <message>
        <source>带班</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>{slot} 空 {n} 人</source>
        <translation>{slot}: {n} missing</translation>
    </message>
    <message>
        <source>{name}{why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{name}没有排在“{post}”这个岗位的名单里。</source>
        <translation>{name} is not among those who hold “{post}”.</translation>
    </message>
    <message>
        <source>{name}{why}。</source>
        <translation>{name}: {why}.</translation>
    </message>
    <message>
        <source>{one}和{other}不排在一起。</source>
        <translation>{one} and {other} are not put on duty together.</translation>
    </message>
    <message>
        <source>这天不在本单位</source>
        <translation>not at the office on that day</translation>
    </message>
    <message>
        <source>不担任这个岗位</source>
        <translation>does not hold this post</translation>
    </message>
    <message>
        <source>{slot}已排</source>
        <translation>already on duty ({slot})</translation>
    </message>
    <message>
        <source>只这一次</source>
        <translation>This once only</translation>
    </message>
    <message>
        <source>每周</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>每月同一个星期几</source>
        <translation>Every month on the same weekday</translation>
    </message>
    <message>
        <source>每季度同一个星期几</source>
        <translation>Every quarter on the same weekday</translation>
    </message>
    <message>
        <source>接待员</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>午间值班</source>
        <translation>Noon duty</translation>
    </message>
    <message>
        <source>节假日值班</source>
        <translation>Holiday duty</translation>
    </message>
    <message>
        <source>夜间值班</source>
        <translation>Night duty</translation>
    </message>
    <message>
        <source>留置送达要写明拒收的事由。</source>
        <translation>Left at the place: say why it was refused.</translation>
    </message>
    <message>
        <source>留置送达要写见证人，或者在备注里写明拍照、录像。</source>
        <translation>Left at the place: name the witness, or say in the note that pictures or a film were taken.</translation>
    </message>
    <message>
        <source>送出日期 {day} 还没有到。</source>
        <translation>The day of sending, {day}, has not come yet.</translation>
    </message>
    <message>
        <source>送出日期早于签发日期 {day}，请核对。</source>
        <translation>The day of sending is before the day of signing, {day}; please check.</translation>
    </message>
    <message>
        <source>送达日期早于送出日期，请核对。</source>
        <translation>The day of service is before the day of sending; please check.</translation>
    </message>
    <message>
        <source>送达日期 {day} 还没有到。</source>
        <translation>The day of service, {day}, has not come yet.</translation>
    </message>
    <message>
        <source>没有写邮单号，寄丢了查不到。</source>
        <translation>There is no mail number; a lost letter cannot be traced.</translation>
    </message>
    <message>
        <source>公告满 {n} 日视为送达，{day} 以后来记送达日期。</source>
        <translation>It counts as served after {n} days of public notice; enter the day of service after {day}.</translation>
    </message>
    <message>
        <source>代收的，请写明与受送达人的关系。</source>
        <translation>Taken by somebody else: say how they are related.</translation>
    </message>
    <message>
        <source>先稳住人：请坐、倒水、听他说完，不争辩；请一位同事在旁。</source>
        <translation>Calm first: offer a seat and water, hear them out, do not argue; have a colleague beside you.</translation>
    </message>
    <message>
        <source>要伤人或伤己的，拨 110、120，让旁人离开。</source>
        <translation>Danger to anybody: call 110 and 120, and clear the room.</translation>
    </message>
    <message>
        <source>原话、时间、地点、带了什么，照实记，不写对人的评价。</source>
        <translation>Note the very words, time, place and what they carry; no judgement of the person.</translation>
    </message>
    <message>
        <source>有人受伤、发病先拨 120；有冲突拨 110；起火拨 119。</source>
        <translation>Injury or illness: call 120 first; a clash: 110; fire: 119.</translation>
    </message>
    <message>
        <source>让旁人离开，留出通道，不挪动伤者。</source>
        <translation>Clear the room and the way; do not move the injured.</translation>
    </message>
    <message>
        <source>发生了什么、几点、多少人，照实记。</source>
        <translation>Note what happened, when, and how many people.</translation>
    </message>
    <message>
        <source>请推选代表，不超过 5 人；其他人请到等候区。</source>
        <translation>Ask them to choose at most 5 representatives; the others wait in the waiting room.</translation>
    </message>
    <message>
        <source>报告人数、从哪里来、要办什么事，请责任单位派人到场。</source>
        <translation>Report how many, from where and what about; ask the responsible unit to come.</translation>
    </message>
    <message>
        <source>人数或情绪有变化，再报一次。</source>
        <translation>Report again when numbers or mood change.</translation>
    </message>
    <message>
        <source>及时报告本级党委和政府，通报主管部门和信访工作联席会议办公室。</source>
        <translation>Report to the Party committee and government of this level; tell the department in charge and the joint conference's office.</translation>
    </message>
    <message>
        <source>报告了谁、几点，写在“已报告”里。</source>
        <translation>Write into “Reported” who was told, and when.</translation>
    </message>
    <message>
        <source>没有这个账号。</source>
        <translation>There is no such account.</translation>
    </message>
    <message>
        <source>请核对账号名。</source>
        <translation>Please check the account name.</translation>
    </message>
    <message>
        <source>恢复码不对。</source>
        <translation>The recovery code is wrong.</translation>
    </message>
    <message>
        <source>请按设立时打印的恢复码逐组核对。</source>
        <translation>Please compare it, group by group, with the sheet printed at set-up.</translation>
    </message>
    <message>
        <source>磁盘已满，现在打不开。</source>
        <translation>The disk is full; it cannot be opened now. </translation>
    </message>
    <message>
        <source>请先清理磁盘（回收站、下载、旧照片），再登录。已存的登记和草稿都还在。</source>
        <translation>Please free some room (recycle bin, downloads, old photos) and sign in again. Saved records and drafts are all there.</translation>
    </message>
    <message>
        <source>请写明为什么，它会记入审计。</source>
        <translation>Please say why; it goes into the audit.</translation>
    </message>
    <message>
        <source>请科长、领导或安全管理员在这里输入自己的账号和密码。</source>
        <translation>Please let the section head, a leader or the security administrator enter their own account and password here.</translation>
    </message>
    <message>
        <source>这个账号不能同意这一步。</source>
        <translation>This account cannot agree to this.</translation>
    </message>
    <message>
        <source>请科长、领导或安全管理员来。</source>
        <translation>Please ask the section head, a leader or the security administrator.</translation>
    </message>
    <message>
        <source>自己不能同意自己。</source>
        <translation>One cannot agree to one's own request.</translation>
    </message>
    <message>
        <source>请另一个人输入账号和密码。</source>
        <translation>Please let another person enter account and password.</translation>
    </message>
    <message>
        <source>这一步不能反悔，要第二个人同意。</source>
        <translation>This cannot be undone; a second person must agree. </translation>
    </message>
    <message>
        <source>规范模式下这一步要第二个人同意。</source>
        <translation>In standard mode a second person must agree to this.</translation>
    </message>
    <message>
        <source>请换一个密码。</source>
        <translation>Please choose another password.</translation>
    </message>
    <message>
        <source>密码错了 {times} 次，账号已锁定，请过 {minutes} 分钟再试。</source>
        <translation>The password was wrong {times} times and the account is locked; please try again in {minutes} minutes.</translation>
    </message>
    <message>
        <source>账号或密码不对。</source>
        <translation>The account or the password is wrong.</translation>
    </message>
    <message>
        <source>请再试一次，留意大小写。</source>
        <translation>Please try again and mind capital letters.</translation>
    </message>
    <message>
        <source>数据文件夹在网络共享上，放在那里会损坏，没有打开。</source>
        <translation>The data folder lies on a network share, where it would be damaged; it was not opened. </translation>
    </message>
    <message>
        <source>请把它移到本机磁盘；多台电脑合用要等联网版。</source>
        <translation>Please move it to a disk of this computer; several computers together need the networked version.</translation>
    </message>
    <message>
        <source>这个账号已经停用。</source>
        <translation>This account is no longer in use.</translation>
    </message>
    <message>
        <source>请找管理员。</source>
        <translation>Please ask the administrator.</translation>
    </message>
    <message>
        <source>这个密码用过，最近 {n} 个密码不能再用。</source>
        <translation>This password was used before; the last {n} passwords cannot be used again.</translation>
    </message>
    <message>
        <source>请再输入手机上的六位动态码。</source>
        <translation>Please also enter the six-digit code on the phone.</translation>
    </message>
    <message>
        <source>密码已经用了 {days} 天以上，按规定要换一个。</source>
        <translation>The password has been used for more than {days} days and must be changed.</translation>
    </message>
    <message>
        <source>请在下面输入新密码。</source>
        <translation>Please enter a new password below.</translation>
    </message>
    <message>
        <source>小办公室不用动态码。</source>
        <translation>A small office uses no one-time codes.</translation>
    </message>
    <message>
        <source>要用，请在“单位与工作方式”里改成规范模式。</source>
        <translation>To use them, switch to standard mode under “Office and ways of working”.</translation>
    </message>
    <message>
        <source>动态码不对。</source>
        <translation>The one-time code is wrong.</translation>
    </message>
    <message>
        <source>请等手机上换出下一个再输入；手机和电脑的时间要一致。</source>
        <translation>Please wait for the next one on the phone; phone and computer must show the same time.</translation>
    </message>
    <message>
        <source>登记名单</source>
        <translation>list of visits</translation>
    </message>
    <message>
        <source>事项名单</source>
        <translation>list of matters</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>全部数据</source>
        <translation>All data</translation>
    </message>
    <message>
        <source>报送包</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>审签页</source>
        <translation>page for signature</translation>
    </message>
    <message>
        <source>泄露范围</source>
        <translation>Scope of a leak</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>存证码</source>
        <translation>witness code</translation>
    </message>
    <message>
        <source>主钥</source>
        <translation>The store's key</translation>
    </message>
    <message>
        <source>清册 {name}</source>
        <translation>List {name}</translation>
    </message>
    <message>
        <source>某人的信息（{name} 号）</source>
        <translation>A person's data (no. {name})</translation>
    </message>
    <message>
        <source>备份第 {name} 份</source>
        <translation>Backup {name}</translation>
    </message>
    <message>
        <source>告知书第 {name} 版</source>
        <translation>Notice, version {name}</translation>
    </message>
    <message>
        <source>结束时间要晚于开始时间。</source>
        <translation>The end must be later than the beginning.</translation>
    </message>
    <message>
        <source>存证码是八个字母和数字。</source>
        <translation>A witness code is eight letters and digits.</translation>
    </message>
    <message>
        <source>请照文书右下角的小字输入。</source>
        <translation>Please type the small print at the lower right of the paper.</translation>
    </message>
    <message>
        <source>第 {n} 条</source>
        <translation>No. {n}</translation>
    </message>
    <message>
        <source>{reason}（{name}同意）</source>
        <translation>{reason} (agreed by {name})</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>您的角色不能“{action}”。</source>
        <translation>Your role does not allow “{action}”.</translation>
    </message>
    <message>
        <source>请找有这项权限的同事。</source>
        <translation>Please ask a colleague who may.</translation>
    </message>
    <message>
        <source>请假到 {day} 已经过了，或者早于开始的那天。</source>
        <translation>The leave until {day} is over already, or ends before it begins.</translation>
    </message>
    <message>
        <source>请核对日期。</source>
        <translation>Please check the dates.</translation>
    </message>
    <message>
        <source>不能停用正在用的账号。</source>
        <translation>The account in use cannot be closed.</translation>
    </message>
    <message>
        <source>请另一位管理员来停用。</source>
        <translation>Ask another administrator to close it.</translation>
    </message>
    <message>
        <source>停用“{name}”以后，{what}</source>
        <translation>Once “{name}” is closed: {what}</translation>
    </message>
    <message>
        <source>“{name}”的账号停用了。</source>
        <translation>The account of “{name}” is closed.</translation>
    </message>
    <message>
        <source>请在“新账号”里用原账号名重新开通。</source>
        <translation>Open it again under “New account” with the same account name.</translation>
    </message>
    <message>
        <source>{name}回岗</source>
        <translation>{name} is back</translation>
    </message>
    <message>
        <source>没有这个账号，或者已经停用。</source>
        <translation>There is no such account, or it is closed.</translation>
    </message>
    <message>
        <source>请刷新后再选。</source>
        <translation>Refresh, then choose again.</translation>
    </message>
    <message>
        <source>{name}手上有 {n} 件在办的事项，请选由谁来接。</source>
        <translation>{name} has {n} open matters; choose who takes them over.</translation>
    </message>
    <message>
        <source>还没有填发给哪个单位。</source>
        <translation>No unit is named yet. </translation>
    </message>
    <message>
        <source>{words}，{day} 前回</source>
        <translation>{words}, answer by {day}</translation>
    </message>
    <message>
        <source>没有这件去函，或者已经撤回。</source>
        <translation>There is no such letter, or it was taken back. </translation>
    </message>
    <message>
        <source>去函日期 {day} 还没有到。</source>
        <translation>The day of the letter {day} has not come yet. </translation>
    </message>
    <message>
        <source>要求的回复日期早于去函日期，请核对。</source>
        <translation>The answer is due before the letter went out; please check. </translation>
    </message>
    <message>
        <source>{day} 送达</source>
        <translation>served {day}</translation>
    </message>
    <message>
        <source>已告知复查复核权利</source>
        <translation>told of the right to a review</translation>
    </message>
    <message>
        <source>答应的事</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>办结未送达</source>
        <translation>Closed, not served</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To be called back</translation>
    </message>
    <message>
        <source>待落实</source>
        <translation>To be carried out</translation>
    </message>
    <message>
        <source>只有负责人看得到同事负责的。</source>
        <translation>Only the head sees what a colleague answers for.</translation>
    </message>
    <message>
        <source>看自己的，或请科长看。</source>
        <translation>Look at your own, or ask the head.</translation>
    </message>
    <message>
        <source>没有在走的期限</source>
        <translation>no running time limit</translation>
    </message>
    <message>
        <source>请补送达，再记送达日期</source>
        <translation>serve the answer and record the day</translation>
    </message>
    <message>
        <source>{day} 办结</source>
        <translation>closed {day}</translation>
    </message>
    <message>
        <source>请写明为什么移交（请假、调离……）。</source>
        <translation>Please say why it is handed over (leave, transfer …). </translation>
    </message>
    <message>
        <source>请选一位在岗的人来接。</source>
        <translation>Please choose somebody in office to take over. </translation>
    </message>
    <message>
        <source>{name}正在请假，不能接。</source>
        <translation>{name} is on leave and cannot take over.</translation>
    </message>
    <message>
        <source>批示的落实由{name}接：{why}</source>
        <translation>{name} carries out the instruction from now on: {why}</translation>
    </message>
    <message>
        <source>{role}移交：{why}</source>
        <translation>{role} handed over: {why}</translation>
    </message>
    <message>
        <source>全部未回</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已回</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>首接责任人在登记时就定了。</source>
        <translation>The first receiver was settled when the visit was registered. </translation>
    </message>
    <message>
        <source>登记错了的，由负责人更正并写明理由。</source>
        <translation>If that is wrong, the head puts it right with a reason. </translation>
    </message>
    <message>
        <source>请写明为什么更正首接责任人。</source>
        <translation>Please say why the first receiver is put right. </translation>
    </message>
    <message>
        <source>{name}（请假）在办 {n} 件</source>
        <translation>{name} (on leave), {n} in hand</translation>
    </message>
    <message>
        <source>{name} 在办 {n} 件</source>
        <translation>{name}, {n} in hand</translation>
    </message>
    <message>
        <source>原来的责任人已离岗</source>
        <translation>Whoever was answerable has left</translation>
    </message>
    <message>
        <source>由{name}接</source>
        <translation>taken over by {name}</translation>
    </message>
    <message>
        <source>到 {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>还没有定哪天回来</source>
        <translation>no day of return yet</translation>
    </message>
    <message>
        <source>{name}正在请假（{until}）。</source>
        <translation>{name} is on leave ({until}).</translation>
    </message>
    <message>
        <source>这期间由{name}接，请核对该找谁。</source>
        <translation>{name} has taken over meanwhile; check whom to ask.</translation>
    </message>
    <message>
        <source>“{name}”已经离岗，账号停用了。</source>
        <translation>“{name}” has left and the account is closed.</translation>
    </message>
    <message>
        <source>请另选一位在岗的人。</source>
        <translation>Choose somebody who is in office.</translation>
    </message>
    <message>
        <source>{words}（{source}）</source>
        <translation>{words} ({source})</translation>
    </message>
    <message>
        <source>还没有落实：{roles}</source>
        <translation>Not named yet: {roles}</translation>
    </message>
    <message>
        <source>{role} {who}</source>
        <translation>{role} {who}</translation>
    </message>
    <message>
        <source>{day} 起</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>还没有写反馈期限。</source>
        <translation>No term for the feedback is written yet.</translation>
    </message>
    <message>
        <source>{unit}：{trigger}（{way}）</source>
        <translation>{unit}: {trigger} ({way})</translation>
    </message>
    <message>
        <source>还没有写反馈内容。</source>
        <translation>The feedback has no words yet.</translation>
    </message>
    <message>
        <source>这次来访没有需要倒查的。</source>
        <translation>Nothing about this visit is to be looked back upon.</translation>
    </message>
    <message>
        <source>办过的事项再来，才列入首办倒查。</source>
        <translation>Only a handled matter that came back is looked back upon.</translation>
    </message>
    <message>
        <source>还没有写倒查结论。</source>
        <translation>The looking back has no conclusion yet.</translation>
    </message>
    <message>
        <source>已经有“{unit}”了。</source>
        <translation>There is “{unit}” already.</translation>
    </message>
    <message>
        <source>请改那一个，或者换个名称。</source>
        <translation>Change that one, or take another name.</translation>
    </message>
    <message>
        <source>没有这个单位。</source>
        <translation>There is no such unit.</translation>
    </message>
    <message>
        <source>请刷新单位表再看。</source>
        <translation>Refresh the list of units and look again.</translation>
    </message>
    <message>
        <source>还没有写单位名称。</source>
        <translation>The unit has no name yet.</translation>
    </message>
    <message>
        <source>{n} 件事项的办结日期不对，请逐件更正。</source>
        <translation>{n} matters have a wrong closing date; please correct each.</translation>
    </message>
    <message>
        <source>这份数先不给出；请到统计的“核对”看是哪几件，改好再来。</source>
        <translation>These figures are not given; look at the records under “Checks” in Figures, put them right and try again.</translation>
    </message>
    <message>
        <source>来信、来电、网上等</source>
        <translation>Letters, calls, online</translation>
    </message>
    <message>
        <source>没有填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>{hour} 时</source>
        <translation>{hour} o'clock</translation>
    </message>
    <message>
        <source>这个苗头已经列入排查。</source>
        <translation>This sign is being screened already.</translation>
    </message>
    <message>
        <source>到台账的排查里登记结果。</source>
        <translation>Enter the result in the register of screenings.</translation>
    </message>
    <message>
        <source>已经撤回。</source>
        <translation>It was taken back already.</translation>
    </message>
    <message>
        <source>苗头：</source>
        <translation>Sign: </translation>
    </message>
    <message>
        <source>，去年同期 {n} 批</source>
        <translation>, {n} batches a year ago</translation>
    </message>
    <message>
        <source>苗头：{place} {content}，{days} 天 {visits} 批 {people} 人</source>
        <translation>Sign: {place} {content}, {visits} batches, {people} people in {days} days</translation>
    </message>
    <message>
        <source>{days} 等 {n} 天</source>
        <translation>{days} and others, {n} days in all</translation>
    </message>
    <message>
        <source>统计的计数和登记对不上：{days}。登记都在，没有少；请重新计数。</source>
        <translation>The counts kept for figures do not match the records: {days}. All records are there, none is missing; please count again.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>平均办理天数</source>
        <translation>Mean days to close</translation>
    </message>
    <message>
        <source>收到至办结的天数之和 ÷ 办结</source>
        <translation>days from receipt to closing ÷ closed</translation>
    </message>
    <message>
        <source>已列入排查</source>
        <translation>Being screened</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>单位受理</source>
        <translation>Taken up by unit</translation>
    </message>
    <message>
        <source>{n}月</source>
        <translation>month {n}</translation>
    </message>
    <message>
        <source>总量</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>分项</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>苗头</source>
        <translation>Early signs</translation>
    </message>
    <message>
        <source>总结文字</source>
        <translation>Summary's words</translation>
    </message>
    <message>
        <source>核对数字</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>最近 {days} 天没有苗头：同地同类不到 {visits} 批、{people} 人，也没有比去年同期上升。</source>
        <translation>No early sign in the last {days} days: nowhere {visits} batches or {people} people from one place about one class, and no rise against last year.</translation>
    </message>
    <message>
        <source>说的是地方和事，从不说人。</source>
        <translation>It tells of places and matters, never of people.</translation>
    </message>
    <message>
        <source>没有做过的工作，那一段不印。</source>
        <translation>A paragraph about work that was not done is not printed.</translation>
    </message>
    <message>
        <source>这些数加不起来，先不显示。Enter 看是哪几件，改好了数就回来。</source>
        <translation>These figures do not add up and are not shown. Enter opens the records; once they are put right the figures are back.</translation>
    </message>
    <message>
        <source>加得起来：旧存 + 新收 = 办结 + 未结，初次 + 重复 = 来访，各渠道之和 = 总量。</source>
        <translation>It adds up: left before + new = closed + still open, first + repeated = visits, all channels = total.</translation>
    </message>
    <message>
        <source>一次来访说几件的：批次、人次按登记表上那一件计一次；新收、办结、未结按各件自己的计。</source>
        <translation>A visit about several matters counts once, under the matter of its form; new, closed and open count each matter under its own.</translation>
    </message>
    <message>
        <source>有 {n} 处加不起来，按 Alt+7 看。</source>
        <translation>{n} sums do not add up; press Alt+7.</translation>
    </message>
    <message>
        <source>这段时间没有登记。</source>
        <translation>Nothing was registered in this time.</translation>
    </message>
    <message>
        <source>旧存 {old} + 新收 {new} = 办结 {closed} + 未结 {left}</source>
        <translation>left before {old} + new {new} = closed {closed} + still open {left}</translation>
    </message>
    <message>
        <source>{day} 已签发（{signer}）。</source>
        <translation>Signed {day} ({signer}).</translation>
    </message>
    <message>
        <source>签发以后的更正：{words}</source>
        <translation> Corrections since: {words}</translation>
    </message>
    <message>
        <source>{folder} 里已有别的内容，演示单位不会动它。</source>
        <translation>{folder} holds something else already; the demo office leaves it alone.</translation>
    </message>
    <message>
        <source>请另选一个空文件夹。</source>
        <translation>Please choose another, empty folder.</translation>
    </message>
    <message>
        <source>还没有写带班领导是谁。</source>
        <translation>The leader on duty is not named yet.</translation>
    </message>
    <message>
        <source>接班人没到，先交给带班领导。</source>
        <translation>Where nobody came to take over, the leader on duty does.</translation>
    </message>
    <message>
        <source>请写明为什么交给带班领导，例如“接班人生病没到”。</source>
        <translation>Say why the leader on duty takes over, for example “the successor is ill”.</translation>
    </message>
    <message>
        <source>只能撤回最后一次交接。</source>
        <translation>Only the last handover can be taken back.</translation>
    </message>
    <message>
        <source>以后又交接过的，改动记在这一班里。</source>
        <translation>Where there was another since, changes go into the present shift.</translation>
    </message>
    <message>
        <source>双方已经签过，不能再撤回。</source>
        <translation>Both have signed; it cannot be taken back.</translation>
    </message>
    <message>
        <source>要补充的，写在这一班的备注里。</source>
        <translation>Add what is missing to the remarks of the present shift.</translation>
    </message>
    <message>
        <source>上一班（{number}）还没有人签接班。</source>
        <translation>Nobody has signed for the last shift ({number}) yet.</translation>
    </message>
    <message>
        <source>请先签接班，或者撤回那一次。</source>
        <translation>Sign for it first, or take that handover back.</translation>
    </message>
    <message>
        <source>按值班表，现在是{timing}。</source>
        <translation>By the roster this is: {timing}.</translation>
    </message>
    <message>
        <source>请写明原因。</source>
        <translation>Please say why.</translation>
    </message>
    <message>
        <source>交班和接班是同一个人，不用签两次。</source>
        <translation>The same person hands over and takes over; nobody signs twice.</translation>
    </message>
    <message>
        <source>请改用“日结”：一个键结清，事情自己接着办。</source>
        <translation>Close the day instead: one key, and what is open stays yours.</translation>
    </message>
    <message>
        <source>请重新选接班人。</source>
        <translation>Choose again who takes over.</translation>
    </message>
    <message>
        <source>没有这次交接，或者已经撤回。</source>
        <translation>There is no such handover, or it was taken back.</translation>
    </message>
    <message>
        <source>这次交接已经签过了。</source>
        <translation>This handover is signed already.</translation>
    </message>
    <message>
        <source>另有 {n} 件待回访，在“领导”页</source>
        <translation>{n} more to call back, on the page 领导</translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{number}，{gave} 日结</source>
        <translation>{number}, day closed by {gave}</translation>
    </message>
    <message>
        <source>{number}，{gave} 交班，{taker} 还没有签接班</source>
        <translation>{number}, handed over by {gave}; {taker} has not signed yet</translation>
    </message>
    <message>
        <source>{number}，{gave} 交班，{taker} {taken} 接班</source>
        <translation>{number}, handed over by {gave}, taken by {taker} at {taken}</translation>
    </message>
    <message>
        <source>还没有人登记，也没有发布的值班表</source>
        <translation>Nobody has registered yet, and no roster is published</translation>
    </message>
    <message>
        <source>带班 {leader}</source>
        <translation>Leader {leader}</translation>
    </message>
    <message>
        <source>值班</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>还没有交接过，今天起记</source>
        <translation>No handover yet; counted from today</translation>
    </message>
    <message>
        <source>上次交接</source>
        <translation>Last handover</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>欠报 {n} 天</source>
        <translation>{n} days not reported</translation>
    </message>
    <message>
        <source>{name}到 {until}，每天 {at} 前报{to}</source>
        <translation>{name} until {until}, reported daily by {at} to {to}</translation>
    </message>
    <message>
        <source>约 {n} 人</source>
        <translation>{n} to see</translation>
    </message>
    <message>
        <source>领导接访</source>
        <translation>Leader receives</translation>
    </message>
    <message>
        <source>交接班记录 {number}</source>
        <translation>Handover record {number}</translation>
    </message>
    <message>
        <source>{day} 还没有到，没有日报。</source>
        <translation>{day} has not come; there is no daily sheet yet.</translation>
    </message>
    <message>
        <source>接访日报 {day}</source>
        <translation>Daily sheet {day}</translation>
    </message>
    <message>
        <source>这份交接记录和签字时的不一样，不能打印。</source>
        <translation>This record is not what was signed and cannot be printed.</translation>
    </message>
    <message>
        <source>请告诉管理员，查看审计记录。</source>
        <translation>Tell the administrator to look at the audit.</translation>
    </message>
    <message>
        <source>（日结，本人接着值）</source>
        <translation>(day closed, the same person goes on)</translation>
    </message>
    <message>
        <source>其中 {day}</source>
        <translation>Of these {day}</translation>
    </message>
    <message>
        <source>只改了初重</source>
        <translation>only first or again was changed</translation>
    </message>
    <message>
        <source>带下 {kept} 件，了结 {gone} 件，新增 {new} 件</source>
        <translation>{kept} carried on, {gone} settled, {new} new</translation>
    </message>
    <message>
        <source>比上次</source>
        <translation>Since the last time</translation>
    </message>
    <message>
        <source>{name}接着办</source>
        <translation>{name} goes on</translation>
    </message>
    <message>
        <source>另有 {n} 件</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>逐件名单存在本次交接里</source>
        <translation>each is kept in this handover</translation>
    </message>
    <message>
        <source>{what}（{day} 起）</source>
        <translation>{what} (since {day})</translation>
    </message>
    <message>
        <source>已报告 {told}</source>
        <translation>Reported: {told}</translation>
    </message>
    <message>
        <source>还没有记下报告了谁</source>
        <translation>No report noted yet</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank forms</translation>
    </message>
    <message>
        <source>简记</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>重</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>初</source>
        <translation>First</translation>
    </message>
    <message>
        <source>{n} 批</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} 人次</source>
        <translation>{n} persons</translation>
    </message>
    <message>
        <source>初访</source>
        <translation>First visits</translation>
    </message>
    <message>
        <source>重复访</source>
        <translation>Repeat visit</translation>
    </message>
    <message>
        <source>集体访</source>
        <translation>Group visit</translation>
    </message>
    <message>
        <source>其他渠道</source>
        <translation>Other channels</translation>
    </message>
    <message>
        <source>简记（不计入）</source>
        <translation>Notes (not counted)</translation>
    </message>
    <message>
        <source>通报（不计入）</source>
        <translation>Notices (not counted)</translation>
    </message>
    <message>
        <source>{first} 至 {last}，{n} 张</source>
        <translation>{first} to {last}, {n} sheets</translation>
    </message>
    <message>
        <source>{first}，{n} 张</source>
        <translation>{first}, {n} sheet</translation>
    </message>
    <message>
        <source>没有预留</source>
        <translation>none reserved</translation>
    </message>
    <message>
        <source>这次登记没有记为紧急。</source>
        <translation>This visit is not marked as urgent.</translation>
    </message>
    <message>
        <source>先按 F9 记为紧急，再填报告单。</source>
        <translation>Press F9 to mark it, then write the report.</translation>
    </message>
    <message>
        <source>请写明报送给谁、几点报的。</source>
        <translation>Say to whom it was reported, and when.</translation>
    </message>
    <message>
        <source>紧急信息报告单 {number}</source>
        <translation>Urgent report {number}</translation>
    </message>
    <message>
        <source>没有这次登记。</source>
        <translation>There is no such visit.</translation>
    </message>
    <message>
        <source>这次登记已作废。</source>
        <translation>This record is void.</translation>
    </message>
    <message>
        <source>要更改，请先恢复这次登记。</source>
        <translation>To change it, restore the record first.</translation>
    </message>
    <message>
        <source>检举控告不填这张报告单，免得写明是谁来的。</source>
        <translation>An accusation has no such report, which would say who came.</translation>
    </message>
    <message>
        <source>请当面或用保密渠道报告领导。</source>
        <translation>Tell the leader in person or by a confidential way.</translation>
    </message>
    <message>
        <source>没有一行可以导入。</source>
        <translation>Not one row can be imported.</translation>
    </message>
    <message>
        <source>请看每一行的原因，改好文件再选一次。</source>
        <translation>See the reason of each row, put the file right and choose it again.</translation>
    </message>
    <message>
        <source>都写好了，现在一次显示出来</source>
        <translation>All written; showing everything at once now</translation>
    </message>
    <message>
        <source>已写入 {n} 行，共 {all} 行；都写完才显示。锁屏时停住，解锁后接着写</source>
        <translation>{n} of {all} rows written; they show once all are there. It waits while the screen is locked</translation>
    </message>
    <message>
        <source>正在导入另一个文件。</source>
        <translation>Another file is being imported.</translation>
    </message>
    <message>
        <source>请等它完成以后再导入。</source>
        <translation>Please wait until it is done, then import this one.</translation>
    </message>
    <message>
        <source>已取消，什么也没有导入。</source>
        <translation>Cancelled; nothing was imported.</translation>
    </message>
    <message>
        <source>请在“列”里选定以后再看。</source>
        <translation>Choose it among the columns, then look again.</translation>
    </message>
    <message>
        <source>正在看……</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>已看 {n} 行</source>
        <translation>{n} rows looked over</translation>
    </message>
    <message>
        <source>这一行像是合计，不是一条记录。</source>
        <translation>This row looks like a sum, not a record.</translation>
    </message>
    <message>
        <source>这一行没有姓名。</source>
        <translation>This row has no name.</translation>
    </message>
    <message>
        <source>这一行没有姓名也没有诉求，不像一条登记。</source>
        <translation>This row has neither name nor demand; it does not look like a registration.</translation>
    </message>
    <message>
        <source>检举控告要放进密件，不从表格导入；请在登记页单独登记。</source>
        <translation>Accusations belong behind the seal and are not imported from tables; please register it by itself.</translation>
    </message>
    <message>
        <source>这一行没有日期，请补上日期再导入。</source>
        <translation>This row has no date; please add it, then import.</translation>
    </message>
    <message>
        <source>日期写着“{text}”，没有写明是哪一年哪一天，请补上再导入。</source>
        <translation>The date says “{text}”, which names no year and no day; please add them, then import.</translation>
    </message>
    <message>
        <source>“{text}”看不出是哪一天，请改成 2025-03-12 这样再导入。</source>
        <translation>“{text}” is no date that can be read; please write it like 2025-03-12, then import.</translation>
    </message>
    <message>
        <source>日期“{text}”没有写年份，请补上年份再导入。</source>
        <translation>The date “{text}” has no year; please add it, then import.</translation>
    </message>
    <message>
        <source>日期 {day} 还没有到，请核对年份。</source>
        <translation>The date {day} lies ahead; please check the year.</translation>
    </message>
    <message>
        <source>日期 {day} 在 {year} 年以前，请核对年份。</source>
        <translation>The date {day} is before {year}; please check the year.</translation>
    </message>
    <message>
        <source>与第 {n} 行相同。</source>
        <translation>The same as row {n}.</translation>
    </message>
    <message>
        <source>编号 {number} 与第 {n} 行相同。</source>
        <translation>The number {number} is the same as in row {n}.</translation>
    </message>
    <message>
        <source>编号 {number} 已经登记为 {other}。</source>
        <translation>The number {number} is registered already as {other}.</translation>
    </message>
    <message>
        <source>编号 {number} 的登记已经在这里。</source>
        <translation>The registration {number} is here already.</translation>
    </message>
    <message>
        <source>已有这个人：姓名和证件号码都相同。</source>
        <translation>This person is here already: same name and ID number.</translation>
    </message>
    <message>
        <source>已有这个人：姓名和电话都相同。</source>
        <translation>This person is here already: same name and telephone.</translation>
    </message>
    <message>
        <source>已有同名的人，请在人员页核对是不是一个人。</source>
        <translation>Somebody of that name is here; please check whether it is the same person.</translation>
    </message>
    <message>
        <source>这一天的这次排查已经登记过。</source>
        <translation>This screening of that day is registered already.</translation>
    </message>
    <message>
        <source>这一天的同一次活动已经登记过。</source>
        <translation>The same activity of that day is registered already.</translation>
    </message>
    <message>
        <source>与第 {n} 行完全相同，两行各记一次；是重复的请从表里删去。</source>
        <translation>Exactly the same as row {n}; each counts once. If it is a duplicate, take it out of the table.</translation>
    </message>
    <message>
        <source>写着检举、控告一类的话，请看是不是要放进密件；是的请从表里删去，单独登记。</source>
        <translation>It speaks of an accusation; please see whether it belongs behind the seal. If so, take it out of the table and register it by itself.</translation>
    </message>
    <message>
        <source>这一行没有写是哪种活动。</source>
        <translation>This row does not say what kind of activity it was.</translation>
    </message>
    <message>
        <source>一行只记一次活动，这一行写着 {n} 次；请一次一行，各写各的日期。</source>
        <translation>One row counts one activity, this one says {n}; please write a row for each with its own date.</translation>
    </message>
    <message>
        <source>与已登记的 {number} 相同：同一人、同一天、同一诉求。</source>
        <translation>The same as {number}: same person, same day, same demand.</translation>
    </message>
    <message>
        <source>{name}这一天已有登记 {number}，诉求不同。</source>
        <translation>{name} has the registration {number} on that day, with another demand.</translation>
    </message>
    <message>
        <source>不详</source>
        <translation> unknown</translation>
    </message>
    <message>
        <source>还有 {n} 条提示。</source>
        <translation> {n} more remarks.</translation>
    </message>
    <message>
        <source>办结日期“{text}”看不出是哪一天，按在办导入。</source>
        <translation>The closing date “{text}” cannot be read; imported as open.</translation>
    </message>
    <message>
        <source>写着已办结，没有办结日期，按在办导入。</source>
        <translation>It says closed, but no date; imported as open.</translation>
    </message>
    <message>
        <source>办结日期 {day} 不在来访以后、今天以前，按在办导入。</source>
        <translation>The closing date {day} is not between the visit and today; imported as open.</translation>
    </message>
    <message>
        <source>这次导入中断了，已写入的都清掉了。</source>
        <translation>This import broke off; what it had written was removed.</translation>
    </message>
    <message>
        <source>请重新导入。</source>
        <translation>Please import again.</translation>
    </message>
    <message>
        <source>还没有选定哪一列是姓名。</source>
        <translation>No column is chosen for the name yet.</translation>
    </message>
    <message>
        <source>还没有选定哪一列是日期，没有日期的记录放不到年份里。</source>
        <translation>No column is chosen for the date yet; a record without one belongs to no year.</translation>
    </message>
    <message>
        <source>还没有选定哪一列是活动的种类。</source>
        <translation>No column is chosen for the kind of activity yet.</translation>
    </message>
    <message>
        <source>没有认出表头。</source>
        <translation>No row with the names of columns was found.</translation>
    </message>
    <message>
        <source>工作表“{sheet}”里没有认出表头。</source>
        <translation>No row with the names of columns was found in sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>表头要有两列以上写着登记表里的项目名，比如“来访日期”“姓名”“诉求”；也可能选错了工作表。</source>
        <translation>At least two columns must be called as on the form, like “来访日期”, “姓名”, “诉求”; or another sheet was meant.</translation>
    </message>
    <message>
        <source>这个文件刚才被改过。</source>
        <translation>This file was changed just now.</translation>
    </message>
    <message>
        <source>请重新选择文件，再看一遍。</source>
        <translation>Please choose it again and look it over once more.</translation>
    </message>
    <message>
        <source>读不到文件 {file}。</source>
        <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
        <source>请检查文件还在不在，有没有别的程序开着。</source>
        <translation>Please check that the file is still there and that no other program has it open.</translation>
    </message>
    <message>
        <source>请等它完成以后再撤回。</source>
        <translation>Please wait until it is done, then take this one back.</translation>
    </message>
    <message>
        <source>正在看哪些后来用过</source>
        <translation>Looking which records were used since</translation>
    </message>
    <message>
        <source>这次导入已经撤回，或者没有完成。</source>
        <translation>This import was taken back already, or never finished.</translation>
    </message>
    <message>
        <source>正在清理，已清 {n} 条</source>
        <translation>Cleaning up, {n} records removed</translation>
    </message>
    <message>
        <source>《{title}》还缺：{what}。</source>
        <translation>“{title}” still lacks: {what}.</translation>
    </message>
    <message>
        <source>请改好送签稿再签发。</source>
        <translation>Complete the draft, then sign.</translation>
    </message>
    <message>
        <source>请补上再出具。</source>
        <translation>Please fill it in, then issue it.</translation>
    </message>
    <message>
        <source>没有这份文书。</source>
        <translation>There is no such paper.</translation>
    </message>
    <message>
        <source>这份文书的内容已移入密件，只能由登记人补打。</source>
        <translation>What this paper says lies behind the seal; only who registered it can print it again.</translation>
    </message>
    <message>
        <source>请找登记人或科长。</source>
        <translation>Please ask who registered it, or the section head.</translation>
    </message>
    <message>
        <source>处理意见要逐项答复，第 {n} 项诉求还没有答复（条例第三十二条）。</source>
        <translation>An opinion answers every demand; demand {n} has no answer yet (Regulation art. 32).</translation>
    </message>
    <message>
        <source>先用“答复诉求”一项一项记。</source>
        <translation>Enter the answers one by one first.</translation>
    </message>
    <message>
        <source>签发日期 {day} 还没有到。</source>
        <translation>The day of signing, {day}, has not come yet.</translation>
    </message>
    <message>
        <source>检举控告事项只出具登记回执，不出具会透露内容的文书。</source>
        <translation>Of an accusation only the receipt is issued, no paper that would reveal anything.</translation>
    </message>
    <message>
        <source>这件事项已经并入另一件。</source>
        <translation>This matter has been merged into another.</translation>
    </message>
    <message>
        <source>请到合并后的事项里出具文书。</source>
        <translation>Issue papers of the matter it was merged into.</translation>
    </message>
    <message>
        <source>没有这件事项。</source>
        <translation>There is no such matter.</translation>
    </message>
    <message>
        <source>找不到这个版本。</source>
        <translation>That version is not there. </translation>
    </message>
    <message>
        <source>请刷新再看。</source>
        <translation>Refresh and look again.</translation>
    </message>
    <message>
        <source>已经有 {most} 份资料了。</source>
        <translation>There are {most} documents already. </translation>
    </message>
    <message>
        <source>请先移除用不到的。</source>
        <translation>Please remove those that are not needed first.</translation>
    </message>
    <message>
        <source>文件超过 {most} MB。</source>
        <translation>The file is larger than {most} MB. </translation>
    </message>
    <message>
        <source>请去掉里面的图片，或者分成几个文件。</source>
        <translation>Take the pictures out, or split it into several files.</translation>
    </message>
    <message>
        <source>还没有写资料的名称。</source>
        <translation>The document has no title yet.</translation>
    </message>
    <message>
        <source>已经有《{title}》了。</source>
        <translation>“{title}” is there already. </translation>
    </message>
    <message>
        <source>要换新的，请选中它，按“放入新版本”；不是同一份，请换个名称。</source>
        <translation>To renew it, choose it and press “New version”; if it is another one, give it another title.</translation>
    </message>
    <message>
        <source>找不到这份资料。</source>
        <translation>That document is not there. </translation>
    </message>
    <message>
        <source>接访前一页清 {number}</source>
        <translation>Page before the talk {number}</translation>
    </message>
    <message>
        <source>接访电话 {number}</source>
        <translation>Reception telephone {number}</translation>
    </message>
    <message>
        <source>共 {n} 次</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>取消：{reason}</source>
        <translation>Cancelled: {reason}</translation>
    </message>
    <message>
        <source>改期：原定 {was}，{reason}</source>
        <translation>Changed: was {was}, {reason}</translation>
    </message>
    <message>
        <source>没有这个约见，或者已经取消。</source>
        <translation>There is no such appointment, or it was cancelled.</translation>
    </message>
    <message>
        <source>这次登记已经作废。</source>
        <translation>This visit is void.</translation>
    </message>
    <message>
        <source>请取消这个约见。</source>
        <translation>Cancel this appointment.</translation>
    </message>
    <message>
        <source>{day} 登记：{receiver}接谈</source>
        <translation>Recorded {day}: received by {receiver}</translation>
    </message>
    <message>
        <source>{unit}：{said}</source>
        <translation>{unit}: {said}</translation>
    </message>
    <message>
        <source>{what}到 {day}</source>
        <translation>{what} until {day}</translation>
    </message>
    <message>
        <source>{leader}这一天的接访已经排了。</source>
        <translation>{leader} already receives on this day.</translation>
    </message>
    <message>
        <source>要改时间地点，请用“改期”。</source>
        <translation>To change the time or place, use “Change the day”.</translation>
    </message>
    <message>
        <source>没有这个接访日。</source>
        <translation>There is no such reception day.</translation>
    </message>
    <message>
        <source>{day}还没有到。</source>
        <translation>{day} has not come yet.</translation>
    </message>
    <message>
        <source>接访以后再记已接访。</source>
        <translation>Mark it as held after the reception.</translation>
    </message>
    <message>
        <source>{number}这一天已经约了。</source>
        <translation>{number} is already received on this day.</translation>
    </message>
    <message>
        <source>没有编号是“{number}”的事项或登记。</source>
        <translation>There is no matter or visit numbered “{number}”.</translation>
    </message>
    <message>
        <source>请写来访登记的编号；检举控告不排约见名单。</source>
        <translation>Write the number of a recorded visit; accusations are never put on the list.</translation>
    </message>
    <message>
        <source>这个接访日已经改过或者取消了。</source>
        <translation>This reception day was already changed or cancelled.</translation>
    </message>
    <message>
        <source>请看一下现在的安排再改。</source>
        <translation>Look at the plan as it is now, then change it.</translation>
    </message>
    <message>
        <source>还没有写哪位领导接访。</source>
        <translation>Which leader receives is not written yet.</translation>
    </message>
    <message>
        <source>结束的钟点不晚于开始的钟点。</source>
        <translation>The end is not later than the beginning.</translation>
    </message>
    <message>
        <source>请核对时间，例如 9:00 到 11:30。</source>
        <translation>Check the hours, for example 9:00 to 11:30.</translation>
    </message>
    <message>
        <source>请写明为什么改。</source>
        <translation>Write why it is changed.</translation>
    </message>
    <message>
        <source>原来的安排会留在旁边，改动要另行公告。</source>
        <translation>The former plan stays beside it; the change is to be announced.</translation>
    </message>
    <message>
        <source>这一条请按 Enter 打开事项办理。</source>
        <translation>Press Enter to open the matter for this one.</translation>
    </message>
    <message>
        <source>{day} 办过又来</source>
        <translation>handled {day}, came again</translation>
    </message>
    <message>
        <source>Enter 全部列出</source>
        <translation>Enter lists them all</translation>
    </message>
    <message>
        <source>…另有 {n} 件{what}</source>
        <translation>… {n} more: {what}</translation>
    </message>
    <message>
        <source>还没有写是谁{step}的。</source>
        <translation>{step}: it is not written yet by whom.</translation>
    </message>
    <message>
        <source>还没有写批示内容。</source>
        <translation>The instruction has no words yet.</translation>
    </message>
    <message>
        <source>{step}（{who}）</source>
        <translation>{step} ({who})</translation>
    </message>
    <message>
        <source>还没有写落实情况。</source>
        <translation>It is not written yet how it was carried out.</translation>
    </message>
    <message>
        <source>没有这一项。</source>
        <translation>There is no such item.</translation>
    </message>
    <message>
        <source>请从列出的项目里勾选。</source>
        <translation>Please tick one of those listed.</translation>
    </message>
    <message>
        <source>规范模式下，谁承办、谁负责的事项，谁不能过它的结案质量关。</source>
        <translation>In the strict mode whoever answers for a matter cannot pass its closing.</translation>
    </message>
    <message>
        <source>请由另一位同事核对。</source>
        <translation>Please let a colleague check it.</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>退回补办</source>
        <translation>Returned for completion</translation>
    </message>
    <message>
        <source>请写明为什么列为重点事项。</source>
        <translation>Please write why it is a key matter.</translation>
    </message>
    <message>
        <source>请写明为什么不再列为重点事项。</source>
        <translation>Write why it is no longer a key matter.</translation>
    </message>
    <message>
        <source>{first}：{second}</source>
        <translation>{first}: {second}</translation>
    </message>
    <message>
        <source>请填“{label}”。</source>
        <translation>Please fill in “{label}”.</translation>
    </message>
    <message>
        <source>这件事项没有等着办的这一项。</source>
        <translation>Nothing of this kind waits in this matter.</translation>
    </message>
    <message>
        <source>看看时间线，或者换一项记。</source>
        <translation>Look at the time line, or record something else.</translation>
    </message>
    <message>
        <source>这条记录属于一件事项。</source>
        <translation>This entry belongs to a matter.</translation>
    </message>
    <message>
        <source>请在那件事项的经过里撤回。</source>
        <translation>Please take it back on the time line of that matter.</translation>
    </message>
    <message>
        <source>请从列出的事项里选。</source>
        <translation>Choose from the matters that are listed.</translation>
    </message>
    <message>
        <source>请到合并后的事项里记。</source>
        <translation>Please record it in the merged matter.</translation>
    </message>
    <message>
        <source>请先在单位表里加上。</source>
        <translation>Please add it to the list of units first.</translation>
    </message>
    <message>
        <source>没有这条记录，或者已经撤回。</source>
        <translation>There is no such entry, or it was taken back.</translation>
    </message>
    <message>
        <source>请刷新清单再看。</source>
        <translation>Please refresh the list and look again.</translation>
    </message>
    <message>
        <source>请写明为什么作废。</source>
        <translation>Write why it is voided.</translation>
    </message>
    <message>
        <source>这条记录后来又改过。</source>
        <translation>This entry was changed again later.</translation>
    </message>
    <message>
        <source>请先撤销后面的一次。</source>
        <translation>Undo the later change first.</translation>
    </message>
    <message>
        <source>请先撤回后面的一次。</source>
        <translation>Take the later one back first.</translation>
    </message>
    <message>
        <source>还没有写内容。</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>还没有写为什么列为重点事项。</source>
        <translation>Why it is a key matter is not written yet.</translation>
    </message>
    <message>
        <source>还没有写由谁签字。</source>
        <translation>It is not written yet who signs.</translation>
    </message>
    <message>
        <source>改记到别处</source>
        <translation>moved elsewhere</translation>
    </message>
    <message>
        <source>更正：{words}</source>
        <translation>Corrected: {words}</translation>
    </message>
    <message>
        <source>没有这条记录，或者已经作废。</source>
        <translation>There is no such entry, or it was voided.</translation>
    </message>
    <message>
        <source>请写明为什么不提。</source>
        <translation>Write why nothing is suggested.</translation>
    </message>
    <message>
        <source>今年 {n} 件事项办结时成因都是“{cause}”，建议{unit}查找原因、改进工作。</source>
        <translation>This year {n} matters were closed with the cause “{cause}”; we suggest that {unit} looks for the reason and improves its work.</translation>
    </message>
    <message>
        <source>请写明为什么要评估。</source>
        <translation>Write why it is asked for.</translation>
    </message>
    <message>
        <source>请作风险评估：{why}</source>
        <translation>Please fill the risk checklist: {why}</translation>
    </message>
    <message>
        <source>本单位没有“{stage}”这个环节。</source>
        <translation>This office has no stage “{stage}”.</translation>
    </message>
    <message>
        <source>请选列出的环节。</source>
        <translation>Please choose one of the stages listed.</translation>
    </message>
    <message>
        <source>还没有写预案。</source>
        <translation>No contingency plan is written yet.</translation>
    </message>
    <message>
        <source>已作风险评估</source>
        <translation>Risk checklist signed</translation>
    </message>
    <message>
        <source>还没有填满意度。</source>
        <translation>Choose how satisfied the visitor was.</translation>
    </message>
    <message>
        <source>还没有写对哪个单位满意不满意。</source>
        <translation>Write which unit the visitor judged.</translation>
    </message>
    <message>
        <source>对{unit}：{value}</source>
        <translation>With {unit}: {value}</translation>
    </message>
    <message>
        <source>还没有写向谁提出建议。</source>
        <translation>It is not written yet to whom the suggestion goes.</translation>
    </message>
    <message>
        <source>还没有写建议内容。</source>
        <translation>The suggestion has no words yet.</translation>
    </message>
    <message>
        <source>“{name}”没有账号，程序不能核对其批准权限，按{head}确认记下。</source>
        <translation>“{name}” has no account, so the right to approve could not be checked; it was written down as {head} vouches.</translation>
    </message>
    <message>
        <source>规范模式下，先过结案质量关再办结。</source>
        <translation>In the strict mode a closing is looked through before the matter is closed.</translation>
    </message>
    <message>
        <source>请另一位同事打开这件事项，按 Shift+F12 逐项核对。</source>
        <translation>Ask another colleague to open the matter and press Shift+F12.</translation>
    </message>
    <message>
        <source>还没有写成因。</source>
        <translation>The cause has not been written.</translation>
    </message>
    <message>
        <source>没有“{name}”这个期限。</source>
        <translation>There is no time limit “{name}”.</translation>
    </message>
    <message>
        <source>可以写：{names}。</source>
        <translation>One of: {names}.</translation>
    </message>
    <message>
        <source>请填天数，例如 15。</source>
        <translation>Please enter a number of days, e.g. 15.</translation>
    </message>
    <message>
        <source>稳妥期限（最晚的工作日）</source>
        <translation>Safe date (last working day)</translation>
    </message>
    <message>
        <source>{sentence}，暂按周末和法定节日计算。</source>
        <translation>{sentence}; weekends and the fixed holidays of the law are used for now.</translation>
    </message>
    <message>
        <source>{heading}：自 {start} 起</source>
        <translation>{heading}: from {start}</translation>
    </message>
    <message>
        <source>{label}：{day}</source>
        <translation>{label}: {day}</translation>
    </message>
    <message>
        <source>“{raw}”看不出是哪一天，可以写 2026-11-03、20261103、11.3 或 今天。</source>
        <translation>“{raw}” is no day one can tell; write 2026-11-03, 20261103, 11.3 or 今天.</translation>
    </message>
    <message>
        <source>没有“{code}”这种办理方式。</source>
        <translation>There is no way of handling “{code}”.</translation>
    </message>
    <message>
        <source>请从列出的办理方式里选。</source>
        <translation>Please choose one of those listed.</translation>
    </message>
    <message>
        <source>“{label}”在这里不合适：{why}</source>
        <translation>“{label}” does not fit here: {why}</translation>
    </message>
    <message>
        <source>确需如此的，写明领导批示或者本省规定，照样可以作出，并列给负责人。</source>
        <translation>Where it has to be so, write down the leader's order or the provincial rule: it can be decided all the same and is listed for the head.</translation>
    </message>
    <message>
        <source>没有这项诉求。</source>
        <translation>There is no such demand.</translation>
    </message>
    <message>
        <source>改好以后再延。</source>
        <translation>Put that right and extend then.</translation>
    </message>
    <message>
        <source>请写明为什么与程序算出的不同。</source>
        <translation>Please say why it differs from what the program found.</translation>
    </message>
    <message>
        <source>还没有填号码。</source>
        <translation>No number has been filled in yet.</translation>
    </message>
    <message>
        <source>没有这条记录。</source>
        <translation>There is no such entry.</translation>
    </message>
    <message>
        <source>同次另立的事项不在这里撤回。</source>
        <translation>A matter raised in the same visit is not taken back here.</translation>
    </message>
    <message>
        <source>请打开那次登记，在“本次来访的事项”里撤回。</source>
        <translation>Open that visit and take it off under "Matters of this visit".</translation>
    </message>
    <message>
        <source>合并不能这样撤回。</source>
        <translation>A merge is not taken back this way.</translation>
    </message>
    <message>
        <source>请拆回那次合并。</source>
        <translation>Take that merge apart.</translation>
    </message>
    <message>
        <source>这一条是合并以前另一件事项的，现在不能撤回。</source>
        <translation>This entry is the other matter's, from before the merge; it cannot be taken back now.</translation>
    </message>
    <message>
        <source>要撤回它，请先拆回合并。</source>
        <translation>To take it back, take the merge apart first.</translation>
    </message>
    <message>
        <source>“{number}”不像案号，照原样保存；2016 年以后的写作（2026）鲁0102民初123号。</source>
        <translation>“{number}” does not look like a case number and is kept as typed; since 2016 they are written （2026）鲁0102民初123号.</translation>
    </message>
    <message>
        <source>这件事项刚被别人改过：有 {n} 项与您填的不同，请逐项选定。</source>
        <translation>Somebody has just changed this matter: {n} fields differ from yours; please choose for each.</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>未落实</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>按批示</source>
        <translation>By order</translation>
    </message>
    <message>
        <source>未录入国家系统</source>
        <translation>Not in the national system</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有这次合并。</source>
        <translation>There is no such merge.</translation>
    </message>
    <message>
        <source>这是同一件事项，不用判断。</source>
        <translation>This is one and the same matter; there is nothing to judge.</translation>
    </message>
    <message>
        <source>一件事项不能并入它自己。</source>
        <translation>A matter cannot be merged into itself.</translation>
    </message>
    <message>
        <source>请选另一件。</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>“{number}”已经并入另一件事项，不能再合并。</source>
        <translation>“{number}” was already merged into another matter and cannot be merged again.</translation>
    </message>
    <message>
        <source>请在合并后的那一件上合并，或者先把它拆回。</source>
        <translation>Merge on the matter it was merged into, or take it apart first.</translation>
    </message>
    <message>
        <source>“{kept}”已经办结，在办的“{gone}”不能并入，否则它的期限就没有了。</source>
        <translation>“{kept}” is closed; “{gone}”, which is still open, cannot be merged into it, or its time limit would be lost.</translation>
    </message>
    <message>
        <source>请打开在办的那一件，把办结的并进去。</source>
        <translation>Open the one that is still open and merge the closed one into it.</translation>
    </message>
    <message>
        <source>请写明为什么是同一事。</source>
        <translation>Say why they are the same matter.</translation>
    </message>
    <message>
        <source>写一句，例如“同一人同一诉求，重复登记”。</source>
        <translation>One sentence, such as “same person, same demand, registered twice”.</translation>
    </message>
    <message>
        <source>“{number}”后来又并入另一件事项。</source>
        <translation>“{number}” was later merged into another matter.</translation>
    </message>
    <message>
        <source>请先在那一件上拆回，再拆这一次。</source>
        <translation>Take it apart there first, then this one.</translation>
    </message>
    <message>
        <source>这次合并以后，又并入了“{number}”。</source>
        <translation>After this merge, “{number}” was merged in too.</translation>
    </message>
    <message>
        <source>请先拆回后来的那一次，再拆这一次。</source>
        <translation>Take the later merge apart first, then this one.</translation>
    </message>
    <message>
        <source>两件事项的信访人不是同一人，合并后都列为信访人；弄错了的，请撤销。</source>
        <translation>The two matters have different petitioners; after the merge both are listed. If that is wrong, undo it.</translation>
    </message>
    <message>
        <source>合并以后登记的 {visits} 留在“{number}”；属于另一件的，请打开登记更改。</source>
        <translation>{visits}, registered since the merge, stay with “{number}”; if one belongs to the other matter, open the visit and change it.</translation>
    </message>
    <message>
        <source>合并以后记的 {n} 条留在“{number}”的时间线上。</source>
        <translation>{n} entries made since the merge stay on the time line of “{number}”.</translation>
    </message>
    <message>
        <source>“{labels}”合并以后改过，照改过的留着。</source>
        <translation>“{labels}” was changed since the merge and stays as changed.</translation>
    </message>
    <message>
        <source>本机构本形式初次</source>
        <translation>First here by this channel</translation>
    </message>
    <message>
        <source>越级访</source>
        <translation>Visit to a higher level</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>还没有填有权处理的层级。</source>
        <translation>The level with the power is not filled in yet.</translation>
    </message>
    <message>
        <source>来访事项登记回执</source>
        <translation>Receipt of a registered visit</translation>
    </message>
    <message>
        <source>信访事项受理告知书</source>
        <translation>Notice of acceptance</translation>
    </message>
    <message>
        <source>不予受理告知书</source>
        <translation>Notice of non-acceptance</translation>
    </message>
    <message>
        <source>不再受理告知书</source>
        <translation>Notice of no further acceptance</translation>
    </message>
    <message>
        <source>法定途径（引导）告知书</source>
        <translation>Notice of the lawful procedure</translation>
    </message>
    <message>
        <source>转送函</source>
        <translation>Letter of transfer</translation>
    </message>
    <message>
        <source>交办函</source>
        <translation>Letter of assignment</translation>
    </message>
    <message>
        <source>转送、交办告知单</source>
        <translation>Notice of transfer or assignment</translation>
    </message>
    <message>
        <source>信访事项呈批单</source>
        <translation>Sheet for approval</translation>
    </message>
    <message>
        <source>建议办理回复</source>
        <translation>Reply to advice</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的登记，请核对编号。</source>
        <translation>There is no visit numbered “{number}”; check the number.</translation>
    </message>
    <message>
        <source>也可以从上面选一件。</source>
        <translation>Or choose one from the list above.</translation>
    </message>
    <message>
        <source>没有附上“{name}”：{why}。</source>
        <translation>“{name}” was not attached: {why}. </translation>
    </message>
    <message>
        <source>没有这条批示，或者已经撤回。</source>
        <translation>There is no such instruction, or it was taken back.</translation>
    </message>
    <message>
        <source>没有这件来文，或者已经撤回。</source>
        <translation>There is no such paper from a unit, or it was taken back.</translation>
    </message>
    <message>
        <source>期限开始</source>
        <translation>Limit starts</translation>
    </message>
    <message>
        <source>期限停止</source>
        <translation>Limit stops</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>答复诉求</source>
        <translation>Demand decided</translation>
    </message>
    <message>
        <source>改判</source>
        <translation>Judged otherwise</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merged in</translation>
    </message>
    <message>
        <source>拆回</source>
        <translation>Taken apart</translation>
    </message>
    <message>
        <source>同次另立</source>
        <translation>Raised in the same visit</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Answerable</translation>
    </message>
    <message>
        <source>函询、督办</source>
        <translation>Asked or supervised</translation>
    </message>
    <message>
        <source>出具文书</source>
        <translation>Issue a paper</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>{clock}：{missing}</source>
        <translation>{clock}: {missing}</translation>
    </message>
    <message>
        <source>{number} {channel} {people} 人 {summary}</source>
        <translation>{number} {channel}, {people} people, {summary}</translation>
    </message>
    <message>
        <source>{clock}，到 {day}</source>
        <translation>{clock}, until {day}</translation>
    </message>
    <message>
        <source>{clock}：{by}</source>
        <translation>{clock}: {by}</translation>
    </message>
    <message>
        <source>（扫描件）</source>
        <translation> (scan)</translation>
    </message>
    <message>
        <source>（依据：{order}）</source>
        <translation> (basis: {order})</translation>
    </message>
    <message>
        <source>第 {n} 项：{decision}</source>
        <translation>No. {n}: {decision}</translation>
    </message>
    <message>
        <source>{n} 日，{approver}批准</source>
        <translation>{n} days, approved by {approver}</translation>
    </message>
    <message>
        <source>{approver}批准</source>
        <translation>approved by {approver}</translation>
    </message>
    <message>
        <source>{rule}：{said}</source>
        <translation>{rule}: {said}</translation>
    </message>
    <message>
        <source>（{name}确认）</source>
        <translation> (vouched for by {name})</translation>
    </message>
    <message>
        <source>{label} {old} → {new}</source>
        <translation>{label} {old} → {new}</translation>
    </message>
    <message>
        <source>这件事项不是简易办理，不用转为普通程序。</source>
        <translation>This matter is not dealt with by the simple procedure; there is nothing to turn.</translation>
    </message>
    <message>
        <source>这件事项已经转为普通程序。</source>
        <translation>This matter was turned to the ordinary procedure already.</translation>
    </message>
    <message>
        <source>还没有记受理日期，六十日从受理之日起算（条例第三十四条）。</source>
        <translation>The day of acceptance is not recorded; the sixty days run from it (art. 34).</translation>
    </message>
    <message>
        <source>请先记下受理日期。</source>
        <translation>Record the day of acceptance first.</translation>
    </message>
    <message>
        <source>改好以后再转。</source>
        <translation>Put that right and try again.</translation>
    </message>
    <message>
        <source>本单位导入或填写</source>
        <translation>Imported or typed here</translation>
    </message>
    <message>
        <source>随程序自带</source>
        <translation>Comes with the program</translation>
    </message>
    <message>
        <source>以往年份，按公开资料填写</source>
        <translation>Past year, from public sources</translation>
    </message>
    <message>
        <source>未导入，暂按周末和法定节日</source>
        <translation>Not imported; weekends and fixed holidays for now</translation>
    </message>
    <message>
        <source>请导入国务院办公厅的通知。</source>
        <translation>please import the State Council's notice.</translation>
    </message>
    <message>
        <source>请科长或系统管理员导入。</source>
        <translation>please ask the section head or the system administrator to import it.</translation>
    </message>
    <message>
        <source>{what}，{whoever}</source>
        <translation>{what}; {whoever}</translation>
    </message>
    <message>
        <source>“{raw}”看不出是哪一天，可以写 10.1 或 2027-10-01。</source>
        <translation>“{raw}” is no day one can tell; write 10.1 or 2027-10-01.</translation>
    </message>
    <message>
        <source>请填从哪一天。</source>
        <translation>Please say from which day.</translation>
    </message>
    <message>
        <source>第 {n} 行：{sentence}</source>
        <translation>Line {n}: {sentence}</translation>
    </message>
    <message>
        <source>这一条已经没有了。</source>
        <translation>This entry is no longer there.</translation>
    </message>
    <message>
        <source>剪贴板里没有“代码、名称”两列的表格。</source>
        <translation>The clipboard holds no table with the columns code and name.</translation>
    </message>
    <message>
        <source>“{text}”不是钟点。</source>
        <translation>“{text}” is not an hour.</translation>
    </message>
    <message>
        <source>请写 9:00 这样的钟点。</source>
        <translation>Please write an hour such as 9:00.</translation>
    </message>
    <message>
        <source>这个项目已经没有了。</source>
        <translation>This field is no longer there.</translation>
    </message>
    <message>
        <source>自设项目最多 {n} 个。</source>
        <translation>There can be at most {n} fields of the office.</translation>
    </message>
    <message>
        <source>已有项目的类型不能改，改了以前填的就看不成了。</source>
        <translation>The type of a field cannot be changed, or earlier answers could not be read.</translation>
    </message>
    <message>
        <source>请停用它，另加一个。</source>
        <translation>Please retire it and add another.</translation>
    </message>
    <message>
        <source>还没有写短语的名称，名称的拼音首字母就是叫它的字母。</source>
        <translation>The phrase has no name yet; the pinyin initials of the name are what calls it.</translation>
    </message>
    <message>
        <source>名称最多 {n} 个字。</source>
        <translation>A name has at most {n} characters.</translation>
    </message>
    <message>
        <source>还没有写短语的内容。</source>
        <translation>The phrase has no text yet.</translation>
    </message>
    <message>
        <source>内容最多 {n} 个字。</source>
        <translation>The text has at most {n} characters.</translation>
    </message>
    <message>
        <source>已经有叫“{name}”的短语。</source>
        <translation>There already is a phrase called “{name}”.</translation>
    </message>
    <message>
        <source>请换一个名称，或改那一条。</source>
        <translation>Please choose another name, or change that one.</translation>
    </message>
    <message>
        <source>告知书不能是空的。</source>
        <translation>The notice cannot be empty.</translation>
    </message>
    <message>
        <source>请写明收集什么、为什么、怎样查阅和更正。</source>
        <translation>Please say what is collected, why, and how to see and correct it.</translation>
    </message>
    <message>
        <source>告知书最多 {n} 个字。</source>
        <translation>The notice has at most {n} characters.</translation>
    </message>
    <message>
        <source>请填写单位名称，它会印在回执上。</source>
        <translation>Please give the name of the office; it is printed on receipts.</translation>
    </message>
    <message>
        <source>本机字母是一个英文字母，例如 A。</source>
        <translation>The station letter is one letter, for instance A.</translation>
    </message>
    <message>
        <source>请至少建立一个账号。</source>
        <translation>Please make at least one account.</translation>
    </message>
    <message>
        <source>账号名“{name}”用了两次。</source>
        <translation>The account name “{name}” is used twice.</translation>
    </message>
    <message>
        <source>请填写账号名和姓名。</source>
        <translation>Please give the account name and the name of the person.</translation>
    </message>
    <message>
        <source>这个文件夹里已经有一个办公室，请直接登录，或另选文件夹。</source>
        <translation>There is an office in this folder already; please sign in, or choose another folder.</translation>
    </message>
    <message>
        <source>这是网络共享文件夹。本机数据库放在共享上会损坏，请选本机磁盘上的文件夹。</source>
        <translation>This folder is a network share, where a local store would be damaged; please choose a folder on a disk of this computer.</translation>
    </message>
    <message>
        <source>这个文件夹不能写入，请选另一个文件夹，或让管理员放开写入权限。</source>
        <translation>This folder cannot be written to; please choose another, or ask the administrator for permission.</translation>
    </message>
    <message>
        <source>已经有叫“{name}”的账号。</source>
        <translation>There is an account named “{name}” already.</translation>
    </message>
    <message>
        <source>请换一个账号名。</source>
        <translation>Please choose another account name.</translation>
    </message>
    <message>
        <source>登记编号规则不能用。</source>
        <translation>This pattern of register numbers cannot be used.</translation>
    </message>
    <message>
        <source>规则里要有 {kind}、{year}、{station}、{running} 四项，各一次。</source>
        <translation>The pattern needs {kind}, {year}, {station} and {running}, each once.</translation>
    </message>
    <message>
        <source>请改正后再保存设置。</source>
        <translation>Correct it, then save the settings.</translation>
    </message>
    <message>
        <source>请补上，或者两格都清空。</source>
        <translation>Fill in the missing one, or empty both.</translation>
    </message>
    <message>
        <source>“备份另存到”要写完整的路径。</source>
        <translation>“Second copy of backups in” needs a whole path. </translation>
    </message>
    <message>
        <source>例如 E:\接访备份，或者 /media/usb。</source>
        <translation>For example E:\backups or /media/usb.</translation>
    </message>
    <message>
        <source>“备份另存到”不能在数据文件夹里面。</source>
        <translation>“Second copy of backups in” must not lie in the data folder. </translation>
    </message>
    <message>
        <source>请选另一块盘或 U 盘上的文件夹。</source>
        <translation>Please choose a folder on another disk or a stick.</translation>
    </message>
    <message>
        <source>请在 Word 或 WPS 里改好，再放进来。</source>
        <translation>Please mend it in Word or WPS, then put it in again.</translation>
    </message>
    <message>
        <source>找不到这个版本的模板。</source>
        <translation>This version of the template was not found.</translation>
    </message>
    <message>
        <source>这件事项没有可以录入的登记。</source>
        <translation>This matter has no visit that can be entered.</translation>
    </message>
    <message>
        <source>检举控告事项(密)由可查看的人在密件里取用。</source>
        <translation>An accusation is taken from behind its seal by whoever may open it.</translation>
    </message>
    <message>
        <source>录入国家系统</source>
        <translation>Entering into the national system</translation>
    </message>
    <message>
        <source>口令至少 {n} 个字符。</source>
        <translation>The passphrase needs at least {n} characters.</translation>
    </message>
    <message>
        <source>可以用一句好记的话。</source>
        <translation>A sentence that is easy to remember will do.</translation>
    </message>
    <message>
        <source>有一次导入还没有做完。</source>
        <translation>An import is not finished yet.</translation>
    </message>
    <message>
        <source>请等它完成，或者取消它，再导出。</source>
        <translation>Wait until it is done, or cancel it, then export.</translation>
    </message>
    <message>
        <source>已导出 {rows} 条记录、{papers} 份文书、{files} 个附件到 {file}。</source>
        <translation>Exported {rows} records, {papers} papers and {files} attachments to {file}. </translation>
    </message>
    <message>
        <source>您不能查看的密件没有导出：{n} 件，附件 {files} 个，文书 {papers} 份。</source>
        <translation>Sealed matters that you may not open were left out: {n}, with {files} attachments and {papers} papers. </translation>
    </message>
    <message>
        <source>有 {n} 个文件读不出来，名单在 manifest.json 里。</source>
        <translation>{n} files could not be read; manifest.json lists them.</translation>
    </message>
    <message>
        <source>录入国家系统的栏目</source>
        <translation>Fields of the national system</translation>
    </message>
    <message>
        <source>报送上级的栏目</source>
        <translation>Fields for the superior</translation>
    </message>
    <message>
        <source>文字编码认不出来，请存成 UTF-8。</source>
        <translation>The encoding cannot be made out; please save the file as UTF-8.</translation>
    </message>
    <message>
        <source>{file} 打不开，或者 {target} 写不进去。</source>
        <translation>{file} cannot be opened, or {target} cannot be written.</translation>
    </message>
    <message>
        <source>请检查路径、权限和磁盘。</source>
        <translation>Please check path, permissions and disk.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>请改正日期。</source>
        <translation>Please correct the days.</translation>
    </message>
    <message>
        <source>没有通过的记录</source>
        <translation>Refused records</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>已导出来访 {visits} 条、事项 {matters} 件到 {file}。</source>
        <translation>Exported {visits} visits and {matters} matters to {file}. </translation>
    </message>
    <message>
        <source>有 {n} 条没有通过，如 {number}：{why}；名单在“没有通过的记录.xlsx”。</source>
        <translation>{n} were refused, such as {number}: {why}; “Refused records.xlsx” lists them.</translation>
    </message>
    <message>
        <source>这份文书只能由登记人补打。</source>
        <translation>Only who registered the visit can print this paper again.</translation>
    </message>
    <message>
        <source>这件事项还没有办结，不能立卷。</source>
        <translation>This matter is not closed yet; its file cannot be made.</translation>
    </message>
    <message>
        <source>先用“办结”写明怎么办结，再立卷。</source>
        <translation>Close it first with 办结, then make its file.</translation>
    </message>
    <message>
        <source>{day} 作废：{why}</source>
        <translation>Void {day}: {why}</translation>
    </message>
    <message>
        <source>在途</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>{who} {day} 签发</source>
        <translation>signed by {who} {day}</translation>
    </message>
    <message>
        <source>{who} {day} 出具</source>
        <translation>issued by {who} {day}</translation>
    </message>
    <message>
        <source>已出具</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>未送达</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>待签名</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>已签名</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>拒签</source>
        <translation>Refused to sign</translation>
    </message>
    <message>
        <source>规范模式下，文书由科长或者领导签发。</source>
        <translation>In the strict mode head or leader signs papers.</translation>
    </message>
    <message>
        <source>请用签发人自己的账号登录后签发。</source>
        <translation>Sign in with the signer's own account.</translation>
    </message>
    <message>
        <source>还没有写是谁签发的。</source>
        <translation>It is not said yet who signed.</translation>
    </message>
    <message>
        <source>这份文书没有签发，或者已经作废。</source>
        <translation>This paper was not signed, or is void already.</translation>
    </message>
    <message>
        <source>请写明为什么作废，文号要留着备查。</source>
        <translation>Say why it is void; its number is kept.</translation>
    </message>
    <message>
        <source>只有已经签发、没有作废的文书才用印。</source>
        <translation>Only a paper that is signed and not void is stamped.</translation>
    </message>
    <message>
        <source>还没有写用哪枚印章。</source>
        <translation>It is not said yet which seal was used.</translation>
    </message>
    <message>
        <source>没有这份文书，或者已经收起。</source>
        <translation>There is no such paper, or it was put away.</translation>
    </message>
    <message>
        <source>不能出具《{title}》：{why}</source>
        <translation>“{title}” cannot be issued: {why}</translation>
    </message>
    <message>
        <source>这份文书已经签发，不能再改。</source>
        <translation>This paper is signed and can no longer be changed.</translation>
    </message>
    <message>
        <source>写错了的，作废后另出一份。</source>
        <translation>If it is wrong, make it void and issue another.</translation>
    </message>
    <message>
        <source>《{title}》不能用这种纸。</source>
        <translation>{title} cannot be printed on this kind of sheet.</translation>
    </message>
    <message>
        <source>这次登记已作废，不再出具文书。</source>
        <translation>This record is void, so no more papers are issued for it.</translation>
    </message>
    <message>
        <source>要出具，请先恢复这次登记。</source>
        <translation>To issue one, restore the record first.</translation>
    </message>
    <message>
        <source>检举控告事项只出具登记回执，不出具《{title}》。</source>
        <translation>Of an accusation only the receipt is issued, no {title}.</translation>
    </message>
    <message>
        <source>这次登记不出具《{title}》。</source>
        <translation>{title} is not issued of this visit.</translation>
    </message>
    <message>
        <source>《{title}》是给来访人的，上面不能有内部用语“{words}”。</source>
        <translation>“{title}” is for the visitor; the internal words “{words}” may not stand on it.</translation>
    </message>
    <message>
        <source>请换个说法，再出具。</source>
        <translation>Say it in other words, then issue it.</translation>
    </message>
    <message>
        <source>由{clerk}确认</source>
        <translation>confirmed by {clerk}</translation>
    </message>
    <message>
        <source>还没有出具接谈笔录。</source>
        <translation>No record has been issued yet.</translation>
    </message>
    <message>
        <source>先打印《接谈笔录》，念给来访人听，签了名再记。</source>
        <translation>Print the record, read it to the visitor, and note the signature then.</translation>
    </message>
    <message>
        <source>已经记过这份笔录怎么签的。</source>
        <translation>How this record was signed is noted already.</translation>
    </message>
    <message>
        <source>记错了的，再按一次这个键撤回。</source>
        <translation>If that is wrong, press the key again to take it back.</translation>
    </message>
    <message>
        <source>这份补充笔录没有出具，或者已经作废。</source>
        <translation>This supplement was not issued, or is void.</translation>
    </message>
    <message>
        <source>，见证人 {witness}</source>
        <translation>, witness {witness}</translation>
    </message>
    <message>
        <source>接谈笔录已经由来访人签名（或记明拒签），诉求和陈述不再改动。</source>
        <translation>The visitor signed the record (or refused to): demand and statement are not changed any more.</translation>
    </message>
    <message>
        <source>要补充或更正的，在事项的文书里做“补充笔录”；别的项目可以照改。</source>
        <translation>What is to be added or put right goes into a 补充笔录 among the matter's papers; other fields can be changed.</translation>
    </message>
    <message>
        <source>这份补充笔录已经由来访人签名（或记明拒签），不能作废。</source>
        <translation>The visitor signed this supplement (or would not, as was written down); it cannot be made void.</translation>
    </message>
    <message>
        <source>要再补充或更正的，另做一份“补充笔录”；签名记错了的，先撤回签名。</source>
        <translation>To add or correct more, make another supplement; if the signature was written down by mistake, take it back first.</translation>
    </message>
    <message>
        <source>这里只记补充笔录怎么签的。</source>
        <translation>Only how a supplement was signed is written down here.</translation>
    </message>
    <message>
        <source>接谈笔录的签名，在来访登记那一页记。</source>
        <translation>That of the statement record is written down on the page of the visit.</translation>
    </message>
    <message>
        <source>签名的时间还没有到。</source>
        <translation>That time of signing is still to come.</translation>
    </message>
    <message>
        <source>请核对日期和钟点。</source>
        <translation>Please check day and hour.</translation>
    </message>
    <message>
        <source>签名的时间早于出具笔录的时间。</source>
        <translation>It cannot have been signed before the record was issued.</translation>
    </message>
    <message>
        <source>这份文书没有在途的送达。</source>
        <translation>This paper is not under way.</translation>
    </message>
    <message>
        <source>请先登记送达。</source>
        <translation>Enter first how it was sent.</translation>
    </message>
    <message>
        <source>只有已经签发、没有作废的文书才能送达。</source>
        <translation>Only a paper that is signed and not void can be served.</translation>
    </message>
    <message>
        <source>这次登记的人员不在这里合并。</source>
        <translation>The people of this visit are not merged here.</translation>
    </message>
    <message>
        <source>检举控告事项由专人办理。</source>
        <translation>Accusations are handled by appointed staff.</translation>
    </message>
    <message>
        <source>一个人不能与自己合并。</source>
        <translation>A person cannot be merged with themselves.</translation>
    </message>
    <message>
        <source>请选另一条人员记录。</source>
        <translation>Choose another record.</translation>
    </message>
    <message>
        <source>“{name}”已经并入另一人，不能再合并。</source>
        <translation>“{name}” was already merged into another person and cannot be merged again.</translation>
    </message>
    <message>
        <source>要重来，请先拆回。</source>
        <translation>To start over, take the merge apart first.</translation>
    </message>
    <message>
        <source>“{one}”和“{other}”一起来过（{number}），不是同一人。</source>
        <translation>“{one}” and “{other}” came together ({number}); they are not one person.</translation>
    </message>
    <message>
        <source>那次登记写错了的，先更改那次登记，再合并。</source>
        <translation>If that visit was registered wrongly, change it first, then merge.</translation>
    </message>
    <message>
        <source>请写明为什么是同一人。</source>
        <translation>Say why they are the same person.</translation>
    </message>
    <message>
        <source>写一句，例如“同一身份证，名字写错一字”。</source>
        <translation>One sentence, such as “same ID card, name misspelt”.</translation>
    </message>
    <message>
        <source>“{name}”后来又并入另一人。</source>
        <translation>“{name}” was later merged into another person.</translation>
    </message>
    <message>
        <source>请先拆回后来的那一次。</source>
        <translation>Take the later merge apart first.</translation>
    </message>
    <message>
        <source>这次合并以后，又并入了“{name}”。</source>
        <translation>After this merge, “{name}” was merged in too.</translation>
    </message>
    <message>
        <source>没有这个人。</source>
        <translation>There is no such person.</translation>
    </message>
    <message>
        <source>请从列出的人里选。</source>
        <translation>Choose from the people who are listed.</translation>
    </message>
    <message>
        <source>合并以后登记的 {visits} 留在“{name}”名下；属于另一人的，请打开登记更改。</source>
        <translation>{visits}, registered since the merge, stay with “{name}”; if one belongs to the other person, open the visit and change it.</translation>
    </message>
    <message>
        <source>这次登记的号码不在这里显示。</source>
        <translation>The numbers of this record are not shown here.</translation>
    </message>
    <message>
        <source>证件号码原为 {number}</source>
        <translation>ID number was {number}</translation>
    </message>
    <message>
        <source>电话换了，原为 {text}</source>
        <translation>phone changed, was {text}</translation>
    </message>
    <message>
        <source>住址换了，原为 {text}</source>
        <translation>address changed, was {text}</translation>
    </message>
    <message>
        <source>这次登记的内容已按清册 {number} 销毁，不能再改。</source>
        <translation>What this record said was destroyed by list {number}; it cannot be changed any more.</translation>
    </message>
    <message>
        <source>这件事项的内容已按清册 {number} 销毁，不能再记。</source>
        <translation>What this matter held was destroyed by list {number}; nothing more can be recorded of it.</translation>
    </message>
    <message>
        <source>没有这份清册。</source>
        <translation>There is no such list.</translation>
    </message>
    <message>
        <source>（已销毁，清册 {number}）</source>
        <translation>(destroyed, list {number})</translation>
    </message>
    <message>
        <source>清册上的 {n} 项都已有变化，一项也没有销毁。</source>
        <translation>All {n} items on the list have changed since; none was destroyed.</translation>
    </message>
    <message>
        <source>请撤销这份清册，重新列。</source>
        <translation>Take this list back and draw up a new one.</translation>
    </message>
    <message>
        <source>没有可以提供的信息。</source>
        <translation>There is nothing that may be given. </translation>
    </message>
    <message>
        <source>请核对登记号或证件号码。</source>
        <translation>Please check the register number or ID number.</translation>
    </message>
    <message>
        <source>没有到期的，不用列清册。</source>
        <translation>Nothing has passed its period; no list is needed.</translation>
    </message>
    <message>
        <source>这份清册已经销毁了一部分，不能撤销。</source>
        <translation>Part of this list was destroyed already; it cannot be taken back. </translation>
    </message>
    <message>
        <source>请把剩下的销毁完。</source>
        <translation>Please destroy the rest.</translation>
    </message>
    <message>
        <source>没有这份清册，或者已经销毁完。</source>
        <translation>There is no such list, or it was carried out.</translation>
    </message>
    <message>
        <source>“{kind}”没有这一项。</source>
        <translation>“{kind}” has no such entry.</translation>
    </message>
    <message>
        <source>请清掉多填的一项。</source>
        <translation>Please clear the entry that is too many.</translation>
    </message>
    <message>
        <source>数目不能小于零。</source>
        <translation>A number cannot be below zero.</translation>
    </message>
    <message>
        <source>请改正后再存。</source>
        <translation>Please correct it and save again.</translation>
    </message>
    <message>
        <source>发放的金额多于申请的金额，请核对。</source>
        <translation>More was granted than asked for; please check.</translation>
    </message>
    <message>
        <source>全部活动</source>
        <translation>All activities</translation>
    </message>
    <message>
        <source>这段时间没有记活动。</source>
        <translation>No activity was recorded in this time.</translation>
    </message>
    <message>
        <source>{kind} {n} 次</source>
        <translation>{kind} {n} ×</translation>
    </message>
    <message>
        <source>申请 {n} 元</source>
        <translation>applied {n} yuan</translation>
    </message>
    <message>
        <source>发放 {n} 元</source>
        <translation>granted {n} yuan</translation>
    </message>
    <message>
        <source>{yes} {n} 次</source>
        <translation>{yes} {n} ×</translation>
    </message>
    <message>
        <source>未{yes}</source>
        <translation>not {yes}</translation>
    </message>
    <message>
        <source>“{text}”有 {n} 件事项都像。</source>
        <translation>“{text}” could mean {n} matters.</translation>
    </message>
    <message>
        <source>请写整个编号。</source>
        <translation>Write the whole number.</translation>
    </message>
    <message>
        <source>没有找到“{text}”这件事项。</source>
        <translation>No matter “{text}” was found.</translation>
    </message>
    <message>
        <source>请核对编号，或者空着不填。</source>
        <translation>Check the number, or leave it empty.</translation>
    </message>
    <message>
        <source>还没有填事项编号。</source>
        <translation>Write the number of the matter.</translation>
    </message>
    <message>
        <source>{kind} {n} 项</source>
        <translation>{kind} {n}</translation>
    </message>
    <message>
        <source>待反馈 {n} 项</source>
        <translation>without feedback {n}</translation>
    </message>
    <message>
        <source>{adopted} {n} 项</source>
        <translation>{adopted} {n}</translation>
    </message>
    <message>
        <source>全部建议</source>
        <translation>All suggestions</translation>
    </message>
    <message>
        <source>督办 {n} 件，其中挂牌 {listed} 件；待反馈 {open} 件，逾期 {late} 件</source>
        <translation>{n} supervised, {listed} of them listed; {open} without feedback, {late} late</translation>
    </message>
    <message>
        <source>全部督办</source>
        <translation>All supervision</translation>
    </message>
    <message>
        <source>待反馈</source>
        <translation>No feedback yet</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Reported back</translation>
    </message>
    <message>
        <source>在列 {n} 件，已结束 {m} 件；调度会、协调会 {k} 次</source>
        <translation>{n} listed, {m} ended; {k} meetings about them</translation>
    </message>
    <message>
        <source>全部重点事项</source>
        <translation>All key matters</translation>
    </message>
    <message>
        <source>在列</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>这段时间没有登记满意度。</source>
        <translation>No satisfaction was recorded in this time.</translation>
    </message>
    <message>
        <source>全部评价</source>
        <translation>All ratings</translation>
    </message>
    <message>
        <source>评估 {n} 次，有预案 {m} 次</source>
        <translation>{n} checklists, {m} with a plan</translation>
    </message>
    <message>
        <source>全部阶段</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>可以提出</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>逾期未反馈</source>
        <translation>Feedback late</translation>
    </message>
    <message>
        <source>反馈：{words}</source>
        <translation>Feedback: {words}</translation>
    </message>
    <message>
        <source>挂牌</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>{n} 次</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>结束：{why}</source>
        <translation>Ended: {why}</translation>
    </message>
    <message>
        <source>对{unit}：{values}</source>
        <translation>{unit}: {values}</translation>
    </message>
    <message>
        <source>没有写预案</source>
        <translation>no plan</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>排查</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>（{why}）</source>
        <translation> ({why})</translation>
    </message>
    <message>
        <source>作废 {day} {clerk}{why}</source>
        <translation>Voided {day} {clerk}{why}</translation>
    </message>
    <message>
        <source>更正 {day} {clerk}{why}：{before}</source>
        <translation>Corrected {day} {clerk}{why}: {before}</translation>
    </message>
    <message>
        <source>{what} 原为 {was}</source>
        <translation>{what} was {was}</translation>
    </message>
    <message>
        <source>参加的人</source>
        <translation>who took part</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>amount applied</translation>
    </message>
    <message>
        <source>发放金额</source>
        <translation>amount granted</translation>
    </message>
    <message>
        <source>是否</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>承接单位</source>
        <translation>taken over by</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>ended on</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>数目</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{n} 元</source>
        <translation>{n} yuan</translation>
    </message>
    <message>
        <source>另一件</source>
        <translation>another one</translation>
    </message>
    <message>
        <source>结束的日期早于列入的日期，请核对。</source>
        <translation>It would end before it began; please check.</translation>
    </message>
    <message>
        <source>更正风险评估</source>
        <translation>Correct a risk checklist</translation>
    </message>
    <message>
        <source>还没有写排查的名称。</source>
        <translation>The screening has no name yet.</translation>
    </message>
    <message>
        <source>没有排查出矛盾的填 0，就是零报告。</source>
        <translation>Where nothing was found enter 0: that is a nil return.</translation>
    </message>
    <message>
        <source>{unit}报过 {n} 件，以这次的为准。</source>
        <translation>{unit} returned {n} before; this return counts.</translation>
    </message>
    <message>
        <source>还没有写调处结果。</source>
        <translation>Write what became of it.</translation>
    </message>
    <message>
        <source>还没有写汇总的内容。</source>
        <translation>Write the summary.</translation>
    </message>
    <message>
        <source>这次排查领导已经阅过。</source>
        <translation>The leader has already read this round.</translation>
    </message>
    <message>
        <source>有新情况的，请另布置一次排查。</source>
        <translation>Begin another round for what is new.</translation>
    </message>
    <message>
        <source>这次排查还没有汇总。</source>
        <translation>This round has not been gathered yet.</translation>
    </message>
    <message>
        <source>请先汇总报领导。</source>
        <translation>Gather it for the leader first.</translation>
    </message>
    <message>
        <source>还没有报送的：{units}。</source>
        <translation>Not returned yet: {units}.</translation>
    </message>
    <message>
        <source>{title}：应报 {all} 个单位，已报 {n} 个（零报告 {nil} 个），排查出 {found} 件。</source>
        <translation>{title}: {all} units asked, {n} returned ({nil} with nothing), {found} troubles found.</translation>
    </message>
    <message>
        <source>还没有调处方案</source>
        <translation>no plan yet</translation>
    </message>
    <message>
        <source>（{n} 人）</source>
        <translation> ({n} persons)</translation>
    </message>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>；已调处：{result}</source>
        <translation>; settled: {result}</translation>
    </message>
    <message>
        <source>{at}. {unit}：{text}{people}。建议：{plan}{by}{done}。</source>
        <translation>{at}. {unit}: {text}{people}. Proposed: {plan}{by}{done}.</translation>
    </message>
    <message>
        <source>（{by}）</source>
        <translation> ({by})</translation>
    </message>
    <message>
        <source>{at}. {unit}：{n} 件，{text}。建议：{plan}。</source>
        <translation>{at}. {unit}: {n}, {text}. Proposed: {plan}.</translation>
    </message>
    <message>
        <source>报了 {n} 件，逐件写了 {m} 件，请核对。</source>
        <translation>{n} reported, {m} written one by one; please check.</translation>
    </message>
    <message>
        <source>第 {n} 件还没有写调处方案。</source>
        <translation>No plan yet for no. {n}.</translation>
    </message>
    <message>
        <source>排查出 {n} 件，还没有写调处方案。</source>
        <translation>{n} found, no plan to settle them is written yet.</translation>
    </message>
    <message>
        <source>有一件没有写是什么矛盾。</source>
        <translation>One of them does not say what the trouble is.</translation>
    </message>
    <message>
        <source>没有这次排查，或者已经撤回。</source>
        <translation>There is no such screening, or it was taken back.</translation>
    </message>
    <message>
        <source>请先布置排查。</source>
        <translation>Please begin a screening first.</translation>
    </message>
    <message>
        <source>还没有布置过排查。</source>
        <translation>No screening was begun yet.</translation>
    </message>
    <message>
        <source>逾期未报</source>
        <translation>Return late</translation>
    </message>
    <message>
        <source>未报</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>零报告</source>
        <translation>Nil return</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已调处</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>逾期未调处</source>
        <translation>Settling late</translation>
    </message>
    <message>
        <source>调处中</source>
        <translation>Being settled</translation>
    </message>
    <message>
        <source>结果：{words}</source>
        <translation>Result: {words}</translation>
    </message>
    <message>
        <source>应报 {all} 个单位，已报 {n} 个，其中零报告 {nil} 个，未报 {open} 个</source>
        <translation>{all} units asked, {n} returned, {nil} of them with nothing, {open} not yet</translation>
    </message>
    <message>
        <source>排查出 {found} 件，有调处方案 {plans} 件，已调处 {done} 件</source>
        <translation>{found} troubles found, {plans} with a plan, {done} settled</translation>
    </message>
    <message>
        <source>期间共排查 {n} 次</source>
        <translation>{n} screenings in this time</translation>
    </message>
    <message>
        <source>领导 {day} 已阅：{opinion}</source>
        <translation>read by the leader {day}: {opinion}</translation>
    </message>
    <message>
        <source>领导 {day} 已阅</source>
        <translation>read by the leader {day}</translation>
    </message>
    <message>
        <source>{day} 已汇总报领导</source>
        <translation>gathered for the leader {day}</translation>
    </message>
    <message>
        <source>{day} 前报</source>
        <translation>return by {day}</translation>
    </message>
    <message>
        <source>日报</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <source>周报</source>
        <translation>Weekly report</translation>
    </message>
    <message>
        <source>月报</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>季报</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>年度工作总结</source>
        <translation>Annual summary</translation>
    </message>
    <message>
        <source>年度统计表</source>
        <translation>Annual table</translation>
    </message>
    <message>
        <source>自选时间的统计</source>
        <translation>Figures of any days</translation>
    </message>
    <message>
        <source>这段时间还没有过完，不能签发。</source>
        <translation>This period is not over yet, so it cannot be signed.</translation>
    </message>
    <message>
        <source>过完以后再签发。</source>
        <translation>Sign it when it is over.</translation>
    </message>
    <message>
        <source>这份报表已经签发过了。</source>
        <translation>This report is signed already.</translation>
    </message>
    <message>
        <source>要改先撤回签发；签发以后的补录列为更正。</source>
        <translation>To change it, take the signature back first; later entries are shown as corrections.</translation>
    </message>
    <message>
        <source>在统计页打开这些记录，改正后再签发。</source>
        <translation>Open these records on the page of figures, correct them, then sign.</translation>
    </message>
    <message>
        <source>这份报表的签发已经撤回。</source>
        <translation>The signature of this report was taken back already.</translation>
    </message>
    <message>
        <source>这份报表和签发时的不一样，不能打开。</source>
        <translation>This report is not what was signed, so it cannot be opened.</translation>
    </message>
    <message>
        <source>这一天已经过了。</source>
        <translation>That day has passed.</translation>
    </message>
    <message>
        <source>请科长直接改，并写明原因。</source>
        <translation>Please let the section head change it, with the reason.</translation>
    </message>
    <message>
        <source>要由被请的人自己同意。</source>
        <translation>Whoever is asked has to agree himself.</translation>
    </message>
    <message>
        <source>对方没有账号时，由科长当面问过后决定。</source>
        <translation>Where he has no account, the section head asks him and decides.</translation>
    </message>
    <message>
        <source>这一天已经过了，批准也换不成了。</source>
        <translation>That day has passed; it can no longer be exchanged.</translation>
    </message>
    <message>
        <source>请按实际改表，并写明原因。</source>
        <translation>Please write what really was, with the reason.</translation>
    </message>
    <message>
        <source>这个班已经换过了。</source>
        <translation>This duty was changed already.</translation>
    </message>
    <message>
        <source>请看一下现在的值班表再改。</source>
        <translation>Please look at the roster as it is now.</translation>
    </message>
    <message>
        <source>这个申请已经办过了。</source>
        <translation>This request was dealt with already.</translation>
    </message>
    <message>
        <source>请写明换班的原因。</source>
        <translation>Please write why the duty is changed.</translation>
    </message>
    <message>
        <source>原排和实际都会留在表上。</source>
        <translation>Both the plan and what really was stay on the roster.</translation>
    </message>
    <message>
        <source>规范模式下换班要先申请。</source>
        <translation>In the strict mode a change of duty is asked for first.</translation>
    </message>
    <message>
        <source>请提出申请，对方同意后由科长批准。</source>
        <translation>Please ask; when the other agrees, the section head decides.</translation>
    </message>
    <message>
        <source>{day}走访{whom}随班交给{taker}。</source>
        <translation>The call of {day} on {whom} goes with the duty to {taker}.</translation>
    </message>
    <message>
        <source>{day}答应了的{what}随班交给{taker}。</source>
        <translation>What was promised for {day}, {what}, goes with the duty to {taker}.</translation>
    </message>
    <message>
        <source>{giver}那天答应了：{what}，请说好由谁办。</source>
        <translation>{giver} promised for that day: {what}. Agree who does it.</translation>
    </message>
    <message>
        <source>{day}回访{what}随班交给{taker}。</source>
        <translation>The call-back of {day}, {what}, goes with the duty to {taker}.</translation>
    </message>
    <message>
        <source>这个月的值班表已经发布。</source>
        <translation>This month's roster is published.</translation>
    </message>
    <message>
        <source>请逐天改，每处写明原因。</source>
        <translation>Please change single days, each with its reason.</translation>
    </message>
    <message>
        <source>已发布的不会再自动排，不用锁定。</source>
        <translation>A published month is not planned again, so there is nothing to lock.</translation>
    </message>
    <message>
        <source>这一天还没有人值班，没有可以锁定的。</source>
        <translation>Nobody is on duty on this day yet, so there is nothing to lock.</translation>
    </message>
    <message>
        <source>只能拖到同一个月里的另一天。</source>
        <translation>It can only be dragged to another day of the same month.</translation>
    </message>
    <message>
        <source>请用“调班 / 替班”，写明原因。</source>
        <translation>Use “Change of duty” and write the reason.</translation>
    </message>
    <message>
        <source>这个人那一天已经在这个岗位上了。</source>
        <translation>This person already holds this post on that day.</translation>
    </message>
    <message>
        <source>发布值班表</source>
        <translation>Publish the roster</translation>
    </message>
    <message>
        <source>撤回值班表</source>
        <translation>Take the roster back</translation>
    </message>
    <message>
        <source>改已发布的值班表</source>
        <translation>changing a published roster</translation>
    </message>
    <message>
        <source>这个月已经发布，改动要写明原因。</source>
        <translation>This month is published; a change needs its reason.</translation>
    </message>
    <message>
        <source>规范模式下，{what}由科长办理。</source>
        <translation>In the strict mode this is for the section head: {what}.</translation>
    </message>
    <message>
        <source>可以提出调班或者替班的申请。</source>
        <translation>You can ask for an exchange or for cover.</translation>
    </message>
    <message>
        <source>缺岗由科长确认，并写明原因。</source>
        <translation>That a post was empty is confirmed by the section head, with a reason.</translation>
    </message>
    <message>
        <source>请写明缺岗的原因。</source>
        <translation>Please write why the post was empty.</translation>
    </message>
    <message>
        <source>缺岗的分钟数要大于零。</source>
        <translation>The minutes must be more than zero.</translation>
    </message>
    <message>
        <source>已经有值班岗位。</source>
        <translation>There are posts already.</translation>
    </message>
    <message>
        <source>请在“岗位和人员”里逐个修改。</source>
        <translation>Please change them one by one under “Posts and people”.</translation>
    </message>
    <message>
        <source>还没有写岗位的名称。</source>
        <translation>The post has no name yet.</translation>
    </message>
    <message>
        <source>人数要在 0 到 {most} 之间。</source>
        <translation>The number must be between 0 and {most}.</translation>
    </message>
    <message>
        <source>还没有写姓名。</source>
        <translation>There is no name yet.</translation>
    </message>
    <message>
        <source>值班的份额要在 1% 到 100% 之间。</source>
        <translation>The share must be between 1 % and 100 %.</translation>
    </message>
    <message>
        <source>半天班的人写 50。</source>
        <translation>Write 50 for somebody who works half days.</translation>
    </message>
    <message>
        <source>离开的日子早于到来的日子。</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>值班人员里已经有“{name}”。</source>
        <translation>“{name}” is on the roster already.</translation>
    </message>
    <message>
        <source>同名的人请加字区别，如“李军（大）”。</source>
        <translation>Please tell people of the same name apart, such as “Li Jun (senior)”.</translation>
    </message>
    <message>
        <source>请假到 {day}，早于开始的那天。</source>
        <translation>The leave ends on {day}, before it begins.</translation>
    </message>
    <message>
        <source>请选两个不同的人。</source>
        <translation>Please choose two different people.</translation>
    </message>
    <message>
        <source>共 {days} 天，报 {reported} 天，其中零报告 {zero} 天；{figures}。盯办走访应做 {calls} 次，做了 {made} 次。</source>
        <translation>{days} days, {reported} reported, {zero} of them nil; {figures}. Calls planned {calls}, made {made}.</translation>
    </message>
    <message>
        <source>无来访、来信、来电</source>
        <translation>no visits, letters or calls</translation>
    </message>
    <message>
        <source>{name}（{since} 至 {until}）</source>
        <translation>{name} ({since} to {until})</translation>
    </message>
    <message>
        <source>没有报</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>{at} 报{to}</source>
        <translation>{at} to {to}</translation>
    </message>
    <message>
        <source>做 {made} / 应 {planned}</source>
        <translation>made {made} / planned {planned}</translation>
    </message>
    <message>
        <source>还没有写时段的名称。</source>
        <translation>The period has no name yet.</translation>
    </message>
    <message>
        <source>例如“全国两会”。</source>
        <translation>For example “the two sessions”.</translation>
    </message>
    <message>
        <source>结束的日子早于开始的日子。</source>
        <translation>The last day is before the first day.</translation>
    </message>
    <message>
        <source>“{name}”到 {day} 才结束。</source>
        <translation>“{name}” ends only on {day}.</translation>
    </message>
    <message>
        <source>请写一句小结。</source>
        <translation>Write a closing sentence.</translation>
    </message>
    <message>
        <source>{day}不在“{name}”里，或者还没有到。</source>
        <translation>{day} is not in “{name}”, or has not come yet.</translation>
    </message>
    <message>
        <source>报告还没有内容。</source>
        <translation>The report has no words yet.</translation>
    </message>
    <message>
        <source>没有情况也要写一句，报零报告。</source>
        <translation>If nothing happened, write that in a sentence: a nil report.</translation>
    </message>
    <message>
        <source>还没有写报给谁。</source>
        <translation>To whom it is reported is not written yet.</translation>
    </message>
    <message>
        <source>没有编号是“{number}”的事项。</source>
        <translation>There is no matter numbered “{number}”.</translation>
    </message>
    <message>
        <source>{day}不在“{name}”里。</source>
        <translation>{day} is not in “{name}”.</translation>
    </message>
    <message>
        <source>还没有写由谁走访。</source>
        <translation>Who calls is not written yet.</translation>
    </message>
    <message>
        <source>这次走访已经记过，或者已经取消。</source>
        <translation>This call was already recorded, or cancelled.</translation>
    </message>
    <message>
        <source>请写一句走访的情况。</source>
        <translation>Write in a sentence how the call went.</translation>
    </message>
    <message>
        <source>{day}，本单位无来访、来信、来电，没有重大紧急信访情况。（零报告）</source>
        <translation>{day}: no visits, letters or calls, nothing urgent. (Nil report)</translation>
    </message>
    <message>
        <source>{day}，{counts}；盯办走访 {calls} 次；重大紧急 {urgent} 件。</source>
        <translation>{day}: {counts}; calls on watched matters {calls}; urgent {urgent}.</translation>
    </message>
    <message>
        <source>没有这个重点时段，或者已经撤销。</source>
        <translation>There is no such period, or it was taken back.</translation>
    </message>
    <message>
        <source>“{name}”已经小结。</source>
        <translation>“{name}” is already closed.</translation>
    </message>
    <message>
        <source>要补的，请先撤回小结。</source>
        <translation>To add to it, first reopen it.</translation>
    </message>
    <message>
        <source>还没有岗位或者人员，排不了班。</source>
        <translation>There are no posts or people yet to be planned.</translation>
    </message>
    <message>
        <source>请先在“岗位和人员”里写上。</source>
        <translation>Please enter them under “Posts and people”.</translation>
    </message>
    <message>
        <source>正在排班，已用 {n} 秒</source>
        <translation>Planning, {n} s so far</translation>
    </message>
    <message>
        <source>分数要在 0 到 {most} 之间。</source>
        <translation>Points must be between 0 and {most}.</translation>
    </message>
    <message>
        <source>{post} {slot}</source>
        <translation>{post} {slot}</translation>
    </message>
    <message>
        <source>空岗</source>
        <translation>Post empty</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>{clerk} 导出，{time}</source>
        <translation>exported by {clerk}, {time}</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>休、班、节</source>
        <translation>Rest, work, holiday</translation>
    </message>
    <message>
        <source>同班：{names}</source>
        <translation>With: {names}</translation>
    </message>
    <message>
        <source>{name} {post}（{slot}）</source>
        <translation>{name} {post} ({slot})</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>休</source>
        <translation>off</translation>
    </message>
    <message>
        <source>各人班次</source>
        <translation>Duties of each</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>磁盘只剩 {n} MB：不再收附件，也不再备份。请马上清理磁盘。</source>
        <translation>Only {n} MB left on the disk: no attachments and no backups any more. Please free space at once.</translation>
    </message>
    <message>
        <source>磁盘只剩 {n} MB，请清理。</source>
        <translation>Only {n} MB left on the disk; please free space.</translation>
    </message>
    <message>
        <source>磁盘快满了，没有做备份。</source>
        <translation>The disk is nearly full; no backup was made. </translation>
    </message>
    <message>
        <source>请清理磁盘，程序会自己补上。</source>
        <translation>Please free space; the program makes up for it by itself.</translation>
    </message>
    <message>
        <source>有一次导出中断了，没写完的文件还在：{file}。下次登录时会删掉。</source>
        <translation>An export was cut short, and its unfinished file is still there: {file}. It is removed at the next sign-in.</translation>
    </message>
    <message>
        <source>数据文件有坏页，或者里面的条目对不上。请用备份恢复。</source>
        <translation>The data file has bad pages, or its entries do not fit together. Please restore a backup.</translation>
    </message>
    <message>
        <source>数据文件的每一页都完好。</source>
        <translation>Every page of the data file is whole.</translation>
    </message>
    <message>
        <source>审计记录从第 {n} 条起对不上：它或它前面的记录被改过、删过。</source>
        <translation>The audit does not fit from entry {n} on: it, or one before it, was changed or removed.</translation>
    </message>
    <message>
        <source>审计记录 {n} 条，前后都对得上。</source>
        <translation>{n} audit entries, all of them fit.</translation>
    </message>
    <message>
        <source>登记 {n} 件。</source>
        <translation>{n} visits.</translation>
    </message>
    <message>
        <source>接访员或负责人登录后，页面上会请您按“重新计数”。</source>
        <translation> When a clerk or the head signs in, the page offers “Count again”.</translation>
    </message>
    <message>
        <source>审计封印从第 {n} 条起对不上：封存以后有人改过、删过。</source>
        <translation>The audit's seals do not fit from entry {n} on: something was changed or deleted after it was sealed.</translation>
    </message>
    <message>
        <source>审计封印到第 {n} 条，封存以后没有改过。起点 {root}，请与上次审签页上的核对。</source>
        <translation>The audit is sealed up to entry {n} and was not changed since. The seals begin at {root}; please compare with the page signed last.</translation>
    </message>
    <message>
        <source>封印在第 {n} 条重新开始过（{day}，起点 {root}）：恢复过备份、丢过封印钥匙才会这样。</source>
        <translation>The seals began anew at entry {n} ({day}, {root}): that happens only after a restore, or when the sealing key was lost.</translation>
    </message>
    <message>
        <source>还没有备份，没有可演练的。</source>
        <translation>There is no backup yet to rehearse with. </translation>
    </message>
    <message>
        <source>请先点“现在备份”。</source>
        <translation>Please press “Back up now” first.</translation>
    </message>
    <message>
        <source>磁盘快满了，没有地方演练。</source>
        <translation>The disk is nearly full; there is no room for a rehearsal. </translation>
    </message>
    <message>
        <source>请清理磁盘后再演练。</source>
        <translation>Please free space and rehearse again.</translation>
    </message>
    <message>
        <source>备份里少了文件。</source>
        <translation>Files are missing from the backup.</translation>
    </message>
    <message>
        <source>备份里的密钥文件 office.json 坏了。</source>
        <translation>The key file office.json in the backup is damaged.</translation>
    </message>
    <message>
        <source>备份的数据文件与备份时不一样，已经坏了。</source>
        <translation>The backup's data file is not what was backed up; it is damaged.</translation>
    </message>
    <message>
        <source>备份的数据文件打不开，或者有坏页。</source>
        <translation>The backup's data file does not open, or has bad pages.</translation>
    </message>
    <message>
        <source>备份里的审计记录从第 {n} 条起对不上。</source>
        <translation>The audit in the backup does not fit from entry {n} on.</translation>
    </message>
    <message>
        <source>备份里的条数与备份时记下的不一样。</source>
        <translation>The counts in the backup are not those noted when it was made.</translation>
    </message>
    <message>
        <source>备份里有 {n} 个附件坏了或不见了。</source>
        <translation>{n} attachments in the backup are damaged or gone.</translation>
    </message>
    <message>
        <source>这些还是老版本的钥匙，要先用一次：{names}。</source>
        <translation>These still have a key slot of an older version and must be used once first: {names}. </translation>
    </message>
    <message>
        <source>请各人登录一次，恢复码在上面核对一次；不再来的账号请先停用。</source>
        <translation>Let each of them sign in once, and check the recovery code above; close the accounts of those who no longer come.</translation>
    </message>
    <message>
        <source>密钥文件被换回过旧的，这些是已经作废的密码：{names}。</source>
        <translation>An older key file was put back; these passwords were given up: {names}.</translation>
    </message>
    <message>
        <source>请各人改一次密码，恢复码请重新制作一份，再来更换主钥。</source>
        <translation>Please let each of them change the password, or make a new recovery code, and order the new key then.</translation>
    </message>
    <message>
        <source>请写明为什么恢复，它会记入审计。</source>
        <translation>Please say why it is restored; it is written into the audit.</translation>
    </message>
    <message>
        <source>请换一份更早的备份。</source>
        <translation>Please take an earlier backup.</translation>
    </message>
    <message>
        <source>没有找到可用的密钥文件。</source>
        <translation>No usable key file was found. </translation>
    </message>
    <message>
        <source>请把第二处备份里的 office.json 放回数据文件夹。</source>
        <translation>Please put the office.json of the second place back into the data folder.</translation>
    </message>
    <message>
        <source>这份备份是更换主钥以前的，要用那时的密码。</source>
        <translation>This backup was made before the store's key was renewed; it needs the password of that time. </translation>
    </message>
    <message>
        <source>请换一份更换以后的备份，或请密码没有变过的同事来恢复。</source>
        <translation>Take one made since, or ask a colleague whose password has not changed.</translation>
    </message>
    <message>
        <source>规范模式下恢复要第二个人同意。</source>
        <translation>In strict mode a second person must agree to a restore. </translation>
    </message>
    <message>
        <source>数据正开着，不能恢复。</source>
        <translation>The data are in use; nothing can be restored now. </translation>
    </message>
    <message>
        <source>请先退出窗口和其他命令，再恢复。</source>
        <translation>Please close the window and other commands first.</translation>
    </message>
    <message>
        <source>定时</source>
        <translation>timed</translation>
    </message>
    <message>
        <source>退出或锁屏前</source>
        <translation>before leaving or locking</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>before an upgrade</translation>
    </message>
    <message>
        <source>恢复前</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>第 {n} 份 · {at} · {kind} · 登记 {visits} 件</source>
        <translation>No. {n} · {at} · {kind} · {visits} visits</translation>
    </message>
    <message>
        <source>{backup} · {missing}</source>
        <translation>{backup} · {missing}</translation>
    </message>
    <message>
        <source>缺至少 {visits} 件登记（其后共 {saves} 次操作）</source>
        <translation>at least {visits} visits missing ({saves} acts since)</translation>
    </message>
    <message>
        <source>缺其后的 {saves} 次操作</source>
        <translation>the {saves} acts since are missing</translation>
    </message>
    <message>
        <source>什么也不缺</source>
        <translation>nothing is missing</translation>
    </message>
    <message>
        <source>已用{backup}恢复。</source>
        <translation>Restored from {backup}.</translation>
    </message>
    <message>
        <source>原来的文件原样移到一边：{names}。</source>
        <translation>What was there was moved aside untouched: {names}.</translation>
    </message>
    <message>
        <source>找回附件 {n} 个。</source>
        <translation>{n} attachments were brought back.</translation>
    </message>
    <message>
        <source>。请先照已打印的回执，按编号次序把缺的登记补上，再接新的来访。</source>
        <translation>. Please enter the missing visits first, in the order of their numbers, from the printed receipts.</translation>
    </message>
    <message>
        <source>最近一次备份：还没有</source>
        <translation>Last backup: none yet</translation>
    </message>
    <message>
        <source>最近一次备份：{at}，已核对</source>
        <translation>Last backup: {at}, proved</translation>
    </message>
    <message>
        <source>最近一次备份：{at}，已核对，其后没有改动</source>
        <translation>Last backup: {at}, proved, nothing changed since</translation>
    </message>
    <message>
        <source>第二处备份也存好了：{folder}</source>
        <translation>The second copy is stored too: {folder}</translation>
    </message>
    <message>
        <source>第二处备份还差最近的一份，下次备份时补上：{folder}</source>
        <translation>The second place lacks the newest backup; the next one makes up for it: {folder}</translation>
    </message>
    <message>
        <source>第二处备份不在：{folder}。插上那个盘，下次备份时会补上。</source>
        <translation>The second place is not there: {folder}. Plug that disk in; the next backup makes up for it.</translation>
    </message>
    <message>
        <source>第二处备份的盘满了：{folder}。请清理或换一个盘。</source>
        <translation>The disk of the second place is full: {folder}. Please free space or use another disk.</translation>
    </message>
    <message>
        <source>第二处备份写不进去：{folder}。请检查那个盘。</source>
        <translation>The second place cannot be written: {folder}. Please check that disk.</translation>
    </message>
    <message>
        <source>。它和数据在同一块盘上，盘坏了两份都没有，请换另一块盘。</source>
        <translation>. It lies on the same disk as the data; if that breaks, both are gone. Please use another disk.</translation>
    </message>
    <message>
        <source>还没有演练过恢复</source>
        <translation>A restore was never rehearsed yet</translation>
    </message>
    <message>
        <source>上次恢复演练：{at}，第 {n} 份完好</source>
        <translation>Last rehearsal: {at}, no. {n} is whole</translation>
    </message>
    <message>
        <source>上次恢复演练：{at}，第 {n} 份有问题</source>
        <translation>Last rehearsal: {at}, no. {n} has a fault</translation>
    </message>
    <message>
        <source>今天 {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>来访 {numbers}</source>
        <translation>visits {numbers}</translation>
    </message>
    <message>
        <source>{n} 处记录</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>公开的一半里写着被反映人的姓名：{where}。姓名只能存在密件里（条30③）。</source>
        <translation>The open half names the accused: {where}. The name may stand behind the seal only (art. 30③).</translation>
    </message>
    <message>
        <source>您不在这件密件可查看的人员之内。</source>
        <translation>You are not among those who may read this sealed matter.</translation>
    </message>
    <message>
        <source>从前的内容</source>
        <translation>What it said before</translation>
    </message>
    <message>
        <source>原事项内容</source>
        <translation>What the matter said</translation>
    </message>
    <message>
        <source>登记作废</source>
        <translation>Visit made void</translation>
    </message>
    <message>
        <source>允许查看</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>收回查看</source>
        <translation>Let in no more</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>请写明为什么让这个人查看。</source>
        <translation>Please write why this person may read it.</translation>
    </message>
    <message>
        <source>{name}是被反映人：检举控告材料不得透露给被检举控告的人员（条30③）。</source>
        <translation>{name} is the accused: an accusation must not be disclosed to the person accused (art. 30 ¶3).</translation>
    </message>
    <message>
        <source>请另选一人。</source>
        <translation>Please choose somebody else.</translation>
    </message>
    <message>
        <source>还没有填转送的单位。</source>
        <translation>The unit to pass it on to is not filled in yet.</translation>
    </message>
    <message>
        <source>“{unit}”是被反映人或其所在单位：检举控告材料不得转给被检举控告的人员或者单位（条30③）。</source>
        <translation>“{unit}” is the accused or the unit of the accused: an accusation must not be passed on to the person or unit accused (art. 30 ¶3).</translation>
    </message>
    <message>
        <source>请按干部管理权限转有权处理的机关，如上级纪检监察机关。</source>
        <translation>Please pass it on to the organ competent for the cadre, such as the discipline organ of the level above.</translation>
    </message>
    <message>
        <source>没有填被反映人单位，程序无法核对去向，请自行核对（条30③）。</source>
        <translation>The unit of the accused is not filled in, so the program cannot check this; please check it yourself (art. 30 ¶3).</translation>
    </message>
    <message>
        <source>这条记录不能撤回。</source>
        <translation>This entry cannot be taken back.</translation>
    </message>
    <message>
        <source>没有这个附件。</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的同事账号。</source>
        <translation>No colleague with an account is called “{name}”.</translation>
    </message>
    <message>
        <source>可以填：{names}。</source>
        <translation>You can enter: {names}.</translation>
    </message>
    <message>
        <source>只有登记人和科长可以指定查看人员。</source>
        <translation>Only who registered it and the section head may name readers.</translation>
    </message>
    <message>
        <source>同一事项的 {numbers} 里也写着被反映人的姓名，请登记人打开更改、移入密件（条30③）。</source>
        <translation>{numbers} of the same matter name the accused too: whoever recorded them should open and change them and move that behind the seal (art. 30(3)).</translation>
    </message>
    <message>
        <source>这是检举控告事项(密)，您不在可查看的人员之内。</source>
        <translation>This is an accusation (sealed), and you are not among those who may read it.</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>ID document</translation>
    </message>
    <message>
        <source>属地</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>没有“{name}:”这个条件，按一般文字查了。可以写 {known}。</source>
        <translation>There is no condition “{name}:”, so it was searched for as words. You can write {known}.</translation>
    </message>
    <message>
        <source>“{asking}:{value}”看不懂，没有按它查。可以写 {examples}。</source>
        <translation>“{asking}:{value}” is not understood and asks for nothing. You can write {examples}.</translation>
    </message>
    <message>
        <source>一个词</source>
        <translation>a word</translation>
    </message>
    <message>
        <source>还没有写列表的名字。</source>
        <translation>The list has no name yet.</translation>
    </message>
    <message>
        <source>现在没有在查什么。</source>
        <translation>Nothing is being searched for.</translation>
    </message>
    <message>
        <source>先写几个字或加条件，再存。</source>
        <translation>Type some words or add a condition, then keep it.</translation>
    </message>
    <message>
        <source>已取消，一个附件也没有附上。</source>
        <translation>Cancelled; no file was attached.</translation>
    </message>
    <message>
        <source>正在存附件：{name}</source>
        <translation>Keeping the file: {name}</translation>
    </message>
    <message>
        <source>这个附件没有文件，打不开。</source>
        <translation>There is no file to open.</translation>
    </message>
    <message>
        <source>未命名</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>一次可以预留 1 到 {most} 张。</source>
        <translation>1 to {most} blanks can be reserved at once.</translation>
    </message>
    <message>
        <source>这张空白表已经用过或作废，不能再打印。</source>
        <translation>This blank is used or void and is not printed again.</translation>
    </message>
    <message>
        <source>空白登记表 {number}</source>
        <translation>Blank form {number}</translation>
    </message>
    <message>
        <source>空白登记表 {number} 等 {n} 张</source>
        <translation>Blank forms, {n} from {number}</translation>
    </message>
    <message>
        <source>请写明为什么作废，例如“写坏”“丢失”。</source>
        <translation>Please say why it is void, such as spoilt or lost.</translation>
    </message>
    <message>
        <source>空白表“{number}”没有预留过，或已经用过、作废，请核对。</source>
        <translation>The blank “{number}” was never reserved, or is used or void already; please check.</translation>
    </message>
    <message>
        <source>空白表“{number}”记为已用，登记编号不变。</source>
        <translation>The blank “{number}” is noted as used; the register number stays.</translation>
    </message>
    <message>
        <source>没有预留过编号为“{number}”的空白表，已另外编号，请核对。</source>
        <translation>No blank was reserved with the number “{number}”; the visit has another number. Please check.</translation>
    </message>
    <message>
        <source>空白表“{number}”已经补录过，已另外编号，请核对。</source>
        <translation>The blank “{number}” was entered before; the visit has another number. Please check.</translation>
    </message>
    <message>
        <source>空白表“{number}”已经作废，已另外编号，请核对。</source>
        <translation>The blank “{number}” is void; the visit has another number. Please check.</translation>
    </message>
    <message>
        <source>空白表“{number}”是来访登记表，这次登记已另外编号。</source>
        <translation>The blank “{number}” is one for visits; this record has another number.</translation>
    </message>
    <message>
        <source>这个证件号码登记过的姓名是“{name}”，请核对；两个都照样保存。</source>
        <translation>This ID number was recorded with the name “{name}”; please check. Both are saved.</translation>
    </message>
    <message>
        <source>登记过同名、同一天出生而证件号码不同的人，请核对是不是同一人有两个号码；两个都照样保存。</source>
        <translation>Somebody of the same name and birth date was recorded with another ID number; please check whether one person has two numbers. Both are saved.</translation>
    </message>
    <message>
        <source>第 {place} 人：{sentence}</source>
        <translation>Person {place}: {sentence}</translation>
    </message>
    <message>
        <source>代表有 {n} 人，多人来访应推选不超过 {most} 名代表；照样全部登记。</source>
        <translation>There are {n} representatives; a group should elect no more than {most}. All are recorded.</translation>
    </message>
    <message>
        <source>代表有 {n} 人，比来访人数 {heads} 还多，请核对人数。</source>
        <translation>There are {n} representatives, more than the {heads} people who came; please check the number.</translation>
    </message>
    <message>
        <source>名单有 {n} 人，比来访人数 {heads} 还多，请核对人数。</source>
        <translation>The list has {n} people, more than the {heads} who came; please check the number.</translation>
    </message>
    <message>
        <source>代理人有 {n} 人，一般为一至二人；照样登记。</source>
        <translation>There are {n} agents; one or two are usual. All are recorded.</translation>
    </message>
    <message>
        <source>未满 {n} 周岁，请在“更多”里登记监护人或代理人。</source>
        <translation>Under {n} years of age: please record a guardian or agent under More.</translation>
    </message>
    <message>
        <source>“{one}”和“{other}”是同一个证件号码，请核对；都照样保存。</source>
        <translation>“{one}” and “{other}” have the same ID number; please check. Both are saved.</translation>
    </message>
    <message>
        <source>“{name}”有两个证件号码，请核对是不是同一人；都照样保存。</source>
        <translation>“{name}” stands here with two ID numbers; please check whether this is one person. Both are saved.</translation>
    </message>
    <message>
        <source>这次登记已作废，不能补录随访人。</source>
        <translation>This entry is void; companions cannot be added.</translation>
    </message>
    <message>
        <source>补录以后这次登记又改过，不能整批撤回。</source>
        <translation>The visit was changed after the list was added; it cannot be taken back as a whole.</translation>
    </message>
    <message>
        <source>请用“更改”改随访人名单。</source>
        <translation>Please change the list of companions with “Change”.</translation>
    </message>
    <message>
        <source>您打开以后，{name}改过这次登记。</source>
        <translation>{name} has changed this record since you opened it.</translation>
    </message>
    <message>
        <source>已出具过文书，更正要写明理由。</source>
        <translation>A paper has been issued, so a correction needs a reason.</translation>
    </message>
    <message>
        <source>请写一句理由再保存。</source>
        <translation>Please write the reason in a line and save again.</translation>
    </message>
    <message>
        <source>作废要写明理由。</source>
        <translation>Voiding a record needs a reason.</translation>
    </message>
    <message>
        <source>请写一句理由。</source>
        <translation>Please write the reason in a line.</translation>
    </message>
    <message>
        <source>这次登记不是您登记或首接的，不能更改。</source>
        <translation>You neither recorded nor first received this visit, so you cannot change it.</translation>
    </message>
    <message>
        <source>请找登记人、首接人或科长。</source>
        <translation>Please ask whoever recorded or first received it, or the section head.</translation>
    </message>
    <message>
        <source>登记编号 {number} 不变，仍是原来一类的编号。</source>
        <translation>The number {number} stays, with the letters of the former kind.</translation>
    </message>
    <message>
        <source>这次不是初访，没有初访处置。</source>
        <translation>This is no first visit, so there is no first handling.</translation>
    </message>
    <message>
        <source>打开它的事项，看初访是怎么处置的。</source>
        <translation>Open its matter to see how the first visit was handled.</translation>
    </message>
    <message>
        <source>{name}等 {n} 人</source>
        <translation>{name}, {n} people</translation>
    </message>
    <message>
        <source>出生日期不可能是这一天，请核对。</source>
        <translation>The date of birth cannot be this day; please check.</translation>
    </message>
    <message>
        <source>出生日期与证件号码不一致，请核对。</source>
        <translation>The date of birth does not agree with the ID number; please check.</translation>
    </message>
    <message>
        <source>性别与证件号码不一致，请核对。</source>
        <translation>The sex does not agree with the ID number; please check.</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的登记，请核对原编号。</source>
        <translation>There is no visit numbered “{number}”; please check the earlier number.</translation>
    </message>
    <message>
        <source>同一事再来，还没有关联原来的登记，已按新事保存。</source>
        <translation>The same matter again, but no earlier visit is named; saved as a new matter.</translation>
    </message>
    <message>
        <source>要另立事项，请先恢复这次登记。</source>
        <translation>Restore this visit first to raise a matter in it.</translation>
    </message>
    <message>
        <source>这次登记整件是检举控告，公开的一半不能另立事项（条30③）。</source>
        <translation>This visit is an accusation as a whole; no matter can be raised in the open beside it (Art. 30(3)).</translation>
    </message>
    <message>
        <source>用“更改”把目的改成普通事项的，检举控告的话移入密件，再另立。</source>
        <translation>Use Change to give it an ordinary purpose, move the accusing words behind the seal, then raise the matter.</translation>
    </message>
    <message>
        <source>简记和通报不立事项。</source>
        <translation>Notes and notices make no matter.</translation>
    </message>
    <message>
        <source>要办理的，用“更改”把来意改成来访，再另立。</source>
        <translation>If it must be handled, use Change to make it a visit, then raise the matter.</translation>
    </message>
    <message>
        <source>同一次来访还有检举控告</source>
        <translation>The same visit also brought an accusation</translation>
    </message>
    <message>
        <source>存入以后已经出具过文书，不能撤销。</source>
        <translation>A paper was issued since it was put behind the seal: it cannot be undone.</translation>
    </message>
    <message>
        <source>请用“更改”写明理由再改。</source>
        <translation>Please use Change and give the reason.</translation>
    </message>
    <message>
        <source>密件以后又有改动，不能撤销。</source>
        <translation>The sealed half was changed since: it cannot be undone.</translation>
    </message>
    <message>
        <source>请用“更改”来改。</source>
        <translation>Please use Change.</translation>
    </message>
    <message>
        <source>撤销刚才存入的检举控告</source>
        <translation>Undo of the accusation just put behind the seal</translation>
    </message>
    <message>
        <source>还没有写这一件是什么事。</source>
        <translation>Nothing is written yet about this matter.</translation>
    </message>
    <message>
        <source>至少写一项诉求。</source>
        <translation>Write at least one request.</translation>
    </message>
    <message>
        <source>“{number}”已经并入另一件。</source>
        <translation>"{number}" was merged into another matter.</translation>
    </message>
    <message>
        <source>请先在合并后的事项里拆回。</source>
        <translation>Take the merge apart there first.</translation>
    </message>
    <message>
        <source>“{number}”已经有办理记录，不能撤回。</source>
        <translation>"{number}" has been worked on and cannot be taken off.</translation>
    </message>
    <message>
        <source>请先在事项里撤回那些记录；确有其事的，照常办理。</source>
        <translation>Take those entries back in the matter first; if it is real, handle it as usual.</translation>
    </message>
    <message>
        <source>“{number}”已经在这次登记里。</source>
        <translation>"{number}" already belongs to this visit.</translation>
    </message>
    <message>
        <source>另一件请不填原编号。</source>
        <translation>Leave the earlier number empty for another matter.</translation>
    </message>
    <message>
        <source>没有编号为“{number}”的登记，已按新事另立，请核对原编号。</source>
        <translation>There is no record numbered "{number}"; a new matter was raised. Check the earlier number.</translation>
    </message>
    <message>
        <source>先前出具的回执、登记表没有写这一件，再打印就出一张写全的。</source>
        <translation>Papers issued before do not name this matter; the next print is a new one that names all.</translation>
    </message>
    <message>
        <source>马上打电话报告值班领导：{who}。</source>
        <translation>Call the leader on duty at once: {who}.</translation>
    </message>
    <message>
        <source>马上打电话报告值班领导。姓名和电话可以写进“办公室”设置。</source>
        <translation>Call the leader on duty at once. Name and telephone can be set under Office.</translation>
    </message>
    <message>
        <source>依据：{article}</source>
        <translation>By {article}</translation>
    </message>
    <message>
        <source>检举控告不在这里记紧急。</source>
        <translation>An accusation is not marked as urgent here.</translation>
    </message>
    <message>
        <source>请用“更改”打开它再记。</source>
        <translation>Please open it with “Change” and mark it there.</translation>
    </message>
    <message>
        <source>不是完整的 docx 文件，打不开。</source>
        <translation>This is not a whole docx file and cannot be opened.</translation>
    </message>
    <message>
        <source>文件内容太大，没有打开。</source>
        <translation>The file holds too much and was not opened.</translation>
    </message>
    <message>
        <source>文件里没有文档正文，不是 docx。</source>
        <translation>The file has no document body; it is not a docx.</translation>
    </message>
    <message>
        <source>文件已损坏，读不出 {part}。</source>
        <translation>The file is damaged; {part} cannot be read.</translation>
    </message>
    <message>
        <source>文件带有不允许的声明，没有打开。</source>
        <translation>The file holds declarations that are not allowed; it was not opened.</translation>
    </message>
    <message>
        <source>文件已损坏，{part} 不是完整的 XML。</source>
        <translation>The file is damaged; {part} is not whole XML.</translation>
    </message>
    <message>
        <source>有 {n} 页，一份最多编 {most} 页</source>
        <translation> has {n} pages, at most {most} of one can be counted</translation>
    </message>
    <message>
        <source>里面一页也没有</source>
        <translation> has no page at all</translation>
    </message>
    <message>
        <source>有密码，打不开</source>
        <translation> is locked with a password</translation>
    </message>
    <message>
        <source>文件损坏，打不开</source>
        <translation> is damaged and cannot be opened</translation>
    </message>
    <message>
        <source>第 {n} 页画不出来</source>
        <translation>: page {n} cannot be drawn</translation>
    </message>
    <message>
        <source>文本框</source>
        <translation>text boxes</translation>
    </message>
    <message>
        <source>形状</source>
        <translation>shapes</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>charts</translation>
    </message>
    <message>
        <source>图示</source>
        <translation>diagrams</translation>
    </message>
    <message>
        <source>嵌入对象</source>
        <translation>embedded objects</translation>
    </message>
    <message>
        <source>公式</source>
        <translation>formulas</translation>
    </message>
    <message>
        <source>脚注</source>
        <translation>footnotes</translation>
    </message>
    <message>
        <source>尾注</source>
        <translation>endnotes</translation>
    </message>
    <message>
        <source>修订标记</source>
        <translation>tracked changes</translation>
    </message>
    <message>
        <source>分栏</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>文字环绕的图片</source>
        <translation>pictures with text around them</translation>
    </message>
    <message>
        <source>无法识别的图片</source>
        <translation>pictures of an unknown kind</translation>
    </message>
    <message>
        <source>符号字体里的字</source>
        <translation>characters of symbol fonts</translation>
    </message>
    <message>
        <source>竖排文字</source>
        <translation>vertical text</translation>
    </message>
    <message>
        <source>首字下沉</source>
        <translation>drop capitals</translation>
    </message>
    <message>
        <source>图文框</source>
        <translation>frames</translation>
    </message>
    <message>
        <source>从右到左的文字</source>
        <translation>right-to-left text</translation>
    </message>
    <message>
        <source>浮动的表格</source>
        <translation>floating tables</translation>
    </message>
    <message>
        <source>表格样式里分行分列的格式</source>
        <translation>row and column formats of table styles</translation>
    </message>
    <message>
        <source>按字符对齐的网格</source>
        <translation>character grids</translation>
    </message>
    <message>
        <source>特殊的边框线</source>
        <translation>special borders</translation>
    </message>
    <message>
        <source>特殊的自动编号</source>
        <translation>special automatic numbering</translation>
    </message>
    <message>
        <source>自动更新的域</source>
        <translation>fields that update themselves</translation>
    </message>
    <message>
        <source>同一页内换节</source>
        <translation>section breaks within a page</translation>
    </message>
    <message>
        <source>页面边框</source>
        <translation>page borders</translation>
    </message>
    <message>
        <source>需要连写的文字</source>
        <translation>scripts with joined letters</translation>
    </message>
    <message>
        <source>不是图片，也不是 PDF</source>
        <translation> is neither a picture nor a PDF</translation>
    </message>
    <message>
        <source>李春梅</source>
        <translation>Mary Li</translation>
    </message>
    <message>
        <source>登录用的账号</source>
        <translation>the account to sign in with</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今天的登记、草稿和数字</source>
        <translation>Today's visits, drafts and figures</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记一次来访，填到一半的表会留着</source>
        <translation>Register a visit; a half-filled form is kept</translation>
    </message>
    <message>
        <source>我的、将到期、逾期的事项，办到哪一步</source>
        <translation>Matters that are mine, due or overdue, and how far each has come</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>等领导的都在这里：待阅、待批示、待落实、督办、重点事项、建议</source>
        <translation>All that waits for the leader: to be read, decided, carried out, supervised, key matters, suggestions</translation>
    </message>
    <message>
        <source>按姓名、编号、证件尾号或陈述查找</source>
        <translation>Search by name, number, ID ending or statement</translation>
    </message>
    <message>
        <source>谁值班、哪里空、每人几班</source>
        <translation>who is on duty, what is empty, how many duties each has</translation>
    </message>
    <message>
        <source>活动、排查、建议、督办、重点事项、满意度、风险评估</source>
        <translation>Activities, screenings, suggestions, supervision, key matters, satisfaction, risk</translation>
    </message>
    <message>
        <source>交接班</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>开班先看什么，没办完的谁接；日结、交班、日报</source>
        <translation>What to look at first, who goes on with what; closing, handover, daily sheet</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>字号、配色、回执纸张、账号</source>
        <translation>Text size, colours, paper of the receipt, accounts</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>所有按键和一次登记怎么做</source>
        <translation>All keys, and how a visit is registered</translation>
    </message>
    <message>
        <source>空白表</source>
        <translation>Blanks to print</translation>
    </message>
    <message>
        <source>预留编号、打印、核对空白登记表</source>
        <translation>reserve numbers for blank forms, print them, account for them</translation>
    </message>
    <message>
        <source>扬言、突发、群体：记下时间，旁边写着马上要做的事</source>
        <translation>Threat, sudden event, crowd: notes the time and says beside the form what to do</translation>
    </message>
    <message>
        <source>命令框</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>打字找到任何一个动作</source>
        <translation>Find any action by typing</translation>
    </message>
    <message>
        <source>期限计算</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>选期限和日期，看每一天怎么数</source>
        <translation>choose a time limit and a date, and see how each day is counted</translation>
    </message>
    <message>
        <source>看这件事项</source>
        <translation>See its matter</translation>
    </message>
    <message>
        <source>从一次登记，或表旁以往的登记，到它的事项</source>
        <translation>From a visit, or an earlier one beside the form, to its matter</translation>
    </message>
    <message>
        <source>最近一次备份，现在备份，演练恢复</source>
        <translation>the last backup, back up now, rehearse a restore</translation>
    </message>
    <message>
        <source>每月审签页、本人信息查阅复制、恢复码、更换主钥、保管期限和销毁清册</source>
        <translation>The month's page to sign, a person's own data, recovery code, the store's key, retention and destruction lists</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>每年的放假安排：看、导入、手工填写</source>
        <translation>each year's holiday notice: look, import, type</translation>
    </message>
    <message>
        <source>谁请假、调离，在办的事项由谁接，一次记完；调离的账号停用</source>
        <translation>Who is on leave or has left, and who takes over, in one go; the account of whoever left is closed</translation>
    </message>
    <message>
        <source>请假的人回来了，替他接着的事项交还本人</source>
        <translation>Somebody is back from leave; what others held meanwhile is given back</translation>
    </message>
    <message>
        <source>导入往年台账</source>
        <translation>Import earlier ledgers</translation>
    </message>
    <message>
        <source>往年台账、人员名单、网上信访和 12345 的清单，逐行看过再导入，可以整批撤回</source>
        <translation>earlier ledgers, lists of people, of online petitions and of 12345, looked over row by row, taken back as a whole</translation>
    </message>
    <message>
        <source>单位的电话和联系的人，增加、更正、撤销</source>
        <translation>Telephone and people of the units: add, correct, end</translation>
    </message>
    <message>
        <source>我负责的</source>
        <translation>What I answer for</translation>
    </message>
    <message>
        <source>我负责的事项、答应的事、单位未回、待回访，可以打印</source>
        <translation>My matters, promises, unanswered letters and call-backs; can be printed</translation>
    </message>
    <message>
        <source>锁屏</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>马上遮住一切，输入密码再回来，一个字也不会丢</source>
        <translation>Hide everything at once and come back by password; not a character is lost</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>换人使用本机</source>
        <translation>Let somebody else use this computer</translation>
    </message>
    <message>
        <source>关闭程序</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>存好草稿，关好数据，再退出</source>
        <translation>Keep the drafts, close the store, then quit</translation>
    </message>
    <message>
        <source>照提示行做</source>
        <translation>Do what the line offers</translation>
    </message>
    <message>
        <source>撤销刚才的事，或再试一次</source>
        <translation>take back what was just done, or try again</translation>
    </message>
    <message>
        <source>补打回执</source>
        <translation>Print receipt again</translation>
    </message>
    <message>
        <source>打印所选登记的回执</source>
        <translation>Print the receipt of the chosen visit</translation>
    </message>
    <message>
        <source>打开登记</source>
        <translation>Open the visit</translation>
    </message>
    <message>
        <source>看所选登记的全部内容</source>
        <translation>See all of the chosen visit</translation>
    </message>
    <message>
        <source>看完整号码</source>
        <translation>Whole numbers</translation>
    </message>
    <message>
        <source>选一个理由，记入审计</source>
        <translation>for a reason that stands in the audit</translation>
    </message>
    <message>
        <source>添附件</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>给打开的登记附上文件</source>
        <translation>attach files to the visit that is open</translation>
    </message>
    <message>
        <source>加条件</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>按日期、渠道、处理等缩小范围</source>
        <translation>narrow down by days, channel, handling and more</translation>
    </message>
    <message>
        <source>存为列表</source>
        <translation>Keep as a list</translation>
    </message>
    <message>
        <source>存起来，以后一按就查</source>
        <translation>Keep it, and one key asks it again</translation>
    </message>
    <message>
        <source>列和排序</source>
        <translation>Columns and order</translation>
    </message>
    <message>
        <source>选列、移列、改宽窄、按列排序</source>
        <translation>choose, move, widen and sort by columns</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>把列出的登记存成 Excel 表格</source>
        <translation>writes the visits listed as an Excel table</translation>
    </message>
    <message>
        <source>打印列表</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>把列出的登记打印成台账</source>
        <translation>prints the visits listed as a ledger</translation>
    </message>
    <message>
        <source>复制列表</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>复制查到的登记</source>
        <translation>copies the visits that were found</translation>
    </message>
    <message>
        <source>保存放假安排</source>
        <translation>Save the notice</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>放假还是上班</source>
        <translation>Holiday or worked</translation>
    </message>
    <message>
        <source>照通知填：一段假期一行，只有一天的不填“到”；日期可写 10.1。调休上班的日子另起一行，选“上班”。</source>
        <translation>As the notice says: one line for each holiday; leave “to” empty for a single day; a date may be 10.1. Make-up working days have lines of their own.</translation>
    </message>
    <message>
        <source>{year} 年放假安排</source>
        <translation>Holiday notice of {year}</translation>
    </message>
    <message>
        <source>第 {n} 行 {name}</source>
        <translation>Line {n}: {name}</translation>
    </message>
    <message>
        <source>全年日历</source>
        <translation>Calendar of the year</translation>
    </message>
    <message>
        <source>班</source>
        <translation>on</translation>
    </message>
    <message>
        <source>要做什么？可以打拼音首字母，如 dj</source>
        <translation>What would you like to do? The initials of pinyin will do, such as dj</translation>
    </message>
    <message>
        <source>能做的事</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>↑ ↓ 选择 · Enter 执行 · Esc 关闭</source>
        <translation>↑ ↓ choose · Enter do · Esc close</translation>
    </message>
    <message>
        <source>程序内部出错</source>
        <translation>An error inside the program</translation>
    </message>
    <message>
        <source>刚才那一步没有做成，是程序的问题，不是您的问题。</source>
        <translation>The last step was not done. It is the fault of the program, not yours.</translation>
    </message>
    <message>
        <source>已输入的内容都已存进草稿，可以接着用。</source>
        <translation>All you typed is kept in the draft; you can go on.</translation>
    </message>
    <message>
        <source>请把这份报告交给管理员，里面没有任何人的信息：
{report}</source>
        <translation>Please give this report to the administrator; it holds nobody's details:
{report}</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>I see</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>1 月</source>
        <translation>January</translation>
    </message>
    <message>
        <source>2 月</source>
        <translation>February</translation>
    </message>
    <message>
        <source>3 月</source>
        <translation>March</translation>
    </message>
    <message>
        <source>4 月</source>
        <translation>April</translation>
    </message>
    <message>
        <source>5 月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6 月</source>
        <translation>June</translation>
    </message>
    <message>
        <source>7 月</source>
        <translation>July</translation>
    </message>
    <message>
        <source>8 月</source>
        <translation>August</translation>
    </message>
    <message>
        <source>9 月</source>
        <translation>September</translation>
    </message>
    <message>
        <source>10 月</source>
        <translation>October</translation>
    </message>
    <message>
        <source>11 月</source>
        <translation>November</translation>
    </message>
    <message>
        <source>12 月</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{year} 年 {month} {day} 日 {weekday}</source>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {day} 日 {weekday}</source>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <source>{month} {day} 日 {weekday}  {time}</source>
        <translation>{weekday}, {day} {month}  {time}</translation>
    </message>
    <message>
        <source>未定日期</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>{n} 天</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{which}哪天</source>
        <translation>{which} which day</translation>
    </message>
    <message>
        <source>{clock}（{span}）</source>
        <translation>{clock} ({span})</translation>
    </message>
    <message>
        <source>若干个{unit}</source>
        <translation>So many {unit}</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>从哪一天起</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>逐日计算</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>怎么数</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>已复制。</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>{clock}，期限 {day}，看怎么算</source>
        <translation>{clock}, due {day}: show how it was counted</translation>
    </message>
    <message>
        <source>看每一天怎么数</source>
        <translation>Show how each day was counted</translation>
    </message>
    <message>
        <source>走势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>信访形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>及时性</source>
        <translation>Timeliness</translation>
    </message>
    <message>
        <source>来访来信的钟点</source>
        <translation>Hours of the day</translation>
    </message>
    <message>
        <source>来访批次</source>
        <translation>Batches of visitors</translation>
    </message>
    <message>
        <source>信网电件</source>
        <translation>Letters, online, calls</translation>
    </message>
    <message>
        <source>及时</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>超期未办</source>
        <translation>Late, not done</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>环比</source>
        <translation>Against before</translation>
    </message>
    <message>
        <source>上级或其他机关交转及时受理</source>
        <translation>Passed on by superior organs</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>件（批）次</source>
        <translation>items and batches</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>A year ago</translation>
    </message>
    <message>
        <source>同比</source>
        <translation>Against last year</translation>
    </message>
    <message>
        <source>信访总量</source>
        <translation>All petitions</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>people</translation>
    </message>
    <message>
        <source>重复来访</source>
        <translation>Repeated visits</translation>
    </message>
    <message>
        <source>新收</source>
        <translation>New</translation>
    </message>
    <message>
        <source>未结</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>重复率（信、网、电）及时受理</source>
        <translation>Repeated (letters, online, calls)</translation>
    </message>
    <message>
        <source>率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>12 批</source>
        <translation>12 batches</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>哪里不对</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>批次、人次、件，率和图；每个数打得开，报表和年度总结从这里出</source>
        <translation>batches, people, items, rates and charts; every figure opens its records, reports come from here</translation>
    </message>
    <message>
        <source>每个数和上年同期、上期比</source>
        <translation>each figure against last year and the period before</translation>
    </message>
    <message>
        <source>按形式、分类、属地、单位、人分开</source>
        <translation>by channel, class, place, unit, person</translation>
    </message>
    <message>
        <source>各项率，写明分子、分母和口径</source>
        <translation>rates with both numbers and the formula</translation>
    </message>
    <message>
        <source>走势、分类、渠道、及时性、钟点</source>
        <translation>trend, classes, channels, timeliness, hours</translation>
    </message>
    <message>
        <source>同地同类集中的来访，上升的</source>
        <translation>many from one place about one class, and rises</translation>
    </message>
    <message>
        <source>改写年度工作总结的段落</source>
        <translation>reword the paragraphs of the annual summary</translation>
    </message>
    <message>
        <source>加起来不相等的，列出是哪几件</source>
        <translation>what does not add up, and by which records</translation>
    </message>
    <message>
        <source>上一段时间</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>往前一日、周、月……</source>
        <translation>a day, week, month … back</translation>
    </message>
    <message>
        <source>下一段时间</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>往后一日、周、月……</source>
        <translation>a day, week, month … on</translation>
    </message>
    <message>
        <source>选时间</source>
        <translation>Choose time</translation>
    </message>
    <message>
        <source>写从哪天到哪天</source>
        <translation>from which day to which</translation>
    </message>
    <message>
        <source>看报表</source>
        <translation>See the report</translation>
    </message>
    <message>
        <source>这段时间的报表，看了再打印；一年的是年度工作总结</source>
        <translation>the report of this time, seen before it is printed; of a year the annual summary</translation>
    </message>
    <message>
        <source>所在年份的统计表，一页纸</source>
        <translation>the table of the year on one page</translation>
    </message>
    <message>
        <source>存成文件</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>报表存成 Word（正式稿和核对稿）、Excel 或 PDF；看着记录时，导出这些记录</source>
        <translation>The report as Word (fair copy and checking copy), Excel or PDF; while records are shown, these records</translation>
    </message>
    <message>
        <source>复制记录</source>
        <translation>Copy records</translation>
    </message>
    <message>
        <source>复制一个数背后的这些记录</source>
        <translation>Copies the records behind a number</translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation>Print records</translation>
    </message>
    <message>
        <source>打印一个数背后的这些记录，只印显示的列</source>
        <translation>Prints the records behind a number, with the columns shown</translation>
    </message>
    <message>
        <source>记录的列</source>
        <translation>Columns of records</translation>
    </message>
    <message>
        <source>选哪些列、按哪一列排序</source>
        <translation>Choose columns and by which to sort</translation>
    </message>
    <message>
        <source>存图</source>
        <translation>Save the charts</translation>
    </message>
    <message>
        <source>五张图各存成 PNG 和 SVG</source>
        <translation>the five charts, each as PNG and SVG</translation>
    </message>
    <message>
        <source>签发报表</source>
        <translation>Sign a report</translation>
    </message>
    <message>
        <source>照现在的样子留存；以后的补录列为更正。再按一次看签发的那份</source>
        <translation>kept as it stands; later entries are corrections. Press again to see the signed one</translation>
    </message>
    <message>
        <source>列入排查</source>
        <translation>Screen it</translation>
    </message>
    <message>
        <source>所选的苗头记成一次排查</source>
        <translation>make a screening of the chosen sign</translation>
    </message>
    <message>
        <source>{report} {day}</source>
        <translation>{report} {day}</translation>
    </message>
    <message>
        <source>已存为 {file}。</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>图存到哪个文件夹</source>
        <translation>The folder for the charts</translation>
    </message>
    <message>
        <source>{n} 张图已存到 {folder}。</source>
        <translation>{n} charts were saved to {folder}.</translation>
    </message>
    <message>
        <source>正在排版……</source>
        <translation>Laying out …</translation>
    </message>
    <message>
        <source>正在写报表……</source>
        <translation>Writing the report …</translation>
    </message>
    <message>
        <source>（核对稿）</source>
        <translation> (to be checked)</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>按什么分</source>
        <translation>By what</translation>
    </message>
    <message>
        <source>先按 {key} 看苗头，选中一条。</source>
        <translation>Press {key} to see the early signs first, and choose one.</translation>
    </message>
    <message>
        <source>已列入排查，台账的排查里有这一次。</source>
        <translation>It is being screened; the register of screenings has it.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>看是哪几件</source>
        <translation>See which ones</translation>
    </message>
    <message>
        <source>已签发，照原样留存。</source>
        <translation>Signed and kept as it is.</translation>
    </message>
    <message>
        <source>已记下。</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <source>已撤销。</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Enter 打开 · Esc 回到数字 · {columns} 列和排序 · {copy} 复制 · {export} 导出 · {paper} 打印</source>
        <translation>Enter open · Esc back to the numbers · {columns} columns and order · {copy} copy · {export} export · {paper} print</translation>
    </message>
    <message>
        <source>Enter 改这一段</source>
        <translation>Enter changes this paragraph</translation>
    </message>
    <message>
        <source>←→ 选数 · Enter 打开这些记录</source>
        <translation>←→ choose a figure · Enter opens its records</translation>
    </message>
    <message>
        <source>往前</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>往后</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Alt+1 到 7 换一样看</source>
        <translation>Alt+1 to 7 show something else</translation>
    </message>
    <message>
        <source>多长时间</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>{words}：{n} 条</source>
        <translation>{words}: {n}</translation>
    </message>
    <message>
        <source>粘贴的图片</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>{n} 字</source>
        <translation>{n} characters</translation>
    </message>
    <message>
        <source>收起“{name}” {key}</source>
        <translation>Close {name} {key}</translation>
    </message>
    <message>
        <source>（另有 {n} 处）</source>
        <translation> (and {n} more)</translation>
    </message>
    <message>
        <source>太长，只显示开头，全文照样保存；要改先全选</source>
        <translation>Too long: only the beginning is shown, all of it is kept; select all to change it</translation>
    </message>
    <message>
        <source>问：</source>
        <translation>Q: </translation>
    </message>
    <message>
        <source>答：</source>
        <translation>A: </translation>
    </message>
    <message>
        <source>短语：接着打拼音首字母</source>
        <translation>Phrase: go on with pinyin initials</translation>
    </message>
    <message>
        <source>短语：{text}（空格 换上，Esc 不换）</source>
        <translation>Phrase: {text} (Space takes it, Esc leaves it)</translation>
    </message>
    <message>
        <source>短语：↑ ↓ 选，空格 换上，Esc 不换</source>
        <translation>Phrases: ↑ ↓ choose, Space takes, Esc leaves</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>{table}：全部显示</source>
        <translation>{table}: show all</translation>
    </message>
    <message>
        <source>只显示前 {most} 行，另有 {n} 行照样保存</source>
        <translation>Only the first {most} rows are shown; {n} more are saved all the same</translation>
    </message>
    <message>
        <source>上级要求报送</source>
        <translation>Requested by the higher office</translation>
    </message>
    <message>
        <source>统计分析</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>移交办理单位</source>
        <translation>Handover to the handling unit</translation>
    </message>
    <message>
        <source>恢复码丢失或可能被人看过</source>
        <translation>Recovery code lost or perhaps seen by others</translation>
    </message>
    <message>
        <source>保管人更换</source>
        <translation>Change of custodian</translation>
    </message>
    <message>
        <source>定期更换</source>
        <translation>Regular change</translation>
    </message>
    <message>
        <source>记下原因，继续</source>
        <translation>Note the reason and go on</translation>
    </message>
    <message>
        <source>请另一个人（科长、领导或安全管理员）在这里输入自己的账号和密码，表示同意。</source>
        <translation>Another person (head, leader or security administrator) enters account and password here to agree.</translation>
    </message>
    <message>
        <source>同意人的账号</source>
        <translation>Account of whoever agrees</translation>
    </message>
    <message>
        <source>同意人的密码</source>
        <translation>Password of whoever agrees</translation>
    </message>
    <message>
        <source>Esc 先不做</source>
        <translation>Esc leaves it</translation>
    </message>
    <message>
        <source>紧急，没记报告了谁 12 件</source>
        <translation>Urgent, no report noted 12</translation>
    </message>
    <message>
        <source>紧急，没记报告了谁</source>
        <translation>Urgent, no report noted</translation>
    </message>
    <message>
        <source>谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>欧阳春梅</source>
        <translation>Margaret Lin</translation>
    </message>
    <message>
        <source>{giver} 日结</source>
        <translation>{giver} closed the day</translation>
    </message>
    <message>
        <source>{giver} 交 {taker}</source>
        <translation>{giver} to {taker}</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>没签接班</source>
        <translation>Not taken yet</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>日结</source>
        <translation>Closing the day</translation>
    </message>
    <message>
        <source>一个键结清一天，没办完的都写明由谁接着办</source>
        <translation>One key closes the day; what is open is carried on by name</translation>
    </message>
    <message>
        <source>交给别人：双方各输一次密码，签过就定稿</source>
        <translation>To somebody else: both type their passwords, then it is final</translation>
    </message>
    <message>
        <source>接班人没到，写明原因，先交给带班领导</source>
        <translation>Nobody came: say why, and the leader on duty takes over</translation>
    </message>
    <message>
        <source>接班人输密码，这一班从此由他接</source>
        <translation>Whoever takes over types the password</translation>
    </message>
    <message>
        <source>选中的一件写明由谁接着办</source>
        <translation>Say who goes on with the chosen one</translation>
    </message>
    <message>
        <source>打印交接班记录</source>
        <translation>Print handover record</translation>
    </message>
    <message>
        <source>打印选中的或最近一次的交接班记录</source>
        <translation>The chosen handover record, or the last one</translation>
    </message>
    <message>
        <source>打印日报</source>
        <translation>Print daily sheet</translation>
    </message>
    <message>
        <source>今天的接访日报，逐件一行，下面是合计</source>
        <translation>Today's visits, a line each, with the sums below</translation>
    </message>
    <message>
        <source>别的日子的日报</source>
        <translation>Sheet of another day</translation>
    </message>
    <message>
        <source>选一天，看那天的接访日报，和那天的交接、台账同一套数</source>
        <translation>Choose a day and see its sheet, from the same figures as its handovers and the ledger</translation>
    </message>
    <message>
        <source>紧急信息报告单</source>
        <translation>Urgent report</translation>
    </message>
    <message>
        <source>紧急的登记：要素已填好，写报给谁、几点报，再打印</source>
        <translation>Of an urgent visit: filled already; say to whom and when, then print</translation>
    </message>
    <message>
        <source>开班先看</source>
        <translation>Look at first</translation>
    </message>
    <message>
        <source>没办完的事</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>以往的交接</source>
        <translation>Earlier handovers</translation>
    </message>
    <message>
        <source>Enter 打开</source>
        <translation>Enter opens</translation>
    </message>
    <message>
        <source>Enter 打开 · F4 换人接着办</source>
        <translation>Enter opens · F4 names who goes on</translation>
    </message>
    <message>
        <source>没有没办完的事。</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>桌上的东西和备注</source>
        <translation>Things at the desk, remarks</translation>
    </message>
    <message>
        <source>Enter 看记录</source>
        <translation>Enter shows the record</translation>
    </message>
    <message>
        <source>请先在“没办完的事”里选一件。</source>
        <translation>Choose one of what is open first.</translation>
    </message>
    <message>
        <source>按 Tab 到列表，用上下键选。</source>
        <translation>Tab to the list and choose with the arrow keys.</translation>
    </message>
    <message>
        <source>换人接着办：{title}</source>
        <translation>Who goes on: {title}</translation>
    </message>
    <message>
        <source>还没有交接过，没有记录可打。</source>
        <translation>There was no handover yet, so there is no record.</translation>
    </message>
    <message>
        <source>先日结或交班。</source>
        <translation>Close the day or hand over first.</translation>
    </message>
    <message>
        <source>从 {begun} 起</source>
        <translation>Since {begun}</translation>
    </message>
    <message>
        <source>比上次：带下 {kept} 件，了结 {gone} 件，新增 {new} 件</source>
        <translation>Since the last time: {kept} carried on, {gone} settled, {new} new</translation>
    </message>
    <message>
        <source>检举控告事项(密) {n} 件在内</source>
        <translation>Accusations (sealed) among them: {n}</translation>
    </message>
    <message>
        <source>空白登记表：{blanks}</source>
        <translation>Blank forms: {blanks}</translation>
    </message>
    <message>
        <source>{which}（{n} 件）</source>
        <translation>{which} ({n})</translation>
    </message>
    <message>
        <source>已日结（{number}），{n} 件接着办，都写明了由谁接。Ctrl+P 打印。</source>
        <translation>Day closed ({number}); {n} go on, each with a name. Ctrl+P prints.</translation>
    </message>
    <message>
        <source>已签交班（{number}），{n} 件带下去。请{taker}按 F6 输密码接班。</source>
        <translation>Handed over ({number}), {n} carried on. {taker} now presses F6 and types the password.</translation>
    </message>
    <message>
        <source>{taker}已签接班（{number}），{n} 件接着办，记录已定稿。Ctrl+P 打印。</source>
        <translation>{taker} has taken over ({number}), {n} go on; the record is final. Ctrl+P prints.</translation>
    </message>
    <message>
        <source>已撤回 {number}，这个编号不再用。</source>
        <translation>{number} was taken back; its number is not used again.</translation>
    </message>
    <message>
        <source>没有别的账号可以接班。</source>
        <translation>There is no other account to take over.</translation>
    </message>
    <message>
        <source>一个人值班的，请用“日结”F8。</source>
        <translation>Who is alone closes the day with F8.</translation>
    </message>
    <message>
        <source>交班：本人签字后，等接班人签接班</source>
        <translation>Hand over: you sign, then whoever takes over signs</translation>
    </message>
    <message>
        <source>交班人（{name}）的密码</source>
        <translation>Password of {name}</translation>
    </message>
    <message>
        <source>接班人没到，交给带班领导</source>
        <translation>Nobody came: to the leader on duty</translation>
    </message>
    <message>
        <source>现在没有等着签接班的。</source>
        <translation>No shift waits to be taken.</translation>
    </message>
    <message>
        <source>交班的人先按 F7 交班。</source>
        <translation>Whoever hands over presses F7 first.</translation>
    </message>
    <message>
        <source>接班人的密码</source>
        <translation>Password of whoever takes over</translation>
    </message>
    <message>
        <source>重大紧急信访信息报告单（时间、人数、诉求已填好）</source>
        <translation>Urgent report (time, people, demands are filled in)</translation>
    </message>
    <message>
        <source>已记下报送给谁、几点报的。</source>
        <translation>It is noted to whom it was reported, and when.</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Enter 改对应的项目</source>
        <translation>Enter changes the field</translation>
    </message>
    <message>
        <source>对应到哪个项目</source>
        <translation>Which field it goes to</translation>
    </message>
    <message>
        <source>对应到</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>表里的列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>信访人联系电话</source>
        <translation>Petitioner's telephone</translation>
    </message>
    <message>
        <source>前几行</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>以前的导入</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>整批撤回</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>撤回以后像没有导入过；已经出过文书、更正过、又来过的留着，并说明有几条。</source>
        <translation>Afterwards it is as if it never came; what has papers, was put right or came again since stays, and how many is said.</translation>
    </message>
    <message>
        <source>还没有导入过。</source>
        <translation>Nothing was imported yet.</translation>
    </message>
    <message>
        <source>12345 工单清单</source>
        <translation>List of 12345 work orders</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>没有完成，已清掉</source>
        <translation>Not finished, removed</translation>
    </message>
    <message>
        <source>办公室设好了。有往年的台账可以先导入，以前来过的人一登记就认得。</source>
        <translation>The office stands. Earlier ledgers can be imported first, so that people who came before are known.</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>逐行看一遍</source>
        <translation>Look over every row</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>是什么表</source>
        <translation>Kind of table</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>往年的来访、事项、活动台账，人员名单，网上信访、网上立案、12345 导出的清单，存成 .xlsx 或 .csv 都可以，拖进来也行。先逐行看会怎样，再导入；导入以前哪里也看不到，导入以后可以整批撤回。</source>
        <translation>Earlier ledgers of visits, matters and activities, lists of people, lists exported from online petitions, online filing and 12345, as .xlsx or .csv; they can be dropped here. First see what becomes of each row, then import; before that nothing shows anywhere, after it all can be taken back.</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>选择要导入的表格</source>
        <translation>Choose the table to import</translation>
    </message>
    <message>
        <source>正在逐行看……</source>
        <translation>Looking over the rows…</translation>
    </message>
    <message>
        <source>没有看完。改好以后再按“逐行看一遍”。</source>
        <translation>Not finished. Put it right, then press “Look over every row” again.</translation>
    </message>
    <message>
        <source>这种表以前导入过，列照上次的对应。</source>
        <translation>Such a table was imported before; its columns go where they went then. </translation>
    </message>
    <message>
        <source>按“逐行看一遍”，每一行会怎样都写在这里；什么也不会写入。</source>
        <translation>Press “Look over every row”: what becomes of each row will stand here; nothing is written.</translation>
    </message>
    <message>
        <source>这个文件 {at:%Y-%m-%d} 已经导入过，相同的行都写着重复。</source>
        <translation>This file was imported on {at:%Y-%m-%d}; rows that are the same are marked as duplicates.</translation>
    </message>
    <message>
        <source>没有一行可以导入，请看每一行的原因。</source>
        <translation>Not one row can be imported; see the reason of each.</translation>
    </message>
    <message>
        <source>已导入 {n} 行。</source>
        <translation>{n} rows imported.</translation>
    </message>
    <message>
        <source>已撤回 {n} 条。</source>
        <translation>{n} records taken back.</translation>
    </message>
    <message>
        <source>另有 {n} 条后来用过，留着。</source>
        <translation> {n} more were used since and stay.</translation>
    </message>
    <message>
        <source>列改过了，请再按“逐行看一遍”。</source>
        <translation>The columns were changed; press “Look over every row” again.</translation>
    </message>
    <message>
        <source>导入 {n} 行</source>
        <translation>Import {n} rows</translation>
    </message>
    <message>
        <source>逐行</source>
        <translation>Row by row</translation>
    </message>
    <message>
        <source>看哪些行</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>共 {n} 行</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>没有这样的行。</source>
        <translation>There are no such rows.</translation>
    </message>
    <message>
        <source>第 {n} 行：{why}</source>
        <translation>Row {n}: {why}</translation>
    </message>
    <message>
        <source>每一种只列前 {n} 行，全部都数在上面。</source>
        <translation>Only the first {n} rows of each kind are listed; all are counted above.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>会怎样</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>不能导入</source>
        <translation>Cannot come in</translation>
    </message>
    <message>
        <source>谁、什么</source>
        <translation>Who, what</translation>
    </message>
    <message>
        <source>没有备份成：{why}</source>
        <translation>No backup was made: {why}</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>{file} 不收：只收 Word 文档（.docx）和纯文本（.txt、.md）。</source>
        <translation>{file} is not taken: only Word documents (.docx) and plain text (.txt, .md) are. </translation>
    </message>
    <message>
        <source>旧的 .doc、.wps、.rtf 请用 Word 或 WPS 另存为 .docx；PDF 请找原来的文字文件。</source>
        <translation>Save an old .doc, .wps or .rtf as .docx in Word or WPS; for a PDF, find the original text file.</translation>
    </message>
    <message>
        <source>{file} 没有放进来：{why}。</source>
        <translation>{file} was not taken: {why}.</translation>
    </message>
    <message>
        <source>请检查文件是否还在，有没有别的程序开着。</source>
        <translation>Check that the file is still there and no other program has it open.</translation>
    </message>
    <message>
        <source>请用 Word 或 WPS 打开看看，另存为 .docx 再放进来。</source>
        <translation>Open it in Word or WPS, save it as .docx and bring it in again.</translation>
    </message>
    <message>
        <source>查规定</source>
        <translation>Look up the rules</translation>
    </message>
    <message>
        <source>条例和本单位的规定：屏上提到哪一条就翻到哪一条，再按看下一条</source>
        <translation>The regulation and the office's rules, opened at the article the screen cites; again for the next</translation>
    </message>
    <message>
        <source>查字句，几个字都行；条号如 23</source>
        <translation>Any words, however few; or an article, such as 23</translation>
    </message>
    <message>
        <source>在规定里查</source>
        <translation>Search the rules</translation>
    </message>
    <message>
        <source>全部资料</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>哪份资料</source>
        <translation>Which document</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>条文全文</source>
        <translation>The whole article</translation>
    </message>
    <message>
        <source>↓ ↑ 选条文 · Enter 读全文 · {key} 看屏上提到的下一条</source>
        <translation>↓ ↑ choose · Enter read it all · {key} the next article the screen cites</translation>
    </message>
    <message>
        <source>规定</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>这里没有《{law}》，或者没有这一条。科长或管理员可以在“办公室 · 规定资料”里放进来。</source>
        <translation>“{law}” is not here, or has no such article. The head or an administrator can bring it in at “Office · Rules”.</translation>
    </message>
    <message>
        <source>共 {n} 处</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>共 {n} 处，列出前 {shown} 处</source>
        <translation>{n} places, the first {shown} are listed</translation>
    </message>
    <message>
        <source>没有这样的字句。</source>
        <translation>No such words.</translation>
    </message>
    <message>
        <source>以正式公布的文本为准</source>
        <translation>the officially published text prevails</translation>
    </message>
    <message>
        <source>条</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>第二十三条</source>
        <translation>第二十三条</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>From</translation>
    </message>
    <message>
        <source>信访工作条例</source>
        <translation>信访工作条例</translation>
    </message>
    <message>
        <source>名称、文号或文件名</source>
        <translation>Title, number or file name</translation>
    </message>
    <message>
        <source>放入文件</source>
        <translation>Bring in a file</translation>
    </message>
    <message>
        <source>放入新版本</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>复制出来</source>
        <translation>Copy out</translation>
    </message>
    <message>
        <source>换回上一版</source>
        <translation>Former version</translation>
    </message>
    <message>
        <source>第 {n} 版，{file}，{clerk} {day} 放入。</source>
        <translation>Version {n}, {file}, brought in by {clerk} on {day}.</translation>
    </message>
    <message>
        <source>已移除，查规定时看不到。</source>
        <translation>Removed, not seen when the rules are looked up. </translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>已存好，大家按 {key} 都查得到。</source>
        <translation>Kept; everybody finds it with {key}.</translation>
    </message>
    <message>
        <source>只有这一版。</source>
        <translation>There is only this version.</translation>
    </message>
    <message>
        <source>《{title}》换回第 {n} 版。</source>
        <translation>“{title}” is back to version {n}.</translation>
    </message>
    <message>
        <source>《{title}》已放回。</source>
        <translation>“{title}” is back.</translation>
    </message>
    <message>
        <source>《{title}》已移除，以前的版本都留着。</source>
        <translation>“{title}” was removed; its versions are kept.</translation>
    </message>
    <message>
        <source>已复制到 {file}。</source>
        <translation>Copied to {file}.</translation>
    </message>
    <message>
        <source>文档</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>一次放入一份，另外 {n} 份没有放入。</source>
        <translation>One file at a time; {n} more were not taken.</translation>
    </message>
    <message>
        <source>{file} 读到 {n} 段，其中 {articles} 条。看看名称对不对，再按保存。</source>
        <translation>{file}: {n} passages were read, {articles} of them articles. Look whether the title is right, then save.</translation>
    </message>
    <message>
        <source>新资料</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>《{title}》从现在起看新的一版。</source>
        <translation>The new version of “{title}” is read from now on.</translation>
    </message>
    <message>
        <source>还没有本单位的资料。</source>
        <translation>There are no documents of the office yet.</translation>
    </message>
    <message>
        <source>把 docx、txt 或 md 文件拖进来，或者按“放入文件”。《信访工作条例》程序自带。</source>
        <translation>Drag a docx, txt or md file in, or press “Bring in a file”. The regulation 信访工作条例 comes with the program.</translation>
    </message>
    <message>
        <source>文号、来处</source>
        <translation>Number, origin</translation>
    </message>
    <message>
        <source>柳信发〔2026〕12 号</source>
        <translation>柳信发〔2026〕12 号</translation>
    </message>
    <message>
        <source>版</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>放入</source>
        <translation>Brought in</translation>
    </message>
    <message>
        <source>已移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>可查</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>已阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>这件初访领导看过了，空格也行</source>
        <translation>The leader has read this first visit; the space bar does it too</translation>
    </message>
    <message>
        <source>谁批示、内容、由谁落实、到哪天；手写的由值班员录入</source>
        <translation>Who instructs, what, who carries it out, by when; what was written by hand is typed in</translation>
    </message>
    <message>
        <source>办这一条</source>
        <translation>Answer this line</translation>
    </message>
    <message>
        <source>等什么就办什么：阅、批示、落实、督办反馈、建议反馈、倒查结论</source>
        <translation>Does what the line waits for: read, instruct, carry out, feedback, looking back</translation>
    </message>
    <message>
        <source>写拟办意见，等领导批示</source>
        <translation>Write what is proposed; it waits for the leader</translation>
    </message>
    <message>
        <source>督办哪个单位、什么情形、怎么督办、反馈期限</source>
        <translation>Which unit, why, how, by when it reports back</translation>
    </message>
    <message>
        <source>列为重点</source>
        <translation>Make a key matter</translation>
    </message>
    <message>
        <source>列入重点事项，写明为什么</source>
        <translation>Put among the key matters, with the reason</translation>
    </message>
    <message>
        <source>提建议</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>改进工作、完善政策、追究责任</source>
        <translation>Improve work, complete policy, hold to account</translation>
    </message>
    <message>
        <source>复制清单</source>
        <translation>Copy the list of work</translation>
    </message>
    <message>
        <source>复制列出的，列之间用制表符隔开，可以粘贴到表格里</source>
        <translation>Copy what is listed, with tabs between the columns, to be pasted into a table</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export the list of work</translation>
    </message>
    <message>
        <source>把列出的存成 Excel 表格</source>
        <translation>Save what is listed as an Excel table</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>把列出的打印成清单</source>
        <translation>Print what is listed</translation>
    </message>
    <message>
        <source>只复制了前 {n} 条，一共 {all} 条；要全部的，请导出成表格。</source>
        <translation>Only the first {n} of {all} lines were copied; for all of them, export the list as a table.</translation>
    </message>
    <message>
        <source>已复制 {n} 条，可以粘贴到表格里。</source>
        <translation>{n} lines copied; they can be pasted into a table.</translation>
    </message>
    <message>
        <source>您的角色不能复制名单。</source>
        <translation>Your role may not copy lists.</translation>
    </message>
    <message>
        <source>已复制这一行。</source>
        <translation>This line was copied.</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation>As it was at first</translation>
    </message>
    <message>
        <source>空格 显示或不显示
Alt+↑ Alt+↓ 移动
← → 变窄变宽
回车 按这一列排序，再按反过来
Esc 关上</source>
        <translation>Space shows or hides
Alt+↑ Alt+↓ moves
← → narrower, wider
Enter sorts, again turns round
Esc closes</translation>
    </message>
    <message>
        <source>先打开一次登记，再看它的事项。</source>
        <translation>Open a visit first, then see its matter.</translation>
    </message>
    <message>
        <source>这次登记没有可以看的事项。</source>
        <translation>This visit has no matter that can be seen.</translation>
    </message>
    <message>
        <source>对方：{value}</source>
        <translation>Theirs: {value}</translation>
    </message>
    <message>
        <source>您：{value}</source>
        <translation>Yours: {value}</translation>
    </message>
    <message>
        <source>按所选保存</source>
        <translation>Save as chosen</translation>
    </message>
    <message>
        <source>首接责任人由负责人更正。</source>
        <translation>The head corrects the first receiver. </translation>
    </message>
    <message>
        <source>还没有登记去函，先登记去函，再登记来文。</source>
        <translation>No letter is recorded yet; record the letter first, then what came in. </translation>
    </message>
    <message>
        <source>来文：{letter}</source>
        <translation>Came in: {letter}</translation>
    </message>
    <message>
        <source>以前：{who}</source>
        <translation>Before: {who}</translation>
    </message>
    <message>
        <source>已不在岗，请写明由谁接。</source>
        <translation>No longer in office; please say who takes over. </translation>
    </message>
    <message>
        <source>正在请假。</source>
        <translation>On leave.</translation>
    </message>
    <message>
        <source>{day} 前回</source>
        <translation>answer by {day}</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>立案：三项都有才立案</source>
        <translation>Filing: only with all three</translation>
    </message>
    <message>
        <source>结案质量关：缺一项就退回补办</source>
        <translation>Quality of the closing: what lacks sends it back</translation>
    </message>
    <message>
        <source>结案质量关（已退回补办 {n} 次）</source>
        <translation>Quality of the closing (sent back {n} times)</translation>
    </message>
    <message>
        <source>这件事项没有需要评估的情形（集体、扬言、三次以上、涉众）。</source>
        <translation>No circumstance of this matter asks for a checklist (group, threat, three visits, many people).</translation>
    </message>
    <message>
        <source>确需评估的，由负责人在命令框打 yqfx 提出。</source>
        <translation>Where it is needed all the same, the head asks for it: yqfx in the command box.</translation>
    </message>
    <message>
        <source>由负责人或领导要求评估。</source>
        <translation>The head or a leader asks for it.</translation>
    </message>
    <message>
        <source>结案质量关：通过</source>
        <translation>Quality of the closing: passed</translation>
    </message>
    <message>
        <source>结案质量关：退回补办 {n} 次（{key}）</source>
        <translation>Quality of the closing: sent back {n} times ({key})</translation>
    </message>
    <message>
        <source>还没有写成因（{key}）。</source>
        <translation>The cause has not been written ({key}).</translation>
    </message>
    <message>
        <source>要评估：{why}（{key}）</source>
        <translation>Checklist wanted: {why} ({key})</translation>
    </message>
    <message>
        <source>欧阳建国等 12 人</source>
        <translation>Ouyang Jianguo and 12 in all</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>导入法定途径</source>
        <translation>Guided to the lawful procedure</translation>
    </message>
    <message>
        <source>石桥镇人民政府</source>
        <translation>Shiqiao town government</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>还有</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>项</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>处理意见书第三条</source>
        <translation>Opinion, item 3</translation>
    </message>
    <message>
        <source>未答复</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>记事实</source>
        <translation>Record a fact</translation>
    </message>
    <message>
        <source>受理、送达、单位收到……写日期，期限跟着走</source>
        <translation>Accepted, served, received by the unit …: give the day, the limits follow</translation>
    </message>
    <message>
        <source>看哪些可以作出、为什么，选一种</source>
        <translation>See which are lawful and why, and choose one</translation>
    </message>
    <message>
        <source>支持、解释说明或不予支持，一项一项记</source>
        <translation>Granted, explained or refused, demand by demand</translation>
    </message>
    <message>
        <source>六十日延长一次，写理由和批准人</source>
        <translation>The 60 days extended once, with reason and approver</translation>
    </message>
    <message>
        <source>转普通程序</source>
        <translation>Ordinary procedure</translation>
    </message>
    <message>
        <source>简易办理不合适的，经批准转为普通程序，六十日从受理之日算</source>
        <translation>Where the simple procedure does not suit: with approval the ordinary one, its sixty days from the acceptance on</translation>
    </message>
    <message>
        <source>办结事项，期限停止</source>
        <translation>Close the matter; its limits stop</translation>
    </message>
    <message>
        <source>别的系统给的号码和查询码</source>
        <translation>Number and query code that another system gave</translation>
    </message>
    <message>
        <source>批示、来文扫描件</source>
        <translation>Scan of an instruction or a unit's paper</translation>
    </message>
    <message>
        <source>给时间线上选中的（没选就是最新的）批示、来文附扫描件，也可拖进来、粘贴，Enter 打开</source>
        <translation>Attach a scan to the chosen (else the newest) instruction or paper of a unit on the time line, also by drag or paste; Enter opens it</translation>
    </message>
    <message>
        <source>分类、属地、责任单位、层级、案件、处置</source>
        <translation>Class, place, unit, level, case, disposition</translation>
    </message>
    <message>
        <source>同一事</source>
        <translation>Same matter</translation>
    </message>
    <message>
        <source>看相像的事项：合并、不是同一事、拆回</source>
        <translation>see similar matters: merge, not the same, take apart</translation>
    </message>
    <message>
        <source>签收、异议、受理告知书、处理意见书……一来就记，期限跟着走</source>
        <translation>signing, objection, acceptance, decision …: write it as it comes, the time limits follow</translation>
    </message>
    <message>
        <source>转送、交办、督办给哪个单位，要求哪天前回</source>
        <translation>to which unit it goes, and by when it is to answer</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Answerable</translation>
    </message>
    <message>
        <source>落实首办责任单位、承办人、主管领导，一行一行加</source>
        <translation>name the responsible unit, the handler, the leader; rows are only added</translation>
    </message>
    <message>
        <source>更正首接</source>
        <translation>Correct first</translation>
    </message>
    <message>
        <source>首接责任人登记错了，由负责人写理由更正</source>
        <translation>the head puts a wrong first receiver right, with a reason</translation>
    </message>
    <message>
        <source>请假、调离的人把在办的事项移交给一个人，看得到各人手上有几件</source>
        <translation>who goes on leave or away gives the open matters to one person; the load of each is shown</translation>
    </message>
    <message>
        <source>哪些单位还欠回音：未签收、未告知、将到期、逾期</source>
        <translation>which units still owe an answer</translation>
    </message>
    <message>
        <source>到程序算出的初次、集体访、越级访，写理由改判</source>
        <translation>Go to what was computed (first, group, leap) and judge otherwise, with a reason</translation>
    </message>
    <message>
        <source>初访处置、批示、督办、结案质量关、成因、满意度、活动，记一笔</source>
        <translation>First handling, instruction, supervision, quality check, cause, satisfaction, activity: one entry</translation>
    </message>
    <message>
        <source>有实质诉求、理由充分、有证据材料，三项都有才立案</source>
        <translation>Substance, grounds and evidence: filed only with all three</translation>
    </message>
    <message>
        <source>办结以前逐项核对六项，缺一项退回补办；规范模式由另一位同事核对</source>
        <translation>Six points before closing; what lacks sends it back; in the strict mode another colleague looks</translation>
    </message>
    <message>
        <source>集体、扬言、三次以上、涉众的事项，勾情形、写预案、签字</source>
        <translation>Group, threat, three visits or many people: tick, plan, sign</translation>
    </message>
    <message>
        <source>负责人、领导要求评估一件事项，列入待落实</source>
        <translation>The head or a leader asks for a checklist; it is listed to be carried out</translation>
    </message>
    <message>
        <source>撤回最后一条记录，时间线上划去</source>
        <translation>Take back the last entry; it is struck out on the time line</translation>
    </message>
    <message>
        <source>复制这张事项列表</source>
        <translation>Copy this list of matters</translation>
    </message>
    <message>
        <source>事项的列</source>
        <translation>Columns of matters</translation>
    </message>
    <message>
        <source>导出事项</source>
        <translation>Export matters</translation>
    </message>
    <message>
        <source>把列出的事项存成 Excel 表格</source>
        <translation>save the listed matters as an Excel table</translation>
    </message>
    <message>
        <source>打印事项</source>
        <translation>Print matters</translation>
    </message>
    <message>
        <source>把列出的事项打印成台账</source>
        <translation>print the listed matters as a ledger</translation>
    </message>
    <message>
        <source>事项期限</source>
        <translation>Limits of matters</translation>
    </message>
    <message>
        <source>将到期 {n} 件</source>
        <translation>{n} due soon</translation>
    </message>
    <message>
        <source>逾期 {n} 件</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>未录入国家系统 {n} 件</source>
        <translation>Not in the national system: {n}</translation>
    </message>
    <message>
        <source>立卷：做这件事项的卷宗</source>
        <translation>Make the file of this matter</translation>
    </message>
    <message>
        <source>正在排卷宗……</source>
        <translation>Laying the file out …</translation>
    </message>
    <message>
        <source>阅卷用的卷宗：提供以前请逐页核对其他人的姓名和情况。</source>
        <translation>A file for reading: before it is given out, check every page for names and facts of other people.</translation>
    </message>
    <message>
        <source>还没有处置。</source>
        <translation>Not handled yet.</translation>
    </message>
    <message>
        <source>在领导的待阅里</source>
        <translation>on the leader's list</translation>
    </message>
    <message>
        <source>没有改动。</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>初访处置：当场解决。</source>
        <translation>First handling: settled at once.</translation>
    </message>
    <message>
        <source>初访处置：{way}。已列入领导的待阅。</source>
        <translation>First handling: {way}. It is on the leader's list.</translation>
    </message>
    <message>
        <source>{name} {n} 件</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>移交责任（在办：{loads}）</source>
        <translation>Hand over duties (open: {loads})</translation>
    </message>
    <message>
        <source>已移交 {n} 件在办的事项，时间线上写明了由谁接。</source>
        <translation>{n} open matters are handed over; each time line says who took over. </translation>
    </message>
    <message>
        <source>哪些去函</source>
        <translation>Which letters</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>单位未回的去函</source>
        <translation>Letters without an answer</translation>
    </message>
    <message>
        <source>没有单位还欠回音。</source>
        <translation>No unit owes an answer. </translation>
    </message>
    <message>
        <source>Enter 打开事项 · {copy} 复制 · {export} 导出 · {paper} 打印</source>
        <translation>Enter opens the matter · {copy} copy · {export} export · {paper} print</translation>
    </message>
    <message>
        <source>{unit} {n} 件</source>
        <translation>{unit} {n}</translation>
    </message>
    <message>
        <source>共 {n} 件</source>
        <translation>{n} matters</translation>
    </message>
    <message>
        <source>县住房和城乡建设局</source>
        <translation>County housing bureau</translation>
    </message>
    <message>
        <source>柳信转〔2026〕112 号</source>
        <translation>LX-Z [2026] 112</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>要求回</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>在事项里找</source>
        <translation>Find among matters</translation>
    </message>
    <message>
        <source>姓名、编号、外部编号，或诉求、陈述里的文字</source>
        <translation>Name, number, outer number, or words of demand or statement</translation>
    </message>
    <message>
        <source>按文字查找</source>
        <translation>found by words</translation>
    </message>
    <message>
        <source>↓ 到列表 · Enter 打开 · {columns} 列和排序 · {copy} 复制列表 · {export} 导出 · {paper} 打印</source>
        <translation>↓ to the list · Enter opens · {columns} columns and order · {copy} copy the list · {export} export · {paper} print</translation>
    </message>
    <message>
        <source>{strip} 录入助手 · {sheet} 打印录入单</source>
        <translation>{strip} entry strip · {sheet} print the entry sheet</translation>
    </message>
    <message>
        <source>第 {n} 项：{text}</source>
        <translation>No. {n}: {text}</translation>
    </message>
    <message>
        <source>这件事项已经办结。</source>
        <translation>This matter is closed already.</translation>
    </message>
    <message>
        <source>办错了的，撤回“办结”那一条。</source>
        <translation>If that was a mistake, take back the entry that closed it.</translation>
    </message>
    <message>
        <source>{rule}：程序算出“{evidence}”</source>
        <translation>{rule}: computed “{evidence}”</translation>
    </message>
    <message>
        <source>没有可以撤回的记录。</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>{number} 的同一事：并入这一件</source>
        <translation>Same matter as {number}: merge into it</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Enter 答复</source>
        <translation>Enter decides</translation>
    </message>
    <message>
        <source>最近的在上 · Enter 打开登记、扫描件</source>
        <translation>Newest first · Enter opens the visit or the scan</translation>
    </message>
    <message>
        <source>登记时没有写诉求。</source>
        <translation>No demand was written at registration.</translation>
    </message>
    <message>
        <source>这件事项看不到：已经没有了，或者密存。</source>
        <translation>This matter cannot be seen: it is gone, or sealed.</translation>
    </message>
    <message>
        <source>已撤回，时间线上划去。</source>
        <translation>Taken back; struck out on the time line.</translation>
    </message>
    <message>
        <source>已移入密件，公开部分写作“有关人员”或者“……”。</source>
        <translation>Moved behind the seal; the open half now says 有关人员 or …….</translation>
    </message>
    <message>
        <source>{sentence}请登记人打开更改。</source>
        <translation>{sentence} Let whoever recorded it open and change it.</translation>
    </message>
    <message>
        <source>先记下或者关掉上面这张单子，再附扫描件。</source>
        <translation>Save or close the panel that lies above first, then attach the scan.</translation>
    </message>
    <message>
        <source>{why}确需如此的，写明领导批示或者本省规定。</source>
        <translation>{why}If it must be, write the leader's order or the provincial rule.</translation>
    </message>
    <message>
        <source>{label}：{why}</source>
        <translation>{label}: {why}</translation>
    </message>
    <message>
        <source>文书：{papers}</source>
        <translation>Papers: {papers}</translation>
    </message>
    <message>
        <source>没有专用的文书。</source>
        <translation>No paper of its own.</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不可以</source>
        <translation>No</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>撤回判断</source>
        <translation>Take judgement back</translation>
    </message>
    <message>
        <source>像不像</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>是谁、哪一件</source>
        <translation>Who, which</translation>
    </message>
    <message>
        <source>LF2026-A0312 欧阳建国</source>
        <translation>LF2026-A0312 欧阳建国</translation>
    </message>
    <message>
        <source>已经签发的不能再改。</source>
        <translation>What is signed can no longer be changed.</translation>
    </message>
    <message>
        <source>这份文书已经签发。</source>
        <translation>This paper is signed already.</translation>
    </message>
    <message>
        <source>签发《{title}》：文号和日期随签发产生</source>
        <translation>Sign “{title}”: number and date come with it</translation>
    </message>
    <message>
        <source>先签发，再送达。</source>
        <translation>Sign first, then serve.</translation>
    </message>
    <message>
        <source>送达回证：{title}</source>
        <translation>Receipt of service: {title}</translation>
    </message>
    <message>
        <source>送达：{title}</source>
        <translation>Service: {title}</translation>
    </message>
    <message>
        <source>先签发，再用印。</source>
        <translation>Sign first, then stamp.</translation>
    </message>
    <message>
        <source>这份文书已经作废。</source>
        <translation>This paper is void already.</translation>
    </message>
    <message>
        <source>作废《{title}》：文号留着，不再用</source>
        <translation>Make “{title}” void: its number is kept and not used again</translation>
    </message>
    <message>
        <source>哪本簿</source>
        <translation>Which book</translation>
    </message>
    <message>
        <source>哪一年</source>
        <translation>Which year</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>{n} 月</source>
        <translation>Month {n}</translation>
    </message>
    <message>
        <source>哪个月</source>
        <translation>Which month</translation>
    </message>
    <message>
        <source>文书登记</source>
        <translation>Books of papers</translation>
    </message>
    <message>
        <source>这本簿上还没有。</source>
        <translation>Nothing in this book yet.</translation>
    </message>
    <message>
        <source>Enter 打开事项 · {unprinted} 打印没打过的文书 · {copy} 复制 · {export} 导出 · {paper} 打印这张簿</source>
        <translation>Enter opens the matter · {unprinted} print papers not printed yet · {copy} copy · {export} export · {paper} print this book</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} 年 {n} 月</source>
        <translation>{year}, month {n}</translation>
    </message>
    <message>
        <source>已停止，没有打印的还在这里，可以再打。</source>
        <translation>Stopped; what was not printed is still here and can be printed again.</translation>
    </message>
    <message>
        <source>这里的文书都打印过了。</source>
        <translation>Every paper here was printed already.</translation>
    </message>
    <message>
        <source>这份文书的事项已密存，这里只留文号。</source>
        <translation>The matter of this paper is sealed; only the number stands here.</translation>
    </message>
    <message>
        <source>另有 {n} 份，按 {key} 看。</source>
        <translation>{n} more; press {key}.</translation>
    </message>
    <message>
        <source>柳信不受〔2026〕112 号</source>
        <translation>柳信不受〔2026〕112 号</translation>
    </message>
    <message>
        <source>信访事项不予受理告知书</source>
        <translation>Notice of Non-acceptance</translation>
    </message>
    <message>
        <source>2026-12-28 作废：写错了</source>
        <translation>Void 2026-12-28: wrong</translation>
    </message>
    <message>
        <source>发给</source>
        <translation>To</translation>
    </message>
    <message>
        <source>欧阳明远</source>
        <translation>Ouyang Mingyuan</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Stamp</translation>
    </message>
    <message>
        <source>信访专用章</source>
        <translation>Petition seal</translation>
    </message>
    <message>
        <source>打印此人全部文书</source>
        <translation>Print all of this person's papers</translation>
    </message>
    <message>
        <source>给这个人出具过的每一份依次补打，看得到打了几份，Esc 停止</source>
        <translation>Prints again everything that was issued to this person, one after the other, with how many are done; Esc stops</translation>
    </message>
    <message>
        <source>接谈笔录、补充笔录念给来访人听以后：签了名，还是拒签、为什么；从此不改</source>
        <translation>After the statement record or a supplement was read back: signed, or refused and why; never changed from then on</translation>
    </message>
    <message>
        <source>请来访人核对</source>
        <translation>Let the visitor check</translation>
    </message>
    <message>
        <source>诉求和陈述用大字显示，有第二块屏幕就显示在那里，边改边看</source>
        <translation>Demands and statement in large type, on a second screen where there is one; what is mended is seen at once</translation>
    </message>
    <message>
        <source>未送达的文书</source>
        <translation>Papers not served</translation>
    </message>
    <message>
        <source>今日页上等着送达的文书，最早签发的在前，Enter 打开事项</source>
        <translation>Papers that wait to be served, the oldest first, on Today; Enter opens the matter</translation>
    </message>
    <message>
        <source>打印登记</source>
        <translation>Register of prints</translation>
    </message>
    <message>
        <source>打过什么、打在哪台打印机、打出来没有；没有确认的重打或算作已打印</source>
        <translation>What was printed, on which printer, whether it came out; unclear ones are printed again or taken as printed</translation>
    </message>
    <message>
        <source>这件事项可以出具哪些文书、为什么，已有的文书和送达</source>
        <translation>Which papers this matter may have and why, those it has, and how they were served</translation>
    </message>
    <message>
        <source>念进度</source>
        <translation>Read out progress</translation>
    </message>
    <message>
        <source>到哪一步、谁在办、最晚哪天，念给对方听，也可打印进度告知单</source>
        <translation>How far, who, until when: to be read out, or printed as a slip</translation>
    </message>
    <message>
        <source>办结的事项立卷：封面、目录、文书、备考表，存档或者阅卷用</source>
        <translation>The file of a closed matter: cover, contents, papers, notes; for the archive or for reading</translation>
    </message>
    <message>
        <source>发文登记、用印登记、送达登记，打印或导出</source>
        <translation>What was sent, stamped and served: print or export</translation>
    </message>
    <message>
        <source>打印没打过的文书</source>
        <translation>Print what was never printed</translation>
    </message>
    <message>
        <source>文书登记里列出的，或者今日页上今天来访的回执，还没有打印过的一份接一份打印，Esc 停止</source>
        <translation>Print one after the other what was never printed: the papers listed in the book, or on Today the receipts of today's visits; Esc stops</translation>
    </message>
    <message>
        <source>改送签稿</source>
        <translation>Change the draft</translation>
    </message>
    <message>
        <source>签发以前改文书上的话</source>
        <translation>Change what stands on a paper before it is signed</translation>
    </message>
    <message>
        <source>写签发人，文号和日期随签发产生，内容不再变</source>
        <translation>Enter who signed; number and date come with it, the words stay</translation>
    </message>
    <message>
        <source>打印文书</source>
        <translation>Print a paper</translation>
    </message>
    <message>
        <source>第一次按联数打印，以后注明补打</source>
        <translation>The first time a copy for each, later marked as reprints</translation>
    </message>
    <message>
        <source>用印登记</source>
        <translation>Stamped</translation>
    </message>
    <message>
        <source>哪枚印章、几份，记入用印登记</source>
        <translation>Which seal, how many copies: entered into the book</translation>
    </message>
    <message>
        <source>直接、留置、邮寄……寄出的回证回来再按一次，期限跟着走</source>
        <translation>By hand, left, by post …; press again when the receipt is back; clocks follow</translation>
    </message>
    <message>
        <source>送签稿收起；签发过的写原因作废，文号留着</source>
        <translation>A draft is put away; a signed one is made void with a reason, its number stays</translation>
    </message>
    <message>
        <source>可以出具的文书</source>
        <translation>Papers that may be issued</translation>
    </message>
    <message>
        <source>已有文书</source>
        <translation>Papers made</translation>
    </message>
    <message>
        <source>出具</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Enter 起草</source>
        <translation>Enter drafts</translation>
    </message>
    <message>
        <source>还没有文书。左边选一种，按 Enter。</source>
        <translation>No papers yet. Choose one on the left and press Enter.</translation>
    </message>
    <message>
        <source>Enter 看</source>
        <translation>Enter shows</translation>
    </message>
    <message>
        <source>文书 {number}</source>
        <translation>Papers {number}</translation>
    </message>
    <message>
        <source>{seal} {day} 用印 {n} 份</source>
        <translation>{seal}, {day}, {n} copies stamped</translation>
    </message>
    <message>
        <source>先在右边选一份文书，或者在左边选一种起草。</source>
        <translation>Choose a paper on the right first, or draft one from the left.</translation>
    </message>
    <message>
        <source>送签稿，还没有文号。{sign} 签发，{change} 改，Esc 返回。</source>
        <translation>A draft without number. {sign} signs, {change} changes it, Esc goes back.</translation>
    </message>
    <message>
        <source>已存好。</source>
        <translation>Stored.</translation>
    </message>
    <message>
        <source>送签稿已存好。</source>
        <translation>Draft stored.</translation>
    </message>
    <message>
        <source>已签发：{number}。</source>
        <translation>Signed: {number}.</translation>
    </message>
    <message>
        <source>送达已登记。</source>
        <translation>Service entered.</translation>
    </message>
    <message>
        <source>用印已登记。</source>
        <translation>Stamp entered.</translation>
    </message>
    <message>
        <source>已作废，文号 {number} 留着。</source>
        <translation>Void; the number {number} is kept.</translation>
    </message>
    <message>
        <source>送签稿已收起。</source>
        <translation>Draft put away.</translation>
    </message>
    <message>
        <source>打印告知单</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>谁在办</source>
        <translation>Who handles it</translation>
    </message>
    <message>
        <source>最晚日期</source>
        <translation>Latest day</translation>
    </message>
    <message>
        <source>不满意怎么办</source>
        <translation>If not satisfied</translation>
    </message>
    <message>
        <source>念给对方听：进度</source>
        <translation>To be read out: progress</translation>
    </message>
    <message>
        <source>没有相像的事项。知道编号的，填在下面。</source>
        <translation>No similar matters. If you know the number, type it below.</translation>
    </message>
    <message>
        <source>不是同一事</source>
        <translation>Not the same matter</translation>
    </message>
    <message>
        <source>{day} 并入：{reason}</source>
        <translation>Merged in on {day}: {reason}</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>Merged in</translation>
    </message>
    <message>
        <source>很像</source>
        <translation>Very alike</translation>
    </message>
    <message>
        <source>有点像</source>
        <translation>Somewhat alike</translation>
    </message>
    <message>
        <source>{title}（{n} 次，{day} 起）</source>
        <translation>{title} ({n} visits, since {day})</translation>
    </message>
    <message>
        <source>选{what}的扫描件：{words}</source>
        <translation>Choose the scan ({what}): {words}</translation>
    </message>
    <message>
        <source>一条记录附一份扫描件，这里有 {n} 个文件。</source>
        <translation>One line takes one scan; here are {n} files.</translation>
    </message>
    <message>
        <source>请合成一个 PDF，或者一个一个附。</source>
        <translation>Join them into one PDF, or attach them one by one.</translation>
    </message>
    <message>
        <source>正在存附件……</source>
        <translation>Keeping the files …</translation>
    </message>
    <message>
        <source>扫描件由值班员或者科长附。</source>
        <translation>Scans are attached by a clerk or the head.</translation>
    </message>
    <message>
        <source>先按“领导案头”记下批示，或者按“来文”记下单位来的文书，再附扫描件。</source>
        <translation>First write down the instruction (Leader's desk) or what the unit sent (Incoming), then attach its scan.</translation>
    </message>
    <message>
        <source>这件事项还没有批示，也没有来文。</source>
        <translation>This matter has no instruction and no paper of a unit yet.</translation>
    </message>
    <message>
        <source>已附上扫描件，在时间线上按 Enter 打开：{words}</source>
        <translation>Scan attached, Enter on the time line opens it: {words}</translation>
    </message>
    <message>
        <source>已取下扫描件。</source>
        <translation>The scan was taken off.</translation>
    </message>
    <message>
        <source>再来时怎么说</source>
        <translation>If they come again</translation>
    </message>
    <message>
        <source>去函与回音</source>
        <translation>Letters and answers</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>程序算出的</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>{sentence}（{article}）</source>
        <translation>{sentence} ({article})</translation>
    </message>
    <message>
        <source>信访人 {who}</source>
        <translation>Visitor {who}</translation>
    </message>
    <message>
        <source>全国初次 {nation}</source>
        <translation>First in the country: {nation}</translation>
    </message>
    <message>
        <source>首次日期 {day}</source>
        <translation>First on {day}</translation>
    </message>
    <message>
        <source>案号 {number}</source>
        <translation>Case number {number}</translation>
    </message>
    <message>
        <source>现在没有在走的期限。</source>
        <translation>No limit runs now.</translation>
    </message>
    <message>
        <source>{rule}：{words}，改判</source>
        <translation>{rule}: {words}, judge otherwise</translation>
    </message>
    <message>
        <source>{by}改判：{why}（程序：{evidence}）</source>
        <translation>{by} judged otherwise: {why} (computed: {evidence})</translation>
    </message>
    <message>
        <source>查询码 {code}</source>
        <translation>query code {code}</translation>
    </message>
    <message>
        <source>{day} 告知</source>
        <translation>told on {day}</translation>
    </message>
    <message>
        <source>相像的事项</source>
        <translation>Similar matters</translation>
    </message>
    <message>
        <source>另有 {n} 件，按“同一事”看全部。</source>
        <translation>{n} more; “same matter” shows them all.</translation>
    </message>
    <message>
        <source>{number} {title}：{reasons}</source>
        <translation>{number} {title}: {reasons}</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>记录里有</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>打数字勾选，空格也行；没勾的就是退回补办的。</source>
        <translation>A digit ticks, the space bar too; what is not ticked goes back.</translation>
    </message>
    <message>
        <source>未回 {n} 件</source>
        <translation>No answer {n}</translation>
    </message>
    <message>
        <source>{lack} {n} 件</source>
        <translation>{lack} {n}</translation>
    </message>
    <message>
        <source>保存设置</source>
        <translation>Save settings</translation>
    </message>
    <message>
        <source>写下这一页填的内容</source>
        <translation>Keep what is filled on this page</translation>
    </message>
    <message>
        <source>新增一条</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>码表、短语、自设项目加一条</source>
        <translation>Another code, phrase or field of the office</translation>
    </message>
    <message>
        <source>停用或恢复</source>
        <translation>Retire or bring back</translation>
    </message>
    <message>
        <source>停用所选的一条，再按恢复</source>
        <translation>Retire the chosen row; again brings it back</translation>
    </message>
    <message>
        <source>按使用排列</source>
        <translation>Order by use</translation>
    </message>
    <message>
        <source>码表里常用的在前</source>
        <translation>Often used codes first</translation>
    </message>
    <message>
        <source>从 Excel 粘贴</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>复制代码、名称两列，粘贴到码表</source>
        <translation>Copy the columns code and name, paste them into a code table</translation>
    </message>
    <message>
        <source>找常用说法</source>
        <translation>Find what is often typed</translation>
    </message>
    <message>
        <source>从一年的登记里找出常打的话</source>
        <translation>Look for sentences often typed in a year's visits</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>自设项目往前排</source>
        <translation>Ask a field of the office earlier</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>自设项目往后排</source>
        <translation>Ask a field of the office later</translation>
    </message>
    <message>
        <source>导出和报送</source>
        <translation>Export and submission</translation>
    </message>
    <message>
        <source>报送包、对照表、导出全部数据</source>
        <translation>The package, the mappings, exporting all data</translation>
    </message>
    <message>
        <source>录入助手</source>
        <translation>Entry strip</translation>
    </message>
    <message>
        <source>一栏一栏复制到国家系统，再记下那边给的编号和查询码</source>
        <translation>Copies field after field to the national system, then keeps the number and query code it gave</translation>
    </message>
    <message>
        <source>打印录入单</source>
        <translation>Print the entry sheet</translation>
    </message>
    <message>
        <source>国家系统在另一台电脑上：按录入的次序印出来</source>
        <translation>The national system is on another computer: print the fields in its order</translation>
    </message>
    <message>
        <source>那边的信访件编号</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>那边的查询码</source>
        <translation>Their query code</translation>
    </message>
    <message>
        <source>录入{system}，登记编号 {number}</source>
        <translation>For {system}, register number {number}</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>{label}（续）</source>
        <translation>{label} (continued)</translation>
    </message>
    <message>
        <source>换用别的系统</source>
        <translation>Changing to another system</translation>
    </message>
    <message>
        <source>移交档案</source>
        <translation>Handing over to the archive</translation>
    </message>
    <message>
        <source>登记、改动、人员、事项、去函、文书、值班、交接、台账、附件、审计，写成一个文件，换了系统也打得开</source>
        <translation>Visits, changes, people, matters, letters, papers, duties, handovers, registers, attachments and audit in one file that opens elsewhere too</translation>
    </message>
    <message>
        <source>导出全部数据</source>
        <translation>Export all data</translation>
    </message>
    <message>
        <source>导出全部数据……</source>
        <translation>Export all data…</translation>
    </message>
    <message>
        <source>加密口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>口令至少 {n} 个字符，忘了就打不开。两格空着就不加密：号码和陈述在文件里看得见，请看管好。</source>
        <translation>At least {n} characters; forgotten, nothing opens the file. Left empty, the file is not locked: numbers and statements can be read in it, so keep it safe.</translation>
    </message>
    <message>
        <source>两遍口令不一样，请重新输入。</source>
        <translation>The two passphrases differ; please type them again.</translation>
    </message>
    <message>
        <source>全部数据 {day}</source>
        <translation>All data {day}</translation>
    </message>
    <message>
        <source>导出文件</source>
        <translation>Export file</translation>
    </message>
    <message>
        <source>为什么导出全部数据？</source>
        <translation>Why is all data exported?</translation>
    </message>
    <message>
        <source>正在导出……</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>哪一栏叫什么、按什么次序、代码怎么对；拿出来用记事本改，改好放回来</source>
        <translation>Which field is called what, in which order, with which codes; take it out, edit it in Notepad, put it back</translation>
    </message>
    <message>
        <source>{what}（对照表）</source>
        <translation>{what} (mapping)</translation>
    </message>
    <message>
        <source>拿出来改</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>放回改好的</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>换回自带的</source>
        <translation>Back to the shipped one</translation>
    </message>
    <message>
        <source>已写到 {file}。用记事本改好，再按“放回改好的”。</source>
        <translation>Written to {file}. Edit it in Notepad, then press “Put it back”.</translation>
    </message>
    <message>
        <source>读不到 {file}。</source>
        <translation>{file} cannot be read.</translation>
    </message>
    <message>
        <source>现在用的是本单位改过的。</source>
        <translation>The office’s own wording is in use.</translation>
    </message>
    <message>
        <source>现在用的是程序自带的。</source>
        <translation>The program’s own is in use.</translation>
    </message>
    <message>
        <source>已放回，共 {n} 栏，现在就用。</source>
        <translation>Put back: {n} fields, in use from now on.</translation>
    </message>
    <message>
        <source>已换回程序自带的。</source>
        <translation>The program’s own is in use again.</translation>
    </message>
    <message>
        <source>一段时间的来访和事项，按上级系统的栏目写成 Excel 和 JSON；缺项、没有对应代码的逐条列出</source>
        <translation>Visits and matters of a period under the superior’s labels, as Excel and JSON; what lacks a field or a code is listed</translation>
    </message>
    <message>
        <source>导出报送包……</source>
        <translation>Export the package…</translation>
    </message>
    <message>
        <source>日期没有看懂，请写成 2026-11-03。</source>
        <translation>The day was not understood; please write 2026-11-03.</translation>
    </message>
    <message>
        <source>报送 {since} 至 {until}</source>
        <translation>Submission {since} to {until}</translation>
    </message>
    <message>
        <source>为什么导出这段时间的登记？</source>
        <translation>Why are the visits of this period exported?</translation>
    </message>
    <message>
        <source>记下编号</source>
        <translation>Keep the number</translation>
    </message>
    <message>
        <source>信访件编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>还没有复制</source>
        <translation>Nothing copied yet</translation>
    </message>
    <message>
        <source>已复制：{label}</source>
        <translation>Copied: {label}</translation>
    </message>
    <message>
        <source>栏目到头了：写下那边给的编号</source>
        <translation>All fields done: write down the number given there</translation>
    </message>
    <message>
        <source>Enter 记下 · ↑ 回到栏目 · Esc 收起（编号以后再写）</source>
        <translation>Enter keeps it · ↑ back to the fields · Esc closes (the number later)</translation>
    </message>
    <message>
        <source>已记下 {number}。</source>
        <translation>{number} is kept.</translation>
    </message>
    <message>
        <source>Enter 录下一件 · Esc 收起</source>
        <translation>Enter next matter · Esc closes</translation>
    </message>
    <message>
        <source>没有等着录入的了 · Esc 收起</source>
        <translation>Nothing else waits · Esc closes</translation>
    </message>
    <message>
        <source>Enter 复制下一栏，到那边 Ctrl+V 粘贴 · ↑ 上一栏 · F7 号码看全或遮住 · End 写编号 · Esc 收起</source>
        <translation>Enter copies the next field, paste it there with Ctrl+V · ↑ the one before · F7 shows or hides numbers · End the number · Esc closes</translation>
    </message>
    <message>
        <source>都复制过了</source>
        <translation>All fields copied</translation>
    </message>
    <message>
        <source>再按 Enter，写下那边给的编号</source>
        <translation>Press Enter again and write down the number given there</translation>
    </message>
    <message>
        <source>下一栏：{label}</source>
        <translation>Next: {label}</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>接访工作台 {version}</source>
        <translation>Reception Desk {version}</translation>
    </message>
    <message>
        <source>由下面 {n} 个开源组件构成，各按自己的许可使用；完整清单（SBOM）在程序文件夹的 {file}。</source>
        <translation>Made of the {n} open-source parts below, each under its own licence; the whole list (SBOM) is {file} in the program's folder.</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>请假、离岗…</source>
        <translation>Leave or leaving…</translation>
    </message>
    <message>
        <source>回岗…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>停用的账号：在“新账号”里用原账号名重新开通。</source>
        <translation>A closed account is opened again under “New account” with the same name.</translation>
    </message>
    <message>
        <source>增加账号</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>新账号</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>两次输入的密码不一样。</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>在办 {n} 件</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>已增加账号：{name}。</source>
        <translation>Account added: {name}.</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>no longer in use</translation>
    </message>
    <message>
        <source>可登录</source>
        <translation>may sign in</translation>
    </message>
    <message>
        <source>请假到 {day}</source>
        <translation>On leave until {day}</translation>
    </message>
    <message>
        <source>{until}，{taker}接</source>
        <translation>{until}, {taker} takes over</translation>
    </message>
    <message>
        <source>拖进来、粘贴，或按“添加”选文件。</source>
        <translation>Drag files here, paste them, or choose them with “Add”.</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>选择附件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>缺：{why}</source>
        <translation>Missing: {why}</translation>
    </message>
    <message>
        <source>已附上 {n} 个文件。</source>
        <translation>{n} files attached. </translation>
    </message>
    <message>
        <source>有 {n} 个文件内容相同，已经附过。</source>
        <translation>{n} files have the content of one attached before. </translation>
    </message>
    <message>
        <source>还有 {n} 个没有附上，见附件列表。</source>
        <translation>{n} more were not attached; see the list of files.</translation>
    </message>
    <message>
        <source>打开的是副本，锁屏或退出时清除。</source>
        <translation>This is a copy; it is cleared away when the screen is locked or you sign out.</translation>
    </message>
    <message>
        <source>这台电脑上没有能打开它的程序，可以另存为。</source>
        <translation>This computer has no program to open it; you can save it elsewhere.</translation>
    </message>
    <message>
        <source>已移除附件“{name}”。</source>
        <translation>The file “{name}” was removed.</translation>
    </message>
    <message>
        <source>附件已放回。</source>
        <translation>The file is back.</translation>
    </message>
    <message>
        <source>这个附件已清除，放不回来了。</source>
        <translation>The file has been swept and cannot come back.</translation>
    </message>
    <message>
        <source>看备份</source>
        <translation>See backups</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>Rehearse a restore</translation>
    </message>
    <message>
        <source>备份在数据文件夹的 backups 里，和数据一样加密。第二处写在“单位与工作方式 → 备份另存到”。</source>
        <translation>Backups lie in “backups” of the data folder, encrypted like the data. The second place is named in “Office and work → Second copy of backups in”.</translation>
    </message>
    <message>
        <source>留着的备份</source>
        <translation>Backups kept</translation>
    </message>
    <message>
        <source>越早越稀</source>
        <translation>the older, the fewer</translation>
    </message>
    <message>
        <source>数据打不开时，登录页会列出可用的备份。要退回到某一份，先退出窗口，再用命令行 reception-desk restore。</source>
        <translation>Where the data do not open, the sign-in page lists the backups. To go back to one, close the window and use reception-desk restore on the command line.</translation>
    </message>
    <message>
        <source>已备份，整份核对过。</source>
        <translation>Backed up and proved.</translation>
    </message>
    <message>
        <source>{backup}：{fault}请马上再备份一份，并请管理员检查磁盘。</source>
        <translation>{backup}: {fault} Please make another backup at once, and let the administrator check the disk.</translation>
    </message>
    <message>
        <source>演练成功：{backup}，整份读过，与当时的数对得上。</source>
        <translation>The rehearsal succeeded: {backup}; it was read whole and fits the counts of then.</translation>
    </message>
    <message>
        <source>还没有第二处备份：这块盘坏了，备份也一起没了。</source>
        <translation>There is no second place yet: if this disk breaks, the backups are gone with it.</translation>
    </message>
    <message>
        <source>共 {n} 份，越早越稀</source>
        <translation>{n} in all; the older, the fewer</translation>
    </message>
    <message>
        <source>正在备份……</source>
        <translation>Backing up …</translation>
    </message>
    <message>
        <source>正在演练恢复……</source>
        <translation>Rehearsing a restore …</translation>
    </message>
    <message>
        <source>张数</source>
        <translation>Blanks</translation>
    </message>
    <message>
        <source>预留编号并打印</source>
        <translation>Reserve numbers and print</translation>
    </message>
    <message>
        <source>再打印</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Why void</translation>
    </message>
    <message>
        <source>写坏、丢失……</source>
        <translation>spoilt, lost …</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>停电、断网、来不及登记时手写用。编号先留好，恢复后在登记页按 Ctrl+B 补录，登记就用这个编号。</source>
        <translation>To be written on by hand when power or network fail. The numbers are reserved; later, press Ctrl+B on the register page to enter a form under its own number.</translation>
    </message>
    <message>
        <source>预留空白登记表</source>
        <translation>Reserve blanks</translation>
    </message>
    <message>
        <source>还没有预留过空白登记表。</source>
        <translation>No blanks were reserved yet.</translation>
    </message>
    <message>
        <source>逐张核对</source>
        <translation>Accounted for</translation>
    </message>
    <message>
        <source>空白表 {number} 已作废，编号不再用。</source>
        <translation>The blank {number} is void; its number is not used again.</translation>
    </message>
    <message>
        <source>预留</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>打印人</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>{time} 补录为 {number}</source>
        <translation>entered as {number} on {time}</translation>
    </message>
    <message>
        <source>看《{title}》</source>
        <translation>Show “{title}”</translation>
    </message>
    <message>
        <source>按“单位与工作方式”里填的单位、电话、地址、接待时间印出，可以贴在墙上。样子在“文书模板”里改。</source>
        <translation>Printed with the name, telephone, address and office hours of “Office and way of working”, to be put up on the wall. Its look is changed under “Templates”.</translation>
    </message>
    <message>
        <source>须知和公示</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>还没有填：{what}（条例第十八条第一款要求公布）。</source>
        <translation>Still missing: {what} (art. 18 para. 1 asks that it is made public).</translation>
    </message>
    <message>
        <source>要做的事</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>打开日历</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>另有 {n} 项</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>还没有改动。</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>{label}：{before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>更正 {n} 次</source>
        <translation>Corrected {n}×</translation>
    </message>
    <message>
        <source>改过 {n} 次</source>
        <translation>Changed {n}×</translation>
    </message>
    <message>
        <source>{time} {clerk} {kind}</source>
        <translation>{time} {clerk} · {kind}</translation>
    </message>
    <message>
        <source>全用同事的</source>
        <translation>All theirs</translation>
    </message>
    <message>
        <source>全用我的</source>
        <translation>All mine</translation>
    </message>
    <message>
        <source>放进表里</source>
        <translation>Put into the form</translation>
    </message>
    <message>
        <source>← → 选一边 · ↑ ↓ 换一项</source>
        <translation>← → choose a side · ↑ ↓ another field</translation>
    </message>
    <message>
        <source>您改的时候，{name}已经存过这次登记。请逐项选用哪一边，您打的字都还在。</source>
        <translation>{name} saved this record while you were changing it. Choose a side field by field; all you typed is still here.</translation>
    </message>
    <message>
        <source>我</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>两人都改了</source>
        <translation>both changed it</translation>
    </message>
    <message>
        <source>{name}改了</source>
        <translation>{name} changed it</translation>
    </message>
    <message>
        <source>您改了</source>
        <translation>you changed it</translation>
    </message>
    <message>
        <source>码表</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>随程序提供，只改名称和别名。</source>
        <translation>Comes with the program; only its names can be changed. </translation>
    </message>
    <message>
        <source>本单位自加。</source>
        <translation>Added by this office. </translation>
    </message>
    <message>
        <source>原名：{label}。</source>
        <translation>Its own name is {label}. </translation>
    </message>
    <message>
        <source>已停用：不再提供选择，以前的登记照样显示名称。</source>
        <translation>Retired: no longer offered; earlier visits still show its name.</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>代码 {code} 已经有了，请换一个。</source>
        <translation>Code {code} is taken; please choose another.</translation>
    </message>
    <message>
        <source>别名之间用“、”，打别名的首字母也能找到。</source>
        <translation>Other names stand with “、” between them; their initials find the entry too.</translation>
    </message>
    <message>
        <source>自加的来意都按简记登记，不计入接待数。</source>
        <translation>A visit for a reason of the office's own is only noted and not counted. </translation>
    </message>
    <message>
        <source>新条目</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>“{label}”已恢复。</source>
        <translation>“{label}” is offered again.</translation>
    </message>
    <message>
        <source>“{label}”已停用，不再提供选择。</source>
        <translation>“{label}” is retired and no longer offered.</translation>
    </message>
    <message>
        <source>按代码排列</source>
        <translation>Order by code</translation>
    </message>
    <message>
        <source>已导入 {n} 条。</source>
        <translation>{n} entries taken. </translation>
    </message>
    <message>
        <source>地区（村、社区）</source>
        <translation>Regions and villages</translation>
    </message>
    <message>
        <source>一年用过</source>
        <translation>Used in a year</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>已改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>校验码 {code} 是《{title}》，Enter 打开。</source>
        <translation>The check code {code} is that of “{title}”; Enter opens it.</translation>
    </message>
    <message>
        <source>这台电脑的登记里没有这个码的文书，请核对是不是本单位出具的。</source>
        <translation>No paper in this computer's records has this code; check whether this office issued it.</translation>
    </message>
    <message>
        <source>补随访人</source>
        <translation>Add companions</translation>
    </message>
    <message>
        <source>随访人名单</source>
        <translation>List of companions</translation>
    </message>
    <message>
        <source>加进名单</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>名单还没有加进去，已留作草稿。再按 {key} 接着填。</source>
        <translation>The list is not added yet and is kept as a draft. Press {key} again to go on.</translation>
    </message>
    <message>
        <source>名单还是空的：一行一人，粘贴或打字。</source>
        <translation>The list is still empty: one person a line, pasted or typed.</translation>
    </message>
    <message>
        <source>{number} 随访人名单</source>
        <translation>{number} list of companions</translation>
    </message>
    <message>
        <source>已补录 {n} 人，随访人名单现有 {all} 人。</source>
        <translation>{n} added; the list of companions now has {all}. </translation>
    </message>
    <message>
        <source>{n} 人原来就在名单里，没有重复加。</source>
        <translation>{n} stood in the list already and were not added again. </translation>
    </message>
    <message>
        <source>已撤回刚补录的 {n} 人。</source>
        <translation>The {n} just added were taken out again.</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>没填完的登记</source>
        <translation>Unfinished visits</translation>
    </message>
    <message>
        <source>Enter 接着填 · Delete 丢弃</source>
        <translation>Enter opens · Delete drops</translation>
    </message>
    <message>
        <source>都已保存，没有留下草稿。</source>
        <translation>Everything is saved; there are no drafts.</translation>
    </message>
    <message>
        <source>{time} {by}接手了您的草稿“{title}”。</source>
        <translation>{time}: {by} took over your draft “{title}”.</translation>
    </message>
    <message>
        <source>已丢弃 {name} 的草稿。</source>
        <translation>The draft of {name} was discarded.</translation>
    </message>
    <message>
        <source>已填 {n} 项</source>
        <translation>{n} fields filled</translation>
    </message>
    <message>
        <source>没有在办的事。</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>看谁负责的</source>
        <translation>Whose duties</translation>
    </message>
    <message>
        <source>看谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>今年结案退回补办 {n} 次</source>
        <translation>Closings sent back this year: {n}</translation>
    </message>
    <message>
        <source>在办共 {n} 件，先到期的 {listed} 件列在这里</source>
        <translation>{n} open in all; the {listed} due first are listed</translation>
    </message>
    <message>
        <source>什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>首接责任人、承办人</source>
        <translation>First receiver, handler</translation>
    </message>
    <message>
        <source>石桥镇人民政府 未签收</source>
        <translation>Shiqiao township, not signed for</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>设立办公室</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>第 {n} 步，共 {all} 步</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>设立</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>正在设立……</source>
        <translation>Setting up …</translation>
    </message>
    <message>
        <source>这台电脑上没有打印机。</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>请存为 PDF，或者抄下来。</source>
        <translation>Please save it as PDF, or copy it by hand.</translation>
    </message>
    <message>
        <source>已送到打印机“{name}”。</source>
        <translation>Sent to the printer “{name}”.</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已存为 {file}。请打印后删掉这个文件。</source>
        <translation>Saved as {file}. Please print it and then delete the file.</translation>
    </message>
    <message>
        <source>单位性质决定适用的条款和可以出具的文书。</source>
        <translation>The kind of office decides which articles apply and which papers can be issued.</translation>
    </message>
    <message>
        <source>登记编号里有本机字母，如 LF2026-A0312；每台电脑用不同的字母，编号就不会重。</source>
        <translation>Register numbers hold the station letter, as in LF2026-A0312; with a letter of its own for each computer no number comes twice.</translation>
    </message>
    <message>
        <source>是什么单位</source>
        <translation>What kind of office</translation>
    </message>
    <message>
        <source>怎么称呼</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>哪一个看着最舒服？以后可以在“办公室”里再改。</source>
        <translation>Which is the easiest to read? You can change it later under Office.</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>1 人</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>2 人</source>
        <translation>2 people</translation>
    </message>
    <message>
        <source>3 人</source>
        <translation>3 people</translation>
    </message>
    <message>
        <source>4 人以上</source>
        <translation>4 or more</translation>
    </message>
    <message>
        <source>几个人用？</source>
        <translation>How many people will use it?</translation>
    </message>
    <message>
        <source>其他人的账号以后可以在“办公室”里增加。没有默认密码。</source>
        <translation>Accounts for others can be added later under Office. There is no default password.</translation>
    </message>
    <message>
        <source>规范模式：系统管理员、安全管理员、审计员由三个人分别担任，重要的事两个人批准。</source>
        <translation>Regulated mode: system administrator, security administrator and auditor are three people, and weighty things need the approval of two.</translation>
    </message>
    <message>
        <source>小办公室：一个人可以身兼值班员、科长和管理员，任何一步都不用等第二个人。</source>
        <translation>Small office: one person may be clerk, section head and administrator together, and nothing ever waits for a second person.</translation>
    </message>
    <message>
        <source>第 {n} 个账号：{roles}</source>
        <translation>Account {n}: {roles}</translation>
    </message>
    <message>
        <source>选择……</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>登记、草稿和备份都加密存放在这里。本机数据库只供这一台电脑使用，不能放在网络共享文件夹里。</source>
        <translation>Visits, drafts and backups are kept here, encrypted. The local store serves this one computer and cannot lie on a network share.</translation>
    </message>
    <message>
        <source>放在哪里</source>
        <translation>Where to keep it</translation>
    </message>
    <message>
        <source>选择数据文件夹</source>
        <translation>Choose the data folder</translation>
    </message>
    <message>
        <source>打印恢复码</source>
        <translation>Print the recovery code</translation>
    </message>
    <message>
        <source>为确认已经抄好或打印，请输入恢复码的最后一组</source>
        <translation>To make sure that you copied or printed it, please type the last group of the recovery code</translation>
    </message>
    <message>
        <source>所有人都忘了密码时，只有这个恢复码能打开数据。程序不保存它，离开这一页就再也看不到。</source>
        <translation>When everybody has forgotten their password, only this code opens the store. The program does not keep it, and you will not see it again after this page.</translation>
    </message>
    <message>
        <source>请打印一份，放进保险柜。</source>
        <translation>Please print it and put it in the safe.</translation>
    </message>
    <message>
        <source>保存这一件</source>
        <translation>Save this matter</translation>
    </message>
    <message>
        <source>同一次来访、同一批人：这一件单独编号、单独办理，来访仍算一次</source>
        <translation>Same visit, same people: this matter has its own number and handling; the visit still counts once</translation>
    </message>
    <message>
        <source>新事不填；又问以前的事，填那件的编号，算同一事再来</source>
        <translation>Leave empty for a new matter; for an earlier one enter its number, it counts as coming again</translation>
    </message>
    <message>
        <source>{number} · {who}</source>
        <translation>{number} · {who}</translation>
    </message>
    <message>
        <source>接着填 {time} 没存完的另一件。</source>
        <translation>Going on with the other matter left unfinished at {time}.</translation>
    </message>
    <message>
        <source>表还是空的，先填一项再保存。</source>
        <translation>The form is still empty; fill in something before saving.</translation>
    </message>
    <message>
        <source>另一件还没有保存，已留作草稿。再按 {key} 接着填。</source>
        <translation>The other matter is not saved; it is kept as a draft. Press {key} again to go on.</translation>
    </message>
    <message>
        <source>正在保存……</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>空表</source>
        <translation>Empty form</translation>
    </message>
    <message>
        <source>另立一件 {number} {who}</source>
        <translation>Another matter {number} {who}</translation>
    </message>
    <message>
        <source>这次来访已有</source>
        <translation>Already in this visit</translation>
    </message>
    <message>
        <source>此人以往的事</source>
        <translation>Earlier matters of this person</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>不是这一件</source>
        <translation>Not this one</translation>
    </message>
    <message>
        <source>问的是这一件</source>
        <translation>This one is meant</translation>
    </message>
    <message>
        <source>一次登记怎么做</source>
        <translation>How a visit is registered</translation>
    </message>
    <message>
        <source>到处都能用的键</source>
        <translation>Keys that work everywhere</translation>
    </message>
    <message>
        <source>“{page}”页上的键</source>
        <translation>Keys on the page “{page}”</translation>
    </message>
    <message>
        <source>打开一次登记时的键</source>
        <translation>Keys while a record is open</translation>
    </message>
    <message>
        <source>一件事项的文书里的键</source>
        <translation>Keys among a matter's papers</translation>
    </message>
    <message>
        <source>领导接访日里的键</source>
        <translation>Keys in the leaders' reception days</translation>
    </message>
    <message>
        <source>重点时段里的键</source>
        <translation>Keys in the special periods</translation>
    </message>
    <message>
        <source>{words} · {key} 就是此人</source>
        <translation>{words} · {key} it is this person</translation>
    </message>
    <message>
        <source>没有等领导的事。</source>
        <translation>Nothing waits for the leader.</translation>
    </message>
    <message>
        <source>这一条不是待阅的初访。</source>
        <translation>This is no first visit to be read.</translation>
    </message>
    <message>
        <source>按 F8 办这一条，或按 Enter 打开事项。</source>
        <translation>Press F8 to answer it, or Enter to open the matter.</translation>
    </message>
    <message>
        <source>{what}：{title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>这一条不属于哪件事项。</source>
        <translation>This belongs to no matter.</translation>
    </message>
    <message>
        <source>按 F8 登记它的反馈。</source>
        <translation>Press F8 to record its feedback.</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>等什么</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>不合理，说服教育并报分管领导</source>
        <translation>Unreasonable: persuaded and reported to the leader in charge</translation>
    </message>
    <message>
        <source>Enter 打开 · 空格 已阅</source>
        <translation>Enter opens · Space: read</translation>
    </message>
    <message>
        <source>督办待反馈</source>
        <translation>Supervision without feedback</translation>
    </message>
    <message>
        <source>空格只标记初访已阅；别的请按 Enter 打开事项办理。</source>
        <translation>The space bar marks first visits as read only; for the others press Enter to open the matter.</translation>
    </message>
    <message>
        <source>记为领导已阅。</source>
        <translation>Marked as read by the leader.</translation>
    </message>
    <message>
        <source>请假、离岗（在办：{loads}）</source>
        <translation>Leave or leaving (open: {loads})</translation>
    </message>
    <message>
        <source>现在没有人请假。</source>
        <translation>Nobody is on leave now.</translation>
    </message>
    <message>
        <source>已记下：{name}不在岗。</source>
        <translation>Recorded: {name} is away.</translation>
    </message>
    <message>
        <source>{n} 件在办的事项由{taker}接，时间线上都写明了。</source>
        <translation>{taker} takes over {n} open matters; each time line says so.</translation>
    </message>
    <message>
        <source>另有 {sealed} 件密件由他登记，请在密件里指定查看人。</source>
        <translation>{sealed} sealed matters were recorded by them: name who may read those.</translation>
    </message>
    <message>
        <source>已记下：{name}回岗。</source>
        <translation>Recorded: {name} is back.</translation>
    </message>
    <message>
        <source>{n} 件交还给本人。</source>
        <translation>{n} were given back.</translation>
    </message>
    <message>
        <source>查到的登记</source>
        <translation>Visits found</translation>
    </message>
    <message>
        <source>这一行是检举控告事项(密)，只有登记人、无关的科长和指定的人能打开。</source>
        <translation>This line is a sealed accusation: only who recorded it, the section head unless concerned, and named persons can open it.</translation>
    </message>
    <message>
        <source>{name}：证件号码 {number}，电话 {phone}</source>
        <translation>{name}: ID number {number}, phone {phone}</translation>
    </message>
    <message>
        <source>同音的 {n} 条</source>
        <translation>{n} that sound alike</translation>
    </message>
    <message>
        <source>没有符合条件的登记，少写几个字或清空条件再看。</source>
        <translation>No visit matches; type fewer words or clear the conditions.</translation>
    </message>
    <message>
        <source>还没有登记。</source>
        <translation>No visits yet.</translation>
    </message>
    <message>
        <source>↓ 到列表 · Enter 打开 · {print} 打印回执 · {reveal} 完整号码 · {columns} 列和排序 · {keep} 存为列表 · {export} 导出 · {paper} 打印</source>
        <translation>↓ to the list · Enter opens · {print} print receipt · {reveal} whole numbers · {columns} columns and order · {keep} keep as a list · {export} export · {paper} print</translation>
    </message>
    <message>
        <source>条件 {words}，按 Delete 去掉</source>
        <translation>Condition {words}, Delete takes it away</translation>
    </message>
    <message>
        <source>姓名或拼音首字母、编号、证件尾号、任何文字；也可写 承办:水利局 期限:&lt;3天 分类:拆迁</source>
        <translation>Name or initials, number, end of an ID number, any words; also 承办:水利局 期限:&lt;3天 分类:拆迁</translation>
    </message>
    <message>
        <source>本周、来电、11.3</source>
        <translation>this week, 11.3</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>清空条件</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>加条件 {key}</source>
        <translation>Add {key}</translation>
    </message>
    <message>
        <source>没有“{typed}”这个条件。可以写渠道、来意、处理、分类、首接人，或 11.3、11.1-11.20 这样的日期。</source>
        <translation>There is no condition “{typed}”. Name a channel, why they came, a handling, a class, a first receiver, or days like 11.3 or 11.1-11.20.</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>只看简记</source>
        <translation>Notes only</translation>
    </message>
    <message>
        <source>不含简记</source>
        <translation>Without notes</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>不含作废</source>
        <translation>Without void ones</translation>
    </message>
    <message>
        <source>{word}（{kind}）</source>
        <translation>{word} ({kind})</translation>
    </message>
    <message>
        <source>{since} 至 {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>{list} {day}</source>
        <translation>{list} {day}</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>为什么导出这份名单？</source>
        <translation>Why is this list exported?</translation>
    </message>
    <message>
        <source>一次最多打印 {n} 条。请加条件缩小范围，或者导出成表格。</source>
        <translation>At most {n} visits are printed at once. Add conditions, or export a table.</translation>
    </message>
    <message>
        <source>正在读取……</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>正在写表格……</source>
        <translation>Writing the table …</translation>
    </message>
    <message>
        <source>已取消，什么也没有导出。</source>
        <translation>Cancelled; nothing was exported.</translation>
    </message>
    <message>
        <source>已导出 {n} 条到 {file}。</source>
        <translation>{n} visits exported to {file}.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>共 {n} 条</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>共 {n} 条，另密 {lines} 行</source>
        <translation>{n} entries, and {lines} sealed lines</translation>
    </message>
    <message>
        <source>全部日期</source>
        <translation>all days</translation>
    </message>
    <message>
        <source>画面已遮住</source>
        <translation>The screen is covered</translation>
    </message>
    <message>
        <source>按任意键继续，填了一半的内容都在。</source>
        <translation>Press any key to go on; what you were typing is still there.</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>换人登录</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>已锁屏</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>填了一半的内容一个字也没有丢。</source>
        <translation>Not a character of what you were typing is lost.</translation>
    </message>
    <message>
        <source>演示</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>{account} 的密码</source>
        <translation>Password of {account}</translation>
    </message>
    <message>
        <source>密</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>哪些事项</source>
        <translation>Which matters</translation>
    </message>
    <message>
        <source>这里没有事项。换一个列表，或清空条件再看。</source>
        <translation>No matter here. Choose another list, or clear the conditions.</translation>
    </message>
    <message>
        <source>没有您可以查看的密件，或者没有符合条件的。</source>
        <translation>There is no sealed matter that you may open, or none that fits.</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>单位与工作方式</source>
        <translation>Office and way of working</translation>
    </message>
    <message>
        <source>短语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>自设项目</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>手工填写</source>
        <translation>Type by hand</translation>
    </message>
    <message>
        <source>不用本单位的</source>
        <translation>Drop ours</translation>
    </message>
    <message>
        <source>放假安排 (*.json)</source>
        <translation>Holiday notices (*.json)</translation>
    </message>
    <message>
        <source>导入放假安排</source>
        <translation>Import a holiday notice</translation>
    </message>
    <message>
        <source>{year} 年放假安排已保存。</source>
        <translation>The holiday notice of {year} was saved.</translation>
    </message>
    <message>
        <source>{year} 年不再用本单位的安排。</source>
        <translation>The office's own notice of {year} is no longer used.</translation>
    </message>
    <message>
        <source>单位名称和查询电话印在回执上。</source>
        <translation>The name of the office and its telephone are printed on receipts.</translation>
    </message>
    <message>
        <source>设置已保存。</source>
        <translation>The settings are saved.</translation>
    </message>
    <message>
        <source>同事没填完的登记</source>
        <translation>Colleagues’ drafts</translation>
    </message>
    <message>
        <source>Enter 接手</source>
        <translation>Enter: take over</translation>
    </message>
    <message>
        <source>共 {n} 份，接手后才能看到内容，并记入审计。</source>
        <translation>{n} in all. What they say is seen once taken over, which is audited.</translation>
    </message>
    <message>
        <source>已接手{name}的草稿，在“没填完的登记”里接着填。</source>
        <translation>{name}’s draft is yours now; go on with it under “Unfinished”.</translation>
    </message>
    <message>
        <source>还回去</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>草稿已还给{name}。</source>
        <translation>The draft was given back to {name}.</translation>
    </message>
    <message>
        <source>已不在的账号</source>
        <translation>an account that is gone</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>给谁看</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>登记表“更多”里。模板里的名字：{name}。</source>
        <translation>Stands in “More” of the form. Its name in templates: {name}.</translation>
    </message>
    <message>
        <source>登记表“更多”里，不印给来访人。内部处理笺模板里的名字：{name}。</source>
        <translation>Stands in “More” of the form and is never printed for the visitor. Its name in the note sheet's template: {name}.</translation>
    </message>
    <message>
        <source>已停用：登记表里不再问，以前填的照样看得到。</source>
        <translation>Retired: no longer asked; earlier answers are still shown. </translation>
    </message>
    <message>
        <source>保存以后登记表的“更多”里马上就有；类型以后不能改。</source>
        <translation>It stands in “More” of the form as soon as it is saved; its type cannot be changed later.</translation>
    </message>
    <message>
        <source>新项目</source>
        <translation>New field</translation>
    </message>
    <message>
        <source>“{label}”已停用，登记表里不再问。</source>
        <translation>“{label}” is retired and no longer asked.</translation>
    </message>
    <message>
        <source>次序已改。</source>
        <translation>The order is changed.</translation>
    </message>
    <message>
        <source>还没有自设项目</source>
        <translation>No fields of the office yet</translation>
    </message>
    <message>
        <source>登记表没有的内容，可以在这里加一项，不用改程序。按 {key} 开始。</source>
        <translation>What the form does not ask can be added here without programming. Press {key} to begin.</translation>
    </message>
    <message>
        <source>多行文字</source>
        <translation>Several lines</translation>
    </message>
    <message>
        <source>模板里的名字</source>
        <translation>Name in templates</translation>
    </message>
    <message>
        <source>内部</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>编号、名称或拼音首字母</source>
        <translation>Code, name or pinyin initials</translation>
    </message>
    <message>
        <source>在表里找</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>已保存，登记时马上可用。</source>
        <translation>Saved; it can be used at once.</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change a password</translation>
    </message>
    <message>
        <source>账号 {name}</source>
        <translation>Account {name}</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍新密码</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>两次输入的新密码不一样。</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>密码已修改，下次登录用新密码。</source>
        <translation>The password is changed; sign in with the new one next time.</translation>
    </message>
    <message>
        <source>合并此人</source>
        <translation>Merge person</translation>
    </message>
    <message>
        <source>已拆回成两人。</source>
        <translation>Taken apart into two people.</translation>
    </message>
    <message>
        <source>已合并成一人。</source>
        <translation>Merged into one person.</translation>
    </message>
    <message>
        <source>没有相像的人。</source>
        <translation>Nobody similar.</translation>
    </message>
    <message>
        <source>“{name}”的其他记录：合并到这一人</source>
        <translation>Other records of “{name}”: merge into this person</translation>
    </message>
    <message>
        <source>来过 {n} 次</source>
        <translation>came {n} times</translation>
    </message>
    <message>
        <source>名称、首字母或内容</source>
        <translation>Name, initials or text</translation>
    </message>
    <message>
        <source>常用说法</source>
        <translation>Often typed</translation>
    </message>
    <message>
        <source>一年里在 {n} 次登记里打过。{key} 收为短语。</source>
        <translation>Typed in {n} visits of the last year. {key} makes it a phrase.</translation>
    </message>
    <message>
        <source>登记时打 {call}，再按空格。</source>
        <translation>Type {call} in a visit, then press the space bar. </translation>
    </message>
    <message>
        <source>随程序提供，可改。</source>
        <translation>Comes with the program; it can be changed.</translation>
    </message>
    <message>
        <source>名称的拼音首字母就是叫它的字母。</source>
        <translation>The pinyin initials of the name are what calls it.</translation>
    </message>
    <message>
        <source>新短语</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>“{name}”已移除。</source>
        <translation>“{name}” is removed.</translation>
    </message>
    <message>
        <source>找常用说法：已看过 {n} 件登记</source>
        <translation>Looking for what is often typed: {n} visits read</translation>
    </message>
    <message>
        <source>找到 {n} 句常用说法，列在最前。</source>
        <translation>{n} sentences found that are often typed; they stand first.</translation>
    </message>
    <message>
        <source>没有新的常用说法：要在五次以上登记里打过，不带人名和数字。</source>
        <translation>Nothing new is often typed: it must stand in five visits or more, without names and numbers.</translation>
    </message>
    <message>
        <source>打</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>征地补偿标准</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>来处</source>
        <translation>From</translation>
    </message>
    <message>
        <source>常用 100 次</source>
        <translation>100 visits</translation>
    </message>
    <message>
        <source>常用 {n} 次</source>
        <translation>{n} visits</translation>
    </message>
    <message>
        <source>Enter 打开 · 空格 办完</source>
        <translation>Enter opens · Space done</translation>
    </message>
    <message>
        <source>答应的事记为办完。</source>
        <translation>The promise is marked as kept.</translation>
    </message>
    <message>
        <source>逾期 12 天</source>
        <translation>12 d overdue</translation>
    </message>
    <message>
        <source>请您核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>看不清的可以请工作人员读给您听。↑ ↓ 翻看 · Esc 或 {key} 收起</source>
        <translation>Ask to have it read to you if you cannot see it well. ↑ ↓ scroll · Esc or {key} close</translation>
    </message>
    <message>
        <source>您说的</source>
        <translation>What you said</translation>
    </message>
    <message>
        <source>还没有写诉求和陈述。</source>
        <translation>No demand and no statement has been written yet.</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>打印回执</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>念给对方听</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>Enter 就用这句 · Esc 先不做</source>
        <translation>Enter: use this · Esc: not now</translation>
    </message>
    <message>
        <source>接谈笔录：{how}。记错了的可以撤回。</source>
        <translation>Record: {how}. If that is wrong it can be taken back.</translation>
    </message>
    <message>
        <source>已记下。这份笔录从此不改，要补充的在事项的文书里做“补充笔录”。</source>
        <translation>Noted. This record is not changed any more; add to it by a 补充笔录 among the matter's papers.</translation>
    </message>
    <message>
        <source>接谈笔录：念给来访人听以后</source>
        <translation>The record, after it was read back</translation>
    </message>
    <message>
        <source>接谈笔录还没有记签名（{key}）。</source>
        <translation>Whether the record was signed is not noted yet ({key}).</translation>
    </message>
    <message>
        <source>接谈笔录：{how}</source>
        <translation>Record: {how}</translation>
    </message>
    <message>
        <source>这里只记补充笔录的签名；接谈笔录的，在来访登记那一页记。</source>
        <translation>Only the signing of a supplement is written down here; that of the statement record on the page of the visit.</translation>
    </message>
    <message>
        <source>补充笔录 {number}：{how}。记错了的可以撤回。</source>
        <translation>Supplement {number}: {how}. If that is wrong, it can be taken back.</translation>
    </message>
    <message>
        <source>已记下。这份补充笔录从此不作废、不改，还要补充的，另做一份。</source>
        <translation>Written down. This supplement is never made void or changed from now on; to add more, make another one.</translation>
    </message>
    <message>
        <source>补充笔录 {number}：念给来访人听以后</source>
        <translation>Supplement {number}: after it was read back</translation>
    </message>
    <message>
        <source>紧急 {which}</source>
        <translation>Urgent: {which}</translation>
    </message>
    <message>
        <source>已取消紧急。</source>
        <translation>No longer marked as urgent.</translation>
    </message>
    <message>
        <source>已记为紧急 {which}。{call}</source>
        <translation>Marked as urgent: {which}. {call}</translation>
    </message>
    <message>
        <source>换密码并登录</source>
        <translation>Change password and sign in</translation>
    </message>
    <message>
        <source>返回登录</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>用恢复码重设密码</source>
        <translation>Set a new password by the recovery code</translation>
    </message>
    <message>
        <source>恢复码是设立办公室时打印的那一张，一般在保险柜里。</source>
        <translation>The recovery code was printed when the office was set up; it is usually in the safe.</translation>
    </message>
    <message>
        <source>请填写账号和恢复码。</source>
        <translation>Please give the account and the recovery code.</translation>
    </message>
    <message>
        <source>哪本台账</source>
        <translation>Which register</translation>
    </message>
    <message>
        <source>哪次</source>
        <translation>Which round</translation>
    </message>
    <message>
        <source>这里没有记录。按 {key} 记一条，或换一段时间。</source>
        <translation>Nothing here. Press {key} to record something, or choose another time.</translation>
    </message>
    <message>
        <source>记一条</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>登记反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>布置排查</source>
        <translation>Begin a screening</translation>
    </message>
    <message>
        <source>登记结果</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Enter 打开 · Alt+1 到 7 换台账 · {keys}</source>
        <translation>Enter opens · Alt+1 to 7 other register · {keys}</translation>
    </message>
    <message>
        <source>正在找备份，并把最近的一份整份核对……</source>
        <translation>Looking for backups and proving the newest …</translation>
    </message>
    <message>
        <source>数据文件打不开</source>
        <translation>The data file does not open</translation>
    </message>
    <message>
        <source>用这一份恢复</source>
        <translation>Restore this one</translation>
    </message>
    <message>
        <source>到别的文件夹找备份…</source>
        <translation>Look in another folder…</translation>
    </message>
    <message>
        <source>原来的文件一个字节也不会动，恢复时改名放在旁边。没有保存的草稿都还在，恢复后在“今日”接着填。</source>
        <translation>Not a byte of the old file is touched; it is put beside under another name. Unsaved drafts are all still there, and go on in “Today” after the restore.</translation>
    </message>
    <message>
        <source>用备份恢复</source>
        <translation>restore a backup</translation>
    </message>
    <message>
        <source>为什么恢复（记入审计）</source>
        <translation>Why it is restored (written into the audit)</translation>
    </message>
    <message>
        <source>规范模式：请科长、领导或安全管理员输入自己的账号和密码，表示同意。</source>
        <translation>Strict mode: the head, a leader or the security administrator enters account and password to agree.</translation>
    </message>
    <message>
        <source>本机没有备份。如果另存过一份，插上那个盘，到那里找。</source>
        <translation>There is no backup on this computer. If there is a second place, plug that disk in and look there.</translation>
    </message>
    <message>
        <source>找到的备份都有损坏，请到别的文件夹找。</source>
        <translation>All the backups found are damaged; please look in another folder.</translation>
    </message>
    <message>
        <source>第 {n} 份已整份核对，完好。</source>
        <translation>No. {n} was proved and is whole.</translation>
    </message>
    <message>
        <source>第 {n} 份 · {at} · 登记 {visits} 件</source>
        <translation>No. {n} · {at} · {visits} visits</translation>
    </message>
    <message>
        <source>用第 {n} 份恢复：{missing}。</source>
        <translation>Restoring no. {n}: {missing}.</translation>
    </message>
    <message>
        <source>备份在哪个文件夹</source>
        <translation>Where do the backups lie</translation>
    </message>
    <message>
        <source>为什么要看完整号码？</source>
        <translation>Why are the whole numbers needed?</translation>
    </message>
    <message>
        <source>Esc 不看</source>
        <translation>Esc cancels</translation>
    </message>
    <message>
        <source>{name}（我的）</source>
        <translation>{name} (mine)</translation>
    </message>
    <message>
        <source>列表 {name}，按 Delete 删除</source>
        <translation>List {name}, Delete removes it</translation>
    </message>
    <message>
        <source>保存的列表</source>
        <translation>Kept lists</translation>
    </message>
    <message>
        <source>列表的名字</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>只给我</source>
        <translation>For me only</translation>
    </message>
    <message>
        <source>给全办公室</source>
        <translation>For the whole office</translation>
    </message>
    <message>
        <source>把现在查的存为列表，叫</source>
        <translation>Keep what is asked now as a list called</translation>
    </message>
    <message>
        <source>Enter 只给我 · Esc 不存</source>
        <translation>Enter: for me only · Esc: do not keep</translation>
    </message>
    <message>
        <source>现在没有在查什么。先写几个字或加条件，再存。</source>
        <translation>Nothing is being searched for. Type some words or add a condition, then keep it.</translation>
    </message>
    <message>
        <source>已存为列表“{name}”，在查找页上面。</source>
        <translation>Kept as the list “{name}”, at the top of this page.</translation>
    </message>
    <message>
        <source>已删除列表“{name}”。</source>
        <translation>The list “{name}” was removed.</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>放回密钥文件</source>
        <translation>Bring the key file back</translation>
    </message>
    <message>
        <source>忘记密码，用恢复码</source>
        <translation>Forgotten: use the recovery code</translation>
    </message>
    <message>
        <source>演示单位的账号：{accounts}</source>
        <translation>Accounts of the demo office: {accounts}</translation>
    </message>
    <message>
        <source>手机上的动态码</source>
        <translation>Code on the phone</translation>
    </message>
    <message>
        <source>演示单位的账号：{accounts}。密码都是 {password}</source>
        <translation>Accounts of the demo office: {accounts}. The password of all is {password}</translation>
    </message>
    <message>
        <source>正在登录……</source>
        <translation>Signing in …</translation>
    </message>
    <message>
        <source>请输入账号。</source>
        <translation>Please type the account.</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Please type the password.</translation>
    </message>
    <message>
        <source>放入改好的</source>
        <translation>Put in the changed one</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>这种文书可以用的字段</source>
        <translation>Fields this paper may use</translation>
    </message>
    <message>
        <source>现用模板的样张</source>
        <translation>Sample of the template in use</translation>
    </message>
    <message>
        <source>新模板的样张</source>
        <translation>Sample of the new template</translation>
    </message>
    <message>
        <source>复制出来，用 Word 或 WPS 改字句和样子，再拖进来：看过没有问题才能启用。已经出具的文书不变。</source>
        <translation>Copy it out, change words and look in Word or WPS, and drop it in: it is used once it was looked over and nothing is wrong. Issued papers stay as they are.</translation>
    </message>
    <message>
        <source>Enter 看样张</source>
        <translation>Enter shows a sample</translation>
    </message>
    <message>
        <source>现用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>新的</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新旧样张</source>
        <translation>Old and new sample</translation>
    </message>
    <message>
        <source>看一遍</source>
        <translation>Looked over</translation>
    </message>
    <message>
        <source>已复制到 {file}。改好后拖进来，或者按“放入改好的”。</source>
        <translation>Copied to {file}. When it is changed, drop it in or choose “Put in the changed one”.</translation>
    </message>
    <message>
        <source>放入改好的模板</source>
        <translation>Put in the changed template</translation>
    </message>
    <message>
        <source>先放入改好的模板，看过没有问题再启用。</source>
        <translation>Put in the changed template first; use it once nothing is wrong.</translation>
    </message>
    <message>
        <source>用的就是程序自带的。</source>
        <translation>The shipped one is in use.</translation>
    </message>
    <message>
        <source>还没有放入改好的模板。下面是这种文书可以用的字段，照样写进模板。</source>
        <translation>No changed template was put in yet. Below are the fields this paper may use; write them into the template as shown.</translation>
    </message>
    <message>
        <source>没有问题。请看新旧样张，满意就启用。</source>
        <translation>Nothing is wrong. Look at both samples, then use it.</translation>
    </message>
    <message>
        <source>现用的样张。</source>
        <translation>Sample of the one in use.</translation>
    </message>
    <message>
        <source>《{title}》从现在起用这个模板。</source>
        <translation>“{title}” uses this template from now on.</translation>
    </message>
    <message>
        <source>写法</source>
        <translation>Written as</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>可以空</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>例子</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>本单位 {day}</source>
        <translation>Own, {day}</translation>
    </message>
    <message>
        <source>自带</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>已打开的页面会重新显示</source>
        <translation>open pages are shown again</translation>
    </message>
    <message>
        <source>本机数据库只供这一台电脑使用</source>
        <translation>the local store serves this one computer</translation>
    </message>
    <message>
        <source>设置已经生效，但没能写到磁盘，下次打开会恢复原样。</source>
        <translation>The setting is in force but could not be written to disk; it will be as before next time.</translation>
    </message>
    <message>
        <source>接待来访 {size}%</source>
        <translation>Visits {size}%</translation>
    </message>
    <message>
        <source>今天的登记</source>
        <translation>Today's visits</translation>
    </message>
    <message>
        <source>登记来访</source>
        <translation>Register a visit</translation>
    </message>
    <message>
        <source>今日接待</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>今年接待</source>
        <translation>Received this year</translation>
    </message>
    <message>
        <source>最近的在上 · Enter 打开 · {key} 打印没打过的回执</source>
        <translation>Newest first · Enter opens · {key} prints receipts not printed yet</translation>
    </message>
    <message>
        <source>今天还没有登记。来人时按 F2。</source>
        <translation>No visits yet today. Press F2 when somebody comes.</translation>
    </message>
    <message>
        <source>本机值班</source>
        <translation>On duty here</translation>
    </message>
    <message>
        <source>{name}（{roles}）</source>
        <translation>{name} ({roles})</translation>
    </message>
    <message>
        <source>{window} · 编号字母 {station}</source>
        <translation>{window} · station letter {station}</translation>
    </message>
    <message>
        <source>查询电话 {number}</source>
        <translation>Telephone for queries {number}</translation>
    </message>
    <message>
        <source>没有等着送达的文书。</source>
        <translation>No paper waits to be served.</translation>
    </message>
    <message>
        <source>{batches} 批 {persons} 人次</source>
        <translation>{batches} / {persons} people</translation>
    </message>
    <message>
        <source>来访和视频 · 另有简记 {n}</source>
        <translation>visits, video · notes: {n}</translation>
    </message>
    <message>
        <source>来访和视频</source>
        <translation>visits and video</translation>
    </message>
    <message>
        <source>今天登记的来信</source>
        <translation>registered today</translation>
    </message>
    <message>
        <source>今天登记的来电</source>
        <translation>registered today</translation>
    </message>
    <message>
        <source>网上、信箱、交转 · 另有通报 {n}</source>
        <translation>Online, mailbox, referred · notices {n}</translation>
    </message>
    <message>
        <source>网上、信箱、交转</source>
        <translation>online, mailbox …</translation>
    </message>
    <message>
        <source>1 月 1 日到今天</source>
        <translation>since 1 January</translation>
    </message>
    <message>
        <source>Enter 打开 · 空格 已回复</source>
        <translation>Enter opens · Space answered</translation>
    </message>
    <message>
        <source>来文记为已回复。</source>
        <translation>The letter is marked as answered.</translation>
    </message>
    <message>
        <source>已等</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>60 天</source>
        <translation>60 days</translation>
    </message>
    <message>
        <source>没有人负责</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>未落实的初访</source>
        <translation>First visits not taken</translation>
    </message>
    <message>
        <source>Enter 打开事项</source>
        <translation>Enter opens the matter</translation>
    </message>
    <message>
        <source>（在途）</source>
        <translation> (under way)</translation>
    </message>
    <message>
        <source>{key} 到这里 · Enter 打开事项</source>
        <translation>{key} to here · Enter opens the matter</translation>
    </message>
    <message>
        <source>紧急 扬言</source>
        <translation>Urgent: threat</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>单位、联系人或电话</source>
        <translation>Unit, person or telephone</translation>
    </message>
    <message>
        <source>从 {day} 起已经撤销，选不到了。</source>
        <translation>Ended {day}; it can no longer be chosen.</translation>
    </message>
    <message>
        <source>从 {day} 起已经撤销，由{heir}承接。</source>
        <translation>Ended {day}; {heir} took over.</translation>
    </message>
    <message>
        <source>撤销单位</source>
        <translation>End the unit</translation>
    </message>
    <message>
        <source>新单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>单位的人不用建账号，写姓名和电话就行。</source>
        <translation>The people of a unit need no account: a name and a telephone will do.</translation>
    </message>
    <message>
        <source>“{unit}”从今天起撤销，以前的记录照旧。</source>
        <translation>“{unit}” ends today; earlier entries stay.</translation>
    </message>
    <message>
        <source>“{unit}”恢复了。</source>
        <translation>“{unit}” is back.</translation>
    </message>
    <message>
        <source>马志远 副镇长 13905310021</source>
        <translation>Ma Zhiyuan, deputy head 13905310021</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>紧急：是哪一种？</source>
        <translation>Urgent: which of these?</translation>
    </message>
    <message>
        <source>按数字选 · Esc 不记</source>
        <translation>Choose by its digit · Esc none</translation>
    </message>
    <message>
        <source>紧急 {which} · {at} 发现 · {key} 取消</source>
        <translation>Urgent: {which} · noticed {at} · {key} takes it back</translation>
    </message>
    <message>
        <source>本次来访的事项</source>
        <translation>Matters of this visit</translation>
    </message>
    <message>
        <source>打开事项 {number} {title}</source>
        <translation>Open matter {number} {title}</translation>
    </message>
    <message>
        <source>撤回另立</source>
        <translation>Matter taken off</translation>
    </message>
    <message>
        <source>撤回另立的 {number}</source>
        <translation>Take off {number}</translation>
    </message>
    <message>
        <source>检举控告已存入这次登记的密件，不另立公开事项。</source>
        <translation>The accusation is kept behind the seal of this visit; no matter was raised in the open.</translation>
    </message>
    <message>
        <source>已另立 {number}。</source>
        <translation>Raised {number}.</translation>
    </message>
    <message>
        <source>已关联 {number}，算同一事再来。</source>
        <translation>Linked to {number}, as coming again.</translation>
    </message>
    <message>
        <source>检举控告已撤回，密件里注明撤回。</source>
        <translation>The accusation was taken back; the sealed half says so.</translation>
    </message>
    <message>
        <source>{number} 已撤回，编号不再用。</source>
        <translation>{number} was taken off; its number is not used again.</translation>
    </message>
    <message>
        <source>填过的留作草稿，按 {key} 接着填。</source>
        <translation>What was typed is kept as a draft; press {key} to go on.</translation>
    </message>
    <message>
        <source>先登记一次来访，再另立一件。</source>
        <translation>Register a visit first, then raise another matter.</translation>
    </message>
    <message>
        <source>姓名号码写错</source>
        <translation>Name or number wrong</translation>
    </message>
    <message>
        <source>内容记错</source>
        <translation>Recorded wrongly</translation>
    </message>
    <message>
        <source>漏记</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>来访人要求</source>
        <translation>Visitor’s request</translation>
    </message>
    <message>
        <source>已出具过文书，这是更正。为什么更正？</source>
        <translation>A paper has been issued, so this is a correction. Why?</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What is changed</translation>
    </message>
    <message>
        <source>接着改 {time} 没存完的更改。</source>
        <translation>Going on with the change left unsaved at {time}.</translation>
    </message>
    <message>
        <source>更改 {number}</source>
        <translation>Change {number}</translation>
    </message>
    <message>
        <source>更正，要写理由</source>
        <translation>Correction, needs a reason</translation>
    </message>
    <message>
        <source>还没有出具文书</source>
        <translation>No paper issued yet</translation>
    </message>
    <message>
        <source>一项也没有改。按 Esc 返回。</source>
        <translation>Nothing is changed. Press Esc to go back.</translation>
    </message>
    <message>
        <source>更改还没有保存，已留作草稿。再按 {key} 接着改。</source>
        <translation>The change is not saved and stays as a draft. Press {key} to go on.</translation>
    </message>
    <message>
        <source>已放弃这次更改。</source>
        <translation>The change was given up.</translation>
    </message>
    <message>
        <source>Enter 下一项 · {more} 更多 · {save} 保存 · Esc 返回</source>
        <translation>Enter: next · {more}: more · {save}: save · Esc: back</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>保存更改</source>
        <translation>Save change</translation>
    </message>
    <message>
        <source>未改动</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>更改 {number} {name}</source>
        <translation>Change {number} {name}</translation>
    </message>
    <message>
        <source>已放进表里，核对后按 {key} 保存。</source>
        <translation>It is in the form. Check it and press {key} to save.</translation>
    </message>
    <message>
        <source>与已存的一样，不用再存。</source>
        <translation>The same as what is saved; nothing to save.</translation>
    </message>
    <message>
        <source>紧急 · 直接回复</source>
        <translation>Urgent · Answered</translation>
    </message>
    <message>
        <source>同一事再来</source>
        <translation>Same matter</translation>
    </message>
    <message>
        <source>农村土地征收</source>
        <translation>Rural land taken</translation>
    </message>
    <message>
        <source>石桥镇柳林村</source>
        <translation>Shiqiao, Liulin</translation>
    </message>
    <message>
        <source>补录 10:42</source>
        <translation>Late 10:42</translation>
    </message>
    <message>
        <source>补录 {time}</source>
        <translation>Late {time}</translation>
    </message>
    <message>
        <source>欧阳建国国</source>
        <translation>Elizabeth Wu</translation>
    </message>
    <message>
        <source>领导信箱/批转</source>
        <translation>Leader's mailbox</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>未填姓名</source>
        <translation>no name yet</translation>
    </message>
    <message>
        <source>先用 Shift+方向键选中检举的话，再按 {key}</source>
        <translation>First mark the words that accuse with Shift and the arrow keys, then press {key}</translation>
    </message>
    <message>
        <source>问答 {key} · 短语 ;拼音首字母</source>
        <translation>Q and A {key} · phrases ;initials</translation>
    </message>
    <message>
        <source>选中检举的话，{key} 移入密件</source>
        <translation>mark what accuses, {key} moves it behind the seal</translation>
    </message>
    <message>
        <source>说了什么、答复了什么</source>
        <translation>What was said and answered</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>{n} 岁</source>
        <translation>aged {n}</translation>
    </message>
    <message>
        <source>答应过：{promise}（{by}）</source>
        <translation>Promised: {promise} ({by})</translation>
    </message>
    <message>
        <source>此人以往</source>
        <translation>Known before</translation>
    </message>
    <message>
        <source>遮住 {key}</source>
        <translation>Hide {key}</translation>
    </message>
    <message>
        <source>就是此人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>本窗口第 {n} 次 · 全国未核</source>
        <translation>Visit no. {n} here · elsewhere unchecked</translation>
    </message>
    <message>
        <source>可能是 {name}：{particulars}</source>
        <translation>Perhaps {name}: {particulars}</translation>
    </message>
    <message>
        <source>撤销采用</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>已填入表中</source>
        <translation>put into the form</translation>
    </message>
    <message>
        <source>{year} 年生</source>
        <translation>born {year}</translation>
    </message>
    <message>
        <source>登记错了人</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>重复登记</source>
        <translation>Recorded twice</translation>
    </message>
    <message>
        <source>误操作</source>
        <translation>By mistake</translation>
    </message>
    <message>
        <source>更改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>作废后编号留着，不再计数。为什么作废？</source>
        <translation>A void record keeps its number and counts no more. Why void it?</translation>
    </message>
    <message>
        <source>已更正 {number}，共 {n} 项。</source>
        <translation>{number} corrected, fields: {n}.</translation>
    </message>
    <message>
        <source>已更改 {number}，共 {n} 项。</source>
        <translation>{number} changed, fields: {n}.</translation>
    </message>
    <message>
        <source>{number} 已作废，编号留着。要恢复再按 {key}。</source>
        <translation>{number} is void and keeps its number. Press {key} again to restore it.</translation>
    </message>
    <message>
        <source>{number} 已恢复。</source>
        <translation>{number} is restored.</translation>
    </message>
    <message>
        <source>回音</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{kind}：</source>
        <translation>{kind}: </translation>
    </message>
    <message>
        <source>已关联</source>
        <translation>linked</translation>
    </message>
    <message>
        <source>“{label}”只属于这一次，不能保留。</source>
        <translation>“{label}” belongs to this visit alone and cannot be kept.</translation>
    </message>
    <message>
        <source>“{label}”每次都要重新写，不能保留。</source>
        <translation>“{label}” is written anew each time and cannot be kept.</translation>
    </message>
    <message>
        <source>“{label}”保留到下一张。</source>
        <translation>“{label}” is kept for the next form.</translation>
    </message>
    <message>
        <source>“{label}”不再保留。</source>
        <translation>“{label}” is kept no more.</translation>
    </message>
    <message>
        <source>您还没有保存过登记，没有上一件可以照填。</source>
        <translation>You have not saved a visit yet; there is no last one to follow.</translation>
    </message>
    <message>
        <source>照上一件填了：{names}。</source>
        <translation>Filled in like the last one: {names}.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>保留：{names}</source>
        <translation>Kept: {names}</translation>
    </message>
    <message>
        <source>已关联：{number} {title}</source>
        <translation>Linked: {number} {title}</translation>
    </message>
    <message>
        <source>可能是：{number} {title}</source>
        <translation>Perhaps: {number} {title}</translation>
    </message>
    <message>
        <source>（另有 {n} 件）</source>
        <translation> ({n} more)</translation>
    </message>
    <message>
        <source>已记下：{n} 件都不是同一事。</source>
        <translation>Noted: none of {n} is the same matter.</translation>
    </message>
    <message>
        <source>草稿已保存 {time}</source>
        <translation>Draft kept {time}</translation>
    </message>
    <message>
        <source>草稿没有存上，请尽快保存。</source>
        <translation>The draft was not kept; please save soon.</translation>
    </message>
    <message>
        <source>保存并念给对方听</source>
        <translation>Save and read out</translation>
    </message>
    <message>
        <source>保存通报</source>
        <translation>Save the notice</translation>
    </message>
    <message>
        <source>保存并打印回执</source>
        <translation>Save and print receipt</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>刚才保存</source>
        <translation>Just saved</translation>
    </message>
    <message>
        <source>填写中没有要提醒的。</source>
        <translation>Nothing to point out so far.</translation>
    </message>
    <message>
        <source>已遮住，按 {key} 显示</source>
        <translation>Hidden; press {key} to show</translation>
    </message>
    <message>
        <source>另有 {n} 处提示，见各项下方。</source>
        <translation>{n} more notes stand under their fields.</translation>
    </message>
    <message>
        <source>看条文 {key}</source>
        <translation>The article {key}</translation>
    </message>
    <message>
        <source>{who} · {time} 保存</source>
        <translation>{who} · saved {time}</translation>
    </message>
    <message>
        <source>可出具：{papers}</source>
        <translation>Ready to issue: {papers}</translation>
    </message>
    <message>
        <source>（{article}）</source>
        <translation> ({article})</translation>
    </message>
    <message>
        <source>谈话 {start} 到 {end}</source>
        <translation>Talk {start} to {end}</translation>
    </message>
    <message>
        <source>补录于 {time}</source>
        <translation>Entered late, {time}</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>空白表 {number}</source>
        <translation>Blank {number}</translation>
    </message>
    <message>
        <source>{time} · 登记、接谈 {clerk}</source>
        <translation>{time} · registered and received by {clerk}</translation>
    </message>
    <message>
        <source>{time} · 登记人 {clerk} · 接谈人 {receivers}</source>
        <translation>{time} · registered by {clerk} · received by {receivers}</translation>
    </message>
    <message>
        <source>{title}
{time} 出具，打印过 {n} 次</source>
        <translation>{title}
issued {time}, printed {n} times</translation>
    </message>
    <message>
        <source>已保存 {number} {name}。</source>
        <translation>Saved {number} {name}.</translation>
    </message>
    <message>
        <source>保存后撤销</source>
        <translation>Taken back after saving</translation>
    </message>
    <message>
        <source>已记为紧急 {which}，{at} 发现。马上要做的事写在旁边。</source>
        <translation>Marked as urgent ({which}), noticed {at}. What to do at once stands beside the form.</translation>
    </message>
    <message>
        <source>检举控告，注意保密</source>
        <translation>Accusation: keep it confidential</translation>
    </message>
    <message>
        <source>看回执</source>
        <translation>See receipt</translation>
    </message>
    <message>
        <source>更改记录</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>已出具的文书</source>
        <translation>Papers issued</translation>
    </message>
    <message>
        <source>随登记保留的其他内容</source>
        <translation>What else was kept with the visit</translation>
    </message>
    <message>
        <source>可以打印</source>
        <translation>Can be printed</translation>
    </message>
    <message>
        <source>已停止，没有打印的可以再打。</source>
        <translation>Stopped; what was not printed can be printed again.</translation>
    </message>
    <message>
        <source>这次登记已经找不到了。</source>
        <translation>This visit can no longer be found.</translation>
    </message>
    <message>
        <source>{channel} · 简记</source>
        <translation>{channel} · note</translation>
    </message>
    <message>
        <source>还没有出具文书。</source>
        <translation>No papers issued yet.</translation>
    </message>
    <message>
        <source>这一张已留作草稿，可以在“今日”里接着填。</source>
        <translation>This form was kept as a draft; go on with it from Today.</translation>
    </message>
    <message>
        <source>接着填 {time} 的草稿：{name}。</source>
        <translation>Going on with the draft of {time}: {name}.</translation>
    </message>
    <message>
        <source>接着填 {time} 的草稿。</source>
        <translation>Going on with the draft of {time}.</translation>
    </message>
    <message>
        <source>Enter 下一空项 · Tab 逐项</source>
        <translation>Enter next empty · Tab every field</translation>
    </message>
    <message>
        <source>{channel}登记</source>
        <translation>Register: {channel}</translation>
    </message>
    <message>
        <source>{number} 已作废，填过的都在表里，改好再保存会另给编号。</source>
        <translation>{number} is void; all you typed is in the form. Saved again it gets another number.</translation>
    </message>
    <message>
        <source>接访工作台</source>
        <translation>Reception Desk</translation>
    </message>
    <message>
        <source>看哪些</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Enter 打开 · {copy} 复制 · {export} 导出 · {paper} 打印</source>
        <translation>Enter opens · {copy} copy · {export} export · {paper} print</translation>
    </message>
    <message>
        <source>表单没有留底，请回到原来的页面再打一次；这一条可记为没有打出来。</source>
        <translation>Nothing is kept of a list: please print it again from its own page; this line can be marked as not printed.</translation>
    </message>
    <message>
        <source>已打印 {n} / {total} 份，Esc 停止。</source>
        <translation>Printed {n} of {total}; Esc stops.</translation>
    </message>
    <message>
        <source>打印完了，共 {n} 份。</source>
        <translation>All printed: {n}.</translation>
    </message>
    <message>
        <source>这台电脑上没有打印机，编号已经留好。可以存为 PDF，或接好打印机后再打印。</source>
        <translation>This computer has no printer; the numbers are reserved. Save as PDF, or connect a printer and print again.</translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>卡纸</source>
        <translation>paper jam</translation>
    </message>
    <message>
        <source>盖子没有盖好</source>
        <translation>a cover is open</translation>
    </message>
    <message>
        <source>没有墨粉了</source>
        <translation>out of toner</translation>
    </message>
    <message>
        <source>没有墨了</source>
        <translation>out of ink</translation>
    </message>
    <message>
        <source>打印机没有开，或者没有连上</source>
        <translation>the printer is off or not connected</translation>
    </message>
    <message>
        <source>正在连接打印机</source>
        <translation>connecting to the printer</translation>
    </message>
    <message>
        <source>打印机已暂停</source>
        <translation>the printer is paused</translation>
    </message>
    <message>
        <source>打印机不完全受支持</source>
        <translation>the printer is not fully supported</translation>
    </message>
    <message>
        <source>打印队列里已经没有这一份，请看打印机上有没有打出来。</source>
        <translation>The print queue no longer knows this one; please see at the printer whether it came out.</translation>
    </message>
    <message>
        <source>在打印队列里被取消了。</source>
        <translation>It was cancelled in the print queue.</translation>
    </message>
    <message>
        <source>打印机没有打完：{why}。</source>
        <translation>The printer did not finish: {why}.</translation>
    </message>
    <message>
        <source>中途断开</source>
        <translation>connection lost in the middle</translation>
    </message>
    <message>
        <source>打印机“{name}”没有接受这份文书。</source>
        <translation>The printer “{name}” did not take the paper.</translation>
    </message>
    <message>
        <source>请检查电源和连线，或另选一台；已经保存的都在，可以再打一次。</source>
        <translation>Check power and cable, or choose another printer; all that was saved is there, and it can be printed again.</translation>
    </message>
    <message>
        <source>没有编进页里、目录上注明“另附”的：{why}。请打印出来附在后面。</source>
        <translation>Not among the pages, marked as lying beside in the contents: {why}. Please print and append it.</translation>
    </message>
    <message>
        <source>卷宗已存为 {file}，各件的 Word 文件在同名的文件夹里。</source>
        <translation>The file is saved as {file}; the Word files of its papers lie in the folder of the same name.</translation>
    </message>
    <message>
        <source>卷宗 {number}</source>
        <translation>File {number}</translation>
    </message>
    <message>
        <source>已停止，卷宗没有做成。</source>
        <translation>Stopped; the file was not made.</translation>
    </message>
    <message>
        <source>{title} 第 {n} 页</source>
        <translation>{title}, page {n}</translation>
    </message>
    <message>
        <source>“{name}”{why}</source>
        <translation>“{name}”{why}</translation>
    </message>
    <message>
        <source>测试页已送到打印机 {printer}。</source>
        <translation>The test sheet was sent to the printer {printer}.</translation>
    </message>
    <message>
        <source>打印位置测试页</source>
        <translation>Test sheet for the position of prints</translation>
    </message>
    <message>
        <source>正在打印《{title}》……</source>
        <translation>Printing “{title}” …</translation>
    </message>
    <message>
        <source>《{title}》已存为 {file}。</source>
        <translation>“{title}” was saved as {file}.</translation>
    </message>
    <message>
        <source>没有程序能打开它。</source>
        <translation>No program can open it.</translation>
    </message>
    <message>
        <source>请装 WPS、Word 或 LibreOffice，或者存为 PDF。</source>
        <translation>Please install WPS, Word or LibreOffice, or save it as PDF.</translation>
    </message>
    <message>
        <source>《{title}》已在文字处理软件里打开，请在那里打印。</source>
        <translation>“{title}” is open in the word processor; please print it there.</translation>
    </message>
    <message>
        <source>还没有选定打印机，请选一台，下次直接打印。</source>
        <translation>No printer is chosen yet; choose one, and next time it prints at once.</translation>
    </message>
    <message>
        <source>这台电脑上没有打印机，登记已经保存。可以存为 PDF，或接好打印机后再打印。</source>
        <translation>This computer has no printer; the visit is saved. Save the paper as PDF, or print it when there is a printer.</translation>
    </message>
    <message>
        <source>《{title}》已送到打印机 {printer}。</source>
        <translation>“{title}” was sent to the printer {printer}.</translation>
    </message>
    <message>
        <source>（{mark}）</source>
        <translation> ({mark})</translation>
    </message>
    <message>
        <source>校准没能写到磁盘。</source>
        <translation>The calibration could not be written to the disk.</translation>
    </message>
    <message>
        <source>请检查磁盘是否已满，再试一次。</source>
        <translation>Please see whether the disk is full, and try again.</translation>
    </message>
    <message>
        <source>这台电脑上没有打印机，文书已经存好。可以存为 PDF，或接好打印机后再打印。</source>
        <translation>This computer has no printer; the paper is stored. Save it as PDF, or print it when a printer is connected.</translation>
    </message>
    <message>
        <source>给这个人的文书一份也没有出具过。</source>
        <translation>No paper was ever issued to this person.</translation>
    </message>
    <message>
        <source>找不到打印机“{name}”。</source>
        <translation>The printer “{name}” was not found.</translation>
    </message>
    <message>
        <source>请检查电源和连线，或另选一台。</source>
        <translation>Please check its power and cables, or choose another.</translation>
    </message>
    <message>
        <source>已经保存的都在，可以再打一次。</source>
        <translation>What was saved is there; print once more.</translation>
    </message>
    <message>
        <source>打印机“{name}”报告出错。</source>
        <translation>The printer “{name}” reported an error.</translation>
    </message>
    <message>
        <source>文书预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>用文字处理软件打开</source>
        <translation>Open in the word processor</translation>
    </message>
    <message>
        <source>这台电脑缺少的字体已换用相近字体：{names}。版面与原件可能略有不同。</source>
        <translation>Fonts this computer lacks are replaced by similar ones: {names}. The layout may differ a little.</translation>
    </message>
    <message>
        <source>这台电脑上没有打印机，可以存为 PDF。</source>
        <translation>This computer has no printer; you can save as PDF.</translation>
    </message>
    <message>
        <source>这里画不出：{names}，打印会缺。请用文字处理软件打开打印。</source>
        <translation>Cannot be drawn here: {names}; it would be missing in print. Please open and print it in the word processor.</translation>
    </message>
    <message>
        <source>这台电脑的字体里没有这些字：{letters}</source>
        <translation>The fonts of this computer lack these characters: {letters}</translation>
    </message>
    <message>
        <source>一次打印 {n} 份：{who}</source>
        <translation>Prints {n} copies: {who}</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>纸盒</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>双面</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>两份拼一张 A4</source>
        <translation>Two on one A4</translation>
    </message>
    <message>
        <source>打在一张 A4 上，沿虚线裁开</source>
        <translation>Printed on one A4, to be cut along the broken line</translation>
    </message>
    <message>
        <source>位置校准</source>
        <translation>Adjust position</translation>
    </message>
    <message>
        <source>{n} 份</source>
        <translation>Copies: {n}</translation>
    </message>
    <message>
        <source>正在查找打印机……</source>
        <translation>Looking for printers …</translation>
    </message>
    <message>
        <source>纸盒：自动</source>
        <translation>Tray: automatic</translation>
    </message>
    <message>
        <source>纸盒：{name}</source>
        <translation>Tray: {name}</translation>
    </message>
    <message>
        <source>《{title}》没有打出来：{why}</source>
        <translation>“{title}” did not come out: {why}</translation>
    </message>
    <message>
        <source>去看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>有 {n} 份送到打印机后还没有确认打出来。</source>
        <translation>Sent to the printer and not confirmed: {n}.</translation>
    </message>
    <message>
        <source>重打</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>算作已打印</source>
        <translation>Take as printed</translation>
    </message>
    <message>
        <source>没有打出来</source>
        <translation>Did not come out</translation>
    </message>
    <message>
        <source>这一份已经有结果：{state}。</source>
        <translation>The outcome of this one is known: {state}.</translation>
    </message>
    <message>
        <source>《{title}》记为已打印。</source>
        <translation>“{title}” is taken as printed.</translation>
    </message>
    <message>
        <source>《{title}》记为没有打出来。</source>
        <translation>“{title}” is marked as not printed.</translation>
    </message>
    <message>
        <source>又算作没有确认。</source>
        <translation>It is unconfirmed again.</translation>
    </message>
    <message>
        <source>今年还没有打印过。</source>
        <translation>Nothing was printed this year.</translation>
    </message>
    <message>
        <source>正在打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>补打第 10 次</source>
        <translation>Reprint no. 10</translation>
    </message>
    <message>
        <source>{label}第 {n} 次</source>
        <translation>{label} no. {n}</translation>
    </message>
    <message>
        <source>现在的校准：向右 {right} 毫米，向下 {down} 毫米</source>
        <translation>Adjusted now: {right} mm to the right, {down} mm down</translation>
    </message>
    <message>
        <source>① 用尺子量：纸的左边到竖线　　　　 毫米（应为 {n}）</source>
        <translation>① Measure: left edge to the upright line　　　　 mm (should be {n})</translation>
    </message>
    <message>
        <source>② 用尺子量：纸的上边到横线　　　　 毫米（应为 {n}）</source>
        <translation>② Measure: upper edge to the level line　　　　 mm (should be {n})</translation>
    </message>
    <message>
        <source>把两个数填到“位置校准”里，以后每一页都按它挪正。</source>
        <translation>Type both numbers into “Adjust position”; every later page is moved accordingly.</translation>
    </message>
    <message>
        <source>③ 下面这把尺应为 {n} 毫米长；不是的话，是打印机在缩放，</source>
        <translation>③ The ruler below should be {n} mm long; else the printer scales,</translation>
    </message>
    <message>
        <source>　 请在打印机设置里关掉“适合页面”。</source>
        <translation>　 please switch off “fit to page” in the printer's settings.</translation>
    </message>
    <message>
        <source>打印测试页</source>
        <translation>Print the test sheet</translation>
    </message>
    <message>
        <source>纸的左边到竖线，毫米</source>
        <translation>Left edge to the upright line, mm</translation>
    </message>
    <message>
        <source>纸的上边到横线，毫米</source>
        <translation>Upper edge to the level line, mm</translation>
    </message>
    <message>
        <source>应为 {n}</source>
        <translation>should be {n}</translation>
    </message>
    <message>
        <source>先打印测试页，用尺子量两条线离纸边多远，填进来。这个纸盒以后的每一页都按它挪正。</source>
        <translation>Print the test sheet first, measure how far the two lines lie from the edges, and type it in. Every later page of this tray is moved accordingly.</translation>
    </message>
    <message>
        <source>位置校准　{place}</source>
        <translation>Adjust position　{place}</translation>
    </message>
    <message>
        <source>请填量得的毫米数，0 到 {most} 之间，如 19.5。</source>
        <translation>Please type the millimetres measured, from 0 to {most}, such as 19.5.</translation>
    </message>
    <message>
        <source>记下了。再打一张测试页核对，两个数都应为 {n}。</source>
        <translation>Kept. Print another test sheet to check: both numbers should be {n}.</translation>
    </message>
    <message>
        <source>又照原来的校准打印。</source>
        <translation>Printing is adjusted as before again.</translation>
    </message>
    <message>
        <source>现在每一页向右挪 {right} 毫米，向下挪 {down} 毫米（负数是向左、向上）。</source>
        <translation>Every page is now moved {right} mm to the right and {down} mm down (negative: left, up).</translation>
    </message>
    <message>
        <source>今天来访的回执都打印过了。</source>
        <translation>The receipts of today's visits are all printed.</translation>
    </message>
    <message>
        <source>正在处理……</source>
        <translation>Working …</translation>
    </message>
    <message>
        <source>更改打开的登记，原来的字留底</source>
        <translation>change the record that is open; the old text is kept</translation>
    </message>
    <message>
        <source>同一次来访又说另一件事：单独编号办理，来访仍算一次</source>
        <translation>The visitor brings another matter: own number and handling, the visit counts once</translation>
    </message>
    <message>
        <source>集体访先存下，名单后补：一行一人，粘贴进来</source>
        <translation>Save the group first, paste the list later, one person a line</translation>
    </message>
    <message>
        <source>看密件</source>
        <translation>Open sealed half</translation>
    </message>
    <message>
        <source>检举控告的内容另存，可查看的人从登记或事项打开</source>
        <translation>an accusation lies apart; whoever may read it opens it from the visit or the matter</translation>
    </message>
    <message>
        <source>姓名移入密件</source>
        <translation>Name behind seal</translation>
    </message>
    <message>
        <source>公开部分写着被反映人姓名的，移到密件里（只提示可查看的人）</source>
        <translation>Move behind the seal what names the accused in the open half (told only to those who may read)</translation>
    </message>
    <message>
        <source>当场解决</source>
        <translation>Settled on the spot</translation>
    </message>
    <message>
        <source>初访处置：当场解决了</source>
        <translation>First handling: settled at once</translation>
    </message>
    <message>
        <source>暂不能解决，报领导</source>
        <translation>Not yet, report</translation>
    </message>
    <message>
        <source>初访处置：已解释，列入领导的待阅</source>
        <translation>First handling: explained, on the leader's list</translation>
    </message>
    <message>
        <source>不合理，报分管领导</source>
        <translation>Groundless, report</translation>
    </message>
    <message>
        <source>初访处置：已说服教育，列入领导的待阅</source>
        <translation>First handling: persuaded, on the leader's list</translation>
    </message>
    <message>
        <source>登记错了：编号留着，不再计数</source>
        <translation>a wrong entry: it keeps its number and counts no more</translation>
    </message>
    <message>
        <source>来访人重复建了记录的，合成一人，也能拆回</source>
        <translation>make one of two records of the visitor; can be taken apart</translation>
    </message>
    <message>
        <source>风险评估记在事项上。</source>
        <translation>A risk checklist belongs to a matter.</translation>
    </message>
    <message>
        <source>打开那件事项，在事项页上评估。</source>
        <translation>Open the matter and fill it in there.</translation>
    </message>
    <message>
        <source>这一条不等反馈。</source>
        <translation>This entry waits for nothing.</translation>
    </message>
    <message>
        <source>要改写，按更正的键。</source>
        <translation>To change it, press the key for corrections.</translation>
    </message>
    <message>
        <source>这一条不能在这里更正。</source>
        <translation>This entry cannot be corrected here.</translation>
    </message>
    <message>
        <source>记错了的，作废以后另记一条。</source>
        <translation>If it is wrong, void it and record another.</translation>
    </message>
    <message>
        <source>这一条不能作废。</source>
        <translation>This entry cannot be voided.</translation>
    </message>
    <message>
        <source>报错了的，按登记的键重报，以新的为准。</source>
        <translation>If it is wrong, record the return again; the newest counts.</translation>
    </message>
    <message>
        <source>零报告是排查台账里一个单位的。</source>
        <translation>A nil return is that of one unit in a screening.</translation>
    </message>
    <message>
        <source>先选一个单位。</source>
        <translation>Choose a unit first.</translation>
    </message>
    <message>
        <source>先布置一次排查，再汇总。</source>
        <translation>Begin a screening first, then gather it.</translation>
    </message>
    <message>
        <source>领导已阅：{title}</source>
        <translation>Read by the leader: {title}</translation>
    </message>
    <message>
        <source>汇总报领导：{title}</source>
        <translation>Gather for the leader: {title}</translation>
    </message>
    <message>
        <source>联席会议、会商</source>
        <translation>Joint conference</translation>
    </message>
    <message>
        <source>申请 8,000 元，发放 5,000 元</source>
        <translation>applied 8,000, granted 5,000</translation>
    </message>
    <message>
        <source>LF2026-A0312 补发补偿差额</source>
        <translation>LF2026-A0312 Compensation</translation>
    </message>
    <message>
        <source>石桥镇政府</source>
        <translation>Shiqiao Town</translation>
    </message>
    <message>
        <source>李春梅、孙立</source>
        <translation>Li Chunmei, Sun Li</translation>
    </message>
    <message>
        <source>谁记</source>
        <translation>By</translation>
    </message>
    <message>
        <source>└ 县住房和城乡建设局</source>
        <translation>└ Housing bureau of the county</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>镇长包案，逐户核对面积，月底</source>
        <translation>The mayor checks each household</translation>
    </message>
    <message>
        <source>谁办、电话</source>
        <translation>Who, telephone</translation>
    </message>
    <message>
        <source>已停止取土，恢复原状</source>
        <translation>Stopped, restored</translation>
    </message>
    <message>
        <source>报送、调处日期</source>
        <translation>Returned, settled</translation>
    </message>
    <message>
        <source>改进工作</source>
        <translation>Improve the work</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>2026-12-28 已公开</source>
        <translation>2026-12-28 Published</translation>
    </message>
    <message>
        <source>执行不到位</source>
        <translation>Not carried out properly</translation>
    </message>
    <message>
        <source>柳信建〔2026〕2 号</source>
        <translation>柳信建〔2026〕2 号</translation>
    </message>
    <message>
        <source>无正当理由未按期办结</source>
        <translation>Not finished in time without good reason</translation>
    </message>
    <message>
        <source>实地</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>柳信督〔2026〕2 号</source>
        <translation>柳信督〔2026〕2 号</translation>
    </message>
    <message>
        <source>为什么列为重点</source>
        <translation>Why it is key</translation>
    </message>
    <message>
        <source>涉及 60 户，年底前须有结果</source>
        <translation>60 households, result due this year</translation>
    </message>
    <message>
        <source>调度、协调</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>12 次</source>
        <translation>12 ×</translation>
    </message>
    <message>
        <source>已签调解协议，款项付清</source>
        <translation>Agreement signed, paid in full</translation>
    </message>
    <message>
        <source>对谁</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>办得太慢，补偿已经收到</source>
        <translation>Too slow, money received</translation>
    </message>
    <message>
        <source>审理</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>集体访、来访三次以上</source>
        <translation>Group visit, three visits and more</translation>
    </message>
    <message>
        <source>镇里每日联系，包案领导到场</source>
        <translation>The town calls daily</translation>
    </message>
    <message>
        <source>谁签</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>活动台账</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>约访、下访、联合接访、判后答疑、调解、救助、宣传、培训、回访……按种类和时间，各有合计</source>
        <translation>Receptions outside, joint receptions, explanations, mediation, aid, publicity, training, call-backs … by kind and time, with sums</translation>
    </message>
    <message>
        <source>排查台账</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>一次排查各单位报没报、零报告、逐件调处方案</source>
        <translation>Which units returned, nil returns, a plan for each trouble</translation>
    </message>
    <message>
        <source>建议台账</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>三项建议的反馈和采纳；同一成因、同一单位反复，提示可以提建议</source>
        <translation>Feedback and adoption; proposes one where a cause repeats with a unit</translation>
    </message>
    <message>
        <source>督办台账</source>
        <translation>Register of supervision</translation>
    </message>
    <message>
        <source>督办和挂牌督办，反馈了没有</source>
        <translation>Supervised units and what they reported back</translation>
    </message>
    <message>
        <source>重点事项台账</source>
        <translation>Register of key matters</translation>
    </message>
    <message>
        <source>在列的重点事项，调度过几次，结束写明原因</source>
        <translation>Key matters, how often they were coordinated, why they ended</translation>
    </message>
    <message>
        <source>满意度台账</source>
        <translation>Register of satisfaction</translation>
    </message>
    <message>
        <source>对本单位、对承办单位分开记，按单位合计</source>
        <translation>Of the office and of each unit apart, with sums</translation>
    </message>
    <message>
        <source>风险台账</source>
        <translation>Risk checklists</translation>
    </message>
    <message>
        <source>风险评估和预案，记的是事项</source>
        <translation>Risk checklists and plans, of matters</translation>
    </message>
    <message>
        <source>在当前台账新记一条；排查台账是布置一次排查</source>
        <translation>A new entry of the register; in screenings, a new round</translation>
    </message>
    <message>
        <source>建议、督办的反馈，单位报的排查结果，调处结果，结束重点事项</source>
        <translation>Feedback, returns, what became of it; ends a key matter</translation>
    </message>
    <message>
        <source>排查台账：所选单位没有排查出矛盾</source>
        <translation>Screenings: the chosen unit found nothing</translation>
    </message>
    <message>
        <source>把一次排查汇总成一份建议；领导阅过再按一次，写下意见</source>
        <translation>Makes one suggestion of a screening; pressed again, writes what the leader says</translation>
    </message>
    <message>
        <source>更正这一条</source>
        <translation>Correct this entry</translation>
    </message>
    <message>
        <source>更正所选的一条，原来的字留着</source>
        <translation>Corrects the chosen entry; the old text stays</translation>
    </message>
    <message>
        <source>写理由作废，划去不计数；提示的建议不提，也按这个键</source>
        <translation>Voids it with a reason; also refuses a proposed suggestion</translation>
    </message>
    <message>
        <source>本月、本季、今年、去年，或写从哪天到哪天</source>
        <translation>This month, quarter or year, the last year, or any days</translation>
    </message>
    <message>
        <source>台账的列</source>
        <translation>Columns of the register</translation>
    </message>
    <message>
        <source>复制台账</source>
        <translation>Copy the register</translation>
    </message>
    <message>
        <source>复制这本台账，列之间用制表符隔开，可以粘贴到表格里</source>
        <translation>Copy this register with tabs between the columns, to paste into a table</translation>
    </message>
    <message>
        <source>导出台账</source>
        <translation>Export the register</translation>
    </message>
    <message>
        <source>把列出的台账存成 Excel 表格</source>
        <translation>Saves the listed entries as an Excel table</translation>
    </message>
    <message>
        <source>打印台账</source>
        <translation>Print the register</translation>
    </message>
    <message>
        <source>把列出的台账打印成表，上面写着合计</source>
        <translation>Prints the listed entries with their sums</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>去年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>哪段时间</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>（逾期 {n}）</source>
        <translation> ({n} late)</translation>
    </message>
    <message>
        <source>重点事项 {n} 件</source>
        <translation>Key matters {n}</translation>
    </message>
    <message>
        <source>督办 {n} 件{late}</source>
        <translation>Supervision {n}{late}</translation>
    </message>
    <message>
        <source>建议待反馈 {n} 项</source>
        <translation>Suggestions without feedback {n}</translation>
    </message>
    <message>
        <source>可以提建议 {n} 项</source>
        <translation>Suggestions proposed {n}</translation>
    </message>
    <message>
        <source>排查未报 {n} 个单位</source>
        <translation>Screening: {n} units owe</translation>
    </message>
    <message>
        <source>苗头 {n} 处</source>
        <translation>Early signs: {n}</translation>
    </message>
    <message>
        <source>正在恢复：先整份核对，再换上……</source>
        <translation>Restoring: it is proved first, then put into place …</translation>
    </message>
    <message>
        <source>值班表怎么排？</source>
        <translation>How shall the roster be drawn?</translation>
    </message>
    <message>
        <source>工作日人人在岗，只排带班、午间和节假日。</source>
        <translation>Everybody is there on working days; only the leader, noon and holidays are drawn.</translation>
    </message>
    <message>
        <source>窗口上午、下午轮流，周末节假日一人值班。</source>
        <translation>The window by turns, mornings and afternoons; one person at weekends and on holidays.</translation>
    </message>
    <message>
        <source>白班、夜班不断人，带班领导随叫随到。</source>
        <translation>Day and night without a break; the leader is within call.</translation>
    </message>
    <message>
        <source>以后都能改：岗位、时间、人数、谁担任。</source>
        <translation>All of it can be changed later: posts, hours, heads, who holds them.</translation>
    </message>
    <message>
        <source>由左表数出，班次里已含夜班、周末和节日</source>
        <translation>Counted from the month on the left; duties include nights, weekends and holidays</translation>
    </message>
    <message>
        <source>夜</source>
        <translation>N</translation>
    </message>
    <message>
        <source>节</source>
        <translation>Hol.</translation>
    </message>
    <message>
        <source>{name} {all} 班（夜 {night}、周末 {weekend}、节 {holiday}）</source>
        <translation>{name} {all} duties (nights {night}, weekends {weekend}, holidays {holiday})</translation>
    </message>
    <message>
        <source>{day}{slot}为什么空</source>
        <translation>Why {day} ({slot}) is empty</translation>
    </message>
    <message>
        <source>{names}可以加一班。</source>
        <translation>{names} could take one more.</translation>
    </message>
    <message>
        <source>没有人可以再加。</source>
        <translation>Nobody could take one more.</translation>
    </message>
    <message>
        <source>请{name}值这一班</source>
        <translation>Ask {name} to take it</translation>
    </message>
    <message>
        <source>排班结果</source>
        <translation>How the planning ended</translation>
    </message>
    <message>
        <source>已证最优</source>
        <translation>Proven best</translation>
    </message>
    <message>
        <source>离最优至多差 {n} 分</source>
        <translation>At most {n} points from the best</translation>
    </message>
    <message>
        <source>{seconds} 秒 · 空岗 {n}</source>
        <translation>{seconds} s · {n} empty</translation>
    </message>
    <message>
        <source>{cost} {n}</source>
        <translation>{cost} {n}</translation>
    </message>
    <message>
        <source>本月情况</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>应排 {needed} 班，实排 {held} 班，空 {empty} 班</source>
        <translation>{needed} duties needed, {held} held, {empty} empty</translation>
    </message>
    <message>
        <source>调班 {exchanged} 次，替班 {covered} 次</source>
        <translation>{exchanged} exchanges, {covered} covered</translation>
    </message>
    <message>
        <source>缺岗 {absent} 次，共 {minutes} 分钟</source>
        <translation>absent {absent} times, {minutes} minutes</translation>
    </message>
    <message>
        <source>领导接访排 {receptions} 次，已接访 {received} 次</source>
        <translation>Leaders receive: {receptions} planned, {received} held</translation>
    </message>
    <message>
        <source>这样填，本月：{counts}</source>
        <translation>Drawn so, this month: {counts}</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>看上个月的值班表</source>
        <translation>the roster of the month before</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>看下个月的值班表</source>
        <translation>the roster of the next month</translation>
    </message>
    <message>
        <source>调班 / 替班</source>
        <translation>Exchange / cover</translation>
    </message>
    <message>
        <source>选中的那天谁和谁换、由谁替，写明原因</source>
        <translation>who exchanges or covers the chosen day's duty, and why</translation>
    </message>
    <message>
        <source>复制上月</source>
        <translation>Copy last month</translation>
    </message>
    <message>
        <source>按星期照抄上个月，请假的人空出来</source>
        <translation>week by week; whoever is on leave is left out</translation>
    </message>
    <message>
        <source>自动排班</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>公平地排好整月，空岗写明，可以撤销</source>
        <translation>plan the whole month fairly; gaps are told; it can be taken back</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>从此生效，以后每处改动写明原因；再按一次撤回</source>
        <translation>it holds from now on, each change says why; press again to take it back</translation>
    </message>
    <message>
        <source>改岗位的时间、人数，谁担任哪些岗位</source>
        <translation>hours and heads of posts, who holds which</translation>
    </message>
    <message>
        <source>登记请假</source>
        <translation>Record a leave</translation>
    </message>
    <message>
        <source>谁从哪天到哪天不排班</source>
        <translation>who is not on duty from when to when</translation>
    </message>
    <message>
        <source>打印值班表</source>
        <translation>Print the roster</translation>
    </message>
    <message>
        <source>一张 A4 横排，原排和实际都在</source>
        <translation>one A4 sheet across, plan and reality beside each other</translation>
    </message>
    <message>
        <source>心愿、不同班、锁定、排班分数、接访日、重点时段、导出</source>
        <translation>Wishes, not together, locks, prices, reception days, special periods, export</translation>
    </message>
    <message>
        <source>为什么是我</source>
        <translation>Why me</translation>
    </message>
    <message>
        <source>选中那天的班换成别人要多记几分、为什么</source>
        <translation>What it would cost if somebody else stood there on the chosen day, and why</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>选中那天的哪几班自动排班不再动，再按一次改</source>
        <translation>Which duties of the chosen day planning leaves alone; press again to change</translation>
    </message>
    <message>
        <source>谁哪天希望值班，哪天希望不值班</source>
        <translation>Who wishes duty on a day, or none</translation>
    </message>
    <message>
        <source>哪两个人不排在一起</source>
        <translation>Which two are not put together</translation>
    </message>
    <message>
        <source>排班分数</source>
        <translation>Prices of planning</translation>
    </message>
    <message>
        <source>每条规则违反一次记几分，分数最少的值班表最好</source>
        <translation>How many points each breach of a rule costs; the roster with the fewest is best</translation>
    </message>
    <message>
        <source>领导接访日</source>
        <translation>Leaders' reception days</translation>
    </message>
    <message>
        <source>哪位领导哪天接访、约了谁、接访前一页清</source>
        <translation>Which leader receives when, who is received, the page before each talk</translation>
    </message>
    <message>
        <source>双岗、24 小时、每天日报和零报告、盯办走访、小结</source>
        <translation>Doubled posts, 24 h, daily and nil reports, calls, closing</translation>
    </message>
    <message>
        <source>导出值班表</source>
        <translation>Export the roster</translation>
    </message>
    <message>
        <source>存成 Excel 表格</source>
        <translation>Save as an Excel table</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Export a calendar</translation>
    </message>
    <message>
        <source>存成 .ics，手机日历能打开；在表里有您的只出您的班</source>
        <translation>Save as .ics for a telephone's calendar; only your own duties where you are on the roster</translation>
    </message>
    <message>
        <source>谁到岗了、去哪里了，没有电脑的同事也由您记</source>
        <translation>who is at the desk or out; also for a colleague without a computer</translation>
    </message>
    <message>
        <source>科长确认哪一班空了几分钟、为什么</source>
        <translation>the head confirms which post was empty, how long and why</translation>
    </message>
    <message>
        <source>已挪好。</source>
        <translation>Moved.</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>重点</source>
        <translation>special</translation>
    </message>
    <message>
        <source>带</source>
        <translation>L</translation>
    </message>
    <message>
        <source>（锁）</source>
        <translation> (locked)</translation>
    </message>
    <message>
        <source>调</source>
        <translation>exch.</translation>
    </message>
    <message>
        <source>替</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>补</source>
        <translation>added</translation>
    </message>
    <message>
        <source>今天谁在岗</source>
        <translation>On duty today</translation>
    </message>
    <message>
        <source>{key} 到岗、在外</source>
        <translation>{key} at the desk, out</translation>
    </message>
    <message>
        <source>未签到</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>还没有签到：{names}。问过以后按 {key} 记到岗、在外；确认缺岗在值班表里记。</source>
        <translation>Not signed in yet: {names}. Once you asked, {key} notes here or out; an empty post is confirmed in the roster.</translation>
    </message>
    <message>
        <source>锁</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>请先在左边选一个接访日。</source>
        <translation>First choose a reception day on the left.</translation>
    </message>
    <message>
        <source>约见的人</source>
        <translation>Who is received</translation>
    </message>
    <message>
        <source>还没有约人，F6 约见。</source>
        <translation>Nobody is on the list yet; F6 adds somebody.</translation>
    </message>
    <message>
        <source>已取消约见。</source>
        <translation>The appointment is cancelled.</translation>
    </message>
    <message>
        <source>约见{leader}（{day}）</source>
        <translation>See {leader} ({day})</translation>
    </message>
    <message>
        <source>请先约人，再在右边选一位。</source>
        <translation>First make an appointment, then choose it on the right.</translation>
    </message>
    <message>
        <source>{since} 起</source>
        <translation>from {since}</translation>
    </message>
    <message>
        <source>领导接访日安排表</source>
        <translation>Leaders' reception days</translation>
    </message>
    <message>
        <source>都已经公示，没有要公告的改动。</source>
        <translation>All days are published; no change is waiting to be announced.</translation>
    </message>
    <message>
        <source>已记公示 {n} 次接访。Ctrl+P 打印安排表。</source>
        <translation>{n} receptions noted as published. Ctrl+P prints the list.</translation>
    </message>
    <message>
        <source>已记接访。</source>
        <translation>Noted as held.</translation>
    </message>
    <message>
        <source>已撤回接访记录。</source>
        <translation>The note that it was held is taken back.</translation>
    </message>
    <message>
        <source>还没有安排接访日。按 Ctrl+N 安排。</source>
        <translation>No reception day is planned yet. Ctrl+N plans one.</translation>
    </message>
    <message>
        <source>已排 {n} 次接访，还没有公示。</source>
        <translation>{n} receptions planned, not published yet.</translation>
    </message>
    <message>
        <source>已改期，原来的留在旁边；请公告后按 F8。</source>
        <translation>Changed; the former one stays beside it. Announce it, then press F8.</translation>
    </message>
    <message>
        <source>已改好。</source>
        <translation>Changed.</translation>
    </message>
    <message>
        <source>已取消，请公告。</source>
        <translation>Cancelled; announce it.</translation>
    </message>
    <message>
        <source>已约好。</source>
        <translation>The appointment is made.</translation>
    </message>
    <message>
        <source>已记接见。这次登记没有事项，不出批示单。</source>
        <translation>Noted as received. This visit has no matter, so there is no instruction sheet.</translation>
    </message>
    <message>
        <source>12 月 15 日 星期二</source>
        <translation>Tuesday, 15 December</translation>
    </message>
    <message>
        <source>欧阳建国</source>
        <translation>Ouyang Jianguo</translation>
    </message>
    <message>
        <source>改动待公告</source>
        <translation>Change to announce</translation>
    </message>
    <message>
        <source>到没到</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>已接见</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已接访</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已公示</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>没公示</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>没来</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>原定 {day} {begins}—{ends} {leader} {place}；改动原因：{reason}</source>
        <translation>Was {day} {begins}–{ends} {leader} {place}; changed because: {reason}</translation>
    </message>
    <message>
        <source>心愿（已记 {names}）</source>
        <translation>Wishes (noted: {names})</translation>
    </message>
    <message>
        <source>心愿已记下，自动排班时尽量照办。</source>
        <translation>The wish is noted; planning follows it where it can.</translation>
    </message>
    <message>
        <source>不同班（已记 {pairs}）</source>
        <translation>Not together (noted: {pairs})</translation>
    </message>
    <message>
        <source>{day}锁定哪几班</source>
        <translation>Which duties of {day} to lock</translation>
    </message>
    <message>
        <source>这一天还没有人值班，按 Enter 填。</source>
        <translation>Nobody is on duty on that day yet; press Enter to fill it in.</translation>
    </message>
    <message>
        <source>问哪一班</source>
        <translation>Ask about which duty</translation>
    </message>
    <message>
        <source>已记不批准。</source>
        <translation>Noted as not granted.</translation>
    </message>
    <message>
        <source>已同意，等批准。</source>
        <translation>Agreed; waits for the decision.</translation>
    </message>
    <message>
        <source>{duty}：</source>
        <translation>{duty}: </translation>
    </message>
    <message>
        <source>没有别人担任这个岗位。</source>
        <translation>Nobody else holds this post.</translation>
    </message>
    <message>
        <source>{day}的锁定已改，自动排班不动锁定的班。</source>
        <translation>The locks of {day} are changed; planning leaves locked duties alone.</translation>
    </message>
    <message>
        <source>已批准，马上生效。</source>
        <translation>Granted, in force at once.</translation>
    </message>
    <message>
        <source>分数已改，下次自动排班照这个算。</source>
        <translation>Prices changed; the next planning reckons with them.</translation>
    </message>
    <message>
        <source>{post}：{name}</source>
        <translation>{post}: {name}</translation>
    </message>
    <message>
        <source>已导出到 {file}。</source>
        <translation>Exported to {file}.</translation>
    </message>
    <message>
        <source>值班表 {month}</source>
        <translation>Roster {month}</translation>
    </message>
    <message>
        <source>已照抄上个月。</source>
        <translation>Last month is copied.</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>{name} {since}—{until}</source>
        <translation>{name} {since}–{until}</translation>
    </message>
    <message>
        <source>撤回发布</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>补空岗</source>
        <translation>to fill the gap</translation>
    </message>
    <message>
        <source>岗位已经建好，可以逐天填，或者自动排班。</source>
        <translation>The posts are there; fill in day by day, or let it be planned.</translation>
    </message>
    <message>
        <source>{day}已记下。</source>
        <translation>{day} is noted.</translation>
    </message>
    <message>
        <source>已排好整月，还是草稿。</source>
        <translation>The month is planned; it is still a draft.</translation>
    </message>
    <message>
        <source>已发布，从此每处改动写明原因。</source>
        <translation>Published; each change says why from now on.</translation>
    </message>
    <message>
        <source>已撤回，又是草稿。</source>
        <translation>Taken back; it is a draft again.</translation>
    </message>
    <message>
        <source>方向键选一天 · Enter 填这一天 · {before} {after} 换月 · {why} 为什么是我 · {leaders} 领导接访日 · {periods} 重点时段 · {more} 更多</source>
        <translation>Arrow keys choose a day · Enter draws it · {before} {after} month · {why} why me · {leaders} reception days · {periods} special periods · {more} more</translation>
    </message>
    <message>
        <source>请先在左边选一个重点时段。</source>
        <translation>First choose a special period on the left.</translation>
    </message>
    <message>
        <source>盯办走访</source>
        <translation>Calls on watched matters</translation>
    </message>
    <message>
        <source>还没有报：{days}</source>
        <translation>Not reported yet: {days}</translation>
    </message>
    <message>
        <source>还没有报过。F8 报日报，没有情况也报。</source>
        <translation>Nothing reported yet. F8 reports the day, also when nothing happened.</translation>
    </message>
    <message>
        <source>已取消走访。</source>
        <translation>The call is cancelled.</translation>
    </message>
    <message>
        <source>已撤销时段。</source>
        <translation>The period is taken back.</translation>
    </message>
    <message>
        <source>请先在右边选一次没做的走访。</source>
        <translation>First choose a call on the right that is not made.</translation>
    </message>
    <message>
        <source>走访情况：{number} {name}</source>
        <translation>How the call went: {number} {name}</translation>
    </message>
    <message>
        <source>已记走访，也记进了台账的疏导谈话。</source>
        <translation>The call is recorded, also among the activities.</translation>
    </message>
    <message>
        <source>已撤回小结。</source>
        <translation>The closing is taken back.</translation>
    </message>
    <message>
        <source>重点时段小结</source>
        <translation>Closing of a special period</translation>
    </message>
    <message>
        <source>还没有重点时段。按 Ctrl+N 写名称和起止日期。</source>
        <translation>No special period yet. Ctrl+N: write name, first and last day.</translation>
    </message>
    <message>
        <source>{name}日报</source>
        <translation>Daily report: {name}</translation>
    </message>
    <message>
        <source>已记下，值班表上这几天按双岗、24 小时的要求标空岗。</source>
        <translation>Noted; the roster shows the gaps of these days by doubled posts and 24 h.</translation>
    </message>
    <message>
        <source>已安排走访。</source>
        <translation>The call is planned.</translation>
    </message>
    <message>
        <source>已记：{at} 报出。</source>
        <translation>Noted: sent at {at}.</translation>
    </message>
    <message>
        <source>已小结。Ctrl+P 打印小结页。</source>
        <translation>Closed. Ctrl+P prints the closing page.</translation>
    </message>
    <message>
        <source>12 月 15 日 至 12 月 20 日</source>
        <translation>15 December to 20 December</translation>
    </message>
    <message>
        <source>双岗 24 小时</source>
        <translation>Doubled, 24 h</translation>
    </message>
    <message>
        <source>欠 3 天</source>
        <translation>3 days owed</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>走访谁</source>
        <translation>On whom</translation>
    </message>
    <message>
        <source>做了没有</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>没做</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>做了</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>24 小时</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>已小结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>欠 {n} 天</source>
        <translation>{n} days owed</translation>
    </message>
    <message>
        <source>报 {n} 次</source>
        <translation>Reported {n} times</translation>
    </message>
    <message>
        <source>{day} {kind}，{at} 报{to}：{words}</source>
        <translation>{day} {kind}, sent {at} to {to}: {words}</translation>
    </message>
    <message>
        <source>{day}谁值班</source>
        <translation>On duty on {day}</translation>
    </message>
    <message>
        <source>替班：{name}（合适）</source>
        <translation>Covered by {name} (suits)</translation>
    </message>
    <message>
        <source>调班：{duty}（合适）</source>
        <translation>Exchanged for {duty} (suits)</translation>
    </message>
    <message>
        <source>替班：{name}</source>
        <translation>Covered by {name}</translation>
    </message>
    <message>
        <source>调班：{duty}</source>
        <translation>Exchanged for {duty}</translation>
    </message>
    <message>
        <source>今天的值班表还没有发布。</source>
        <translation>Today's roster is not published yet.</translation>
    </message>
    <message>
        <source>新岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>新人员</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>已申请，对方同意后由科长批准。</source>
        <translation>Asked for; once the partner agrees, the head decides.</translation>
    </message>
    <message>
        <source>已换班，原排留在底上。</source>
        <translation>The duty is changed; the plan stays beside it.</translation>
    </message>
    <message>
        <source>请假已记下，他的班空出来的会标红。</source>
        <translation>The leave is noted; duties that become empty are marked red.</translation>
    </message>
    <message>
        <source>{post}（{slot}）</source>
        <translation>{post} ({slot})</translation>
    </message>
    <message>
        <source>{post} {slot}（{n} 人）</source>
        <translation>{post}, {slot} ({n})</translation>
    </message>
    <message>
        <source>{day}{slot} {name}</source>
        <translation>{day} {slot} {name}</translation>
    </message>
    <message>
        <source>换班申请</source>
        <translation>Requests to change duty</translation>
    </message>
    <message>
        <source>对方已同意，等批准。</source>
        <translation>The partner agreed; waits for the decision.</translation>
    </message>
    <message>
        <source>等{name}同意。</source>
        <translation>Waits for {name} to agree.</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>不批</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>{giver}{day}换{taker}{other}：{reason}</source>
        <translation>{giver} {day} for {taker} {other}: {reason}</translation>
    </message>
    <message>
        <source>{giver}{day}请{taker}替班：{reason}</source>
        <translation>{giver} asks {taker} to take {day}: {reason}</translation>
    </message>
    <message>
        <source>回到值班表</source>
        <translation>Back to the roster</translation>
    </message>
    <message>
        <source>安排接访</source>
        <translation>Plan a reception</translation>
    </message>
    <message>
        <source>哪位领导哪天几点在哪里接访，可以一次排到年底</source>
        <translation>Which leader receives when and where; to the end of the year in one go</translation>
    </message>
    <message>
        <source>公示以后改的写明原因，原来的留在旁边</source>
        <translation>Once published, write the reason; the former plan stays beside it</translation>
    </message>
    <message>
        <source>约见</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>写登记编号，约来访人在这一天见领导</source>
        <translation>Write a register number, so that the visitor sees the leader on this day</translation>
    </message>
    <message>
        <source>接访前一页清</source>
        <translation>Page before the talk</translation>
    </message>
    <message>
        <source>选中的一位：谁、要求什么、经过、各单位怎么说、法律怎么规定、建议</source>
        <translation>Of the chosen one: who, what he asks, history, what units said, what the law allows, proposal</translation>
    </message>
    <message>
        <source>记已公示</source>
        <translation>Note as published</translation>
    </message>
    <message>
        <source>没公示的、改动没公告的，记为今天公示</source>
        <translation>What is not published or announced is so today</translation>
    </message>
    <message>
        <source>接见后填批示单</source>
        <translation>Fill the sheet after the talk</translation>
    </message>
    <message>
        <source>记已接见，打开填好的领导接访登记批示单</source>
        <translation>Note that he was received, and open the instruction sheet filled</translation>
    </message>
    <message>
        <source>记已接访</source>
        <translation>Note as held</translation>
    </message>
    <message>
        <source>这一天接访过了，再按一次撤回</source>
        <translation>This day was held; press again to take that back</translation>
    </message>
    <message>
        <source>打印安排表</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>领导接访日安排表，张贴公示</source>
        <translation>The list of reception days, to be hung up</translation>
    </message>
    <message>
        <source>取消接访、约见</source>
        <translation>Cancel a day or an appointment</translation>
    </message>
    <message>
        <source>左边是取消这一天，写明原因；右边是取消约见</source>
        <translation>On the left the day, with its reason; on the right the appointment</translation>
    </message>
    <message>
        <source>新的时段</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>名称、起止日期、双岗、24 小时、每天几点前报给谁</source>
        <translation>Name, days, doubled posts, 24 h, by when each day is reported to whom</translation>
    </message>
    <message>
        <source>改时段</source>
        <translation>Change the period</translation>
    </message>
    <message>
        <source>改起止日期和要求</source>
        <translation>Change its days and demands</translation>
    </message>
    <message>
        <source>盯办的事项由谁哪天走访</source>
        <translation>Who calls on whom of a watched matter, on which day</translation>
    </message>
    <message>
        <source>记走访</source>
        <translation>Record a call</translation>
    </message>
    <message>
        <source>选中的走访怎么样，同时记进疏导谈话</source>
        <translation>How the chosen call went; it stands among the activities, too</translation>
    </message>
    <message>
        <source>数字已经填好，没有情况也报零报告，内容和时间都留底</source>
        <translation>Figures are filled in; nil is reported, too; words and time are kept</translation>
    </message>
    <message>
        <source>时段结束后写小结，再按一次撤回</source>
        <translation>Write the closing once it is over; press again to take it back</translation>
    </message>
    <message>
        <source>打印小结页</source>
        <translation>Print the closing page</translation>
    </message>
    <message>
        <source>逐日谁值班、接待多少、几点报的，一页</source>
        <translation>Who was on duty, how many came, when it was reported; a line a day</translation>
    </message>
    <message>
        <source>撤销时段、走访</source>
        <translation>Take back a period or a call</translation>
    </message>
    <message>
        <source>左边是撤销这个时段，右边是取消走访</source>
        <translation>On the left the period, on the right the call</translation>
    </message>
    <message>
        <source>移入密件</source>
        <translation>Move behind the seal</translation>
    </message>
    <message>
        <source>密件</source>
        <translation>Sealed matters</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>谁可以查看</source>
        <translation>Who may read it</translation>
    </message>
    <message>
        <source>附件原名</source>
        <translation>Own names of the files</translation>
    </message>
    <message>
        <source>记进展</source>
        <translation>Record progress</translation>
    </message>
    <message>
        <source>更改内容</source>
        <translation>Change the answers</translation>
    </message>
    <message>
        <source>密件 {number}</source>
        <translation>Sealed matter {number}</translation>
    </message>
    <message>
        <source>{day} · {clerk} 登记 · 您是{right} · 每次打开都记入审计</source>
        <translation>{day} · registered by {clerk} · you are: {right} · every opening is written into the audit</translation>
    </message>
    <message>
        <source>还没有办理记录。</source>
        <translation>Nothing was done yet.</translation>
    </message>
    <message>
        <source>没有附件。</source>
        <translation>No files.</translation>
    </message>
    <message>
        <source>登记人 {clerk}；科长（与本件无关的）</source>
        <translation>{clerk}, who registered it; the section head, unless concerned</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>收回{name}的查看</source>
        <translation>Let {name} read no more</translation>
    </message>
    <message>
        <source>移回公开</source>
        <translation>Back into the open</translation>
    </message>
    <message>
        <source>{name}（公开）</source>
        <translation>{name} (in the open)</translation>
    </message>
    <message>
        <source>网上信访</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>还没有分清</source>
        <translation>Not divided yet</translation>
    </message>
    <message>
        <source>您是</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>指定人员</source>
        <translation>Named reader</translation>
    </message>
    <message>
        <source>{day} {clerk} {kind}</source>
        <translation>{day} {clerk} {kind}</translation>
    </message>
    <message>
        <source>（已撤回）{words}</source>
        <translation>(taken back) {words}</translation>
    </message>
    <message>
        <source>{name}：{reason}（{by}，{day}）</source>
        <translation>{name}: {reason} ({by}, {day})</translation>
    </message>
    <message>
        <source>{words}，{day} 收回</source>
        <translation>{words}, taken away {day}</translation>
    </message>
    <message>
        <source>{label}原为“{text}”</source>
        <translation>{label} was “{text}”</translation>
    </message>
    <message>
        <source>{line}，另有公开的一半</source>
        <translation>{line}, with an open half besides</translation>
    </message>
    <message>
        <source>建议每半年拿出来核对一次</source>
        <translation>Better checked every half year</translation>
    </message>
    <message>
        <source>核对恢复码</source>
        <translation>Check the code</translation>
    </message>
    <message>
        <source>换一个新恢复码…</source>
        <translation>New recovery code…</translation>
    </message>
    <message>
        <source>照纸上的恢复码输入</source>
        <translation>Type the recovery code from the paper</translation>
    </message>
    <message>
        <source>为什么换恢复码？旧的马上作废。</source>
        <translation>Why change the recovery code? The old one ends at once.</translation>
    </message>
    <message>
        <source>恢复码是对的，能打开数据。请放回原处锁好。</source>
        <translation>The recovery code is right and opens the data. Please lock it away again.</translation>
    </message>
    <message>
        <source>恢复码不对。请逐组核对；纸上的若已作废，请换一个新的。</source>
        <translation>The recovery code is wrong. Please compare it group by group; if the paper's code is void, make a new one.</translation>
    </message>
    <message>
        <source>新恢复码只显示这一次：请抄写两份分开锁好，再点“核对”试一遍。</source>
        <translation>The new recovery code is shown only this once: write it down twice, lock the copies away apart, then try it with “Check”.</translation>
    </message>
    <message>
        <source>我的手机动态码</source>
        <translation>Codes from my phone</translation>
    </message>
    <message>
        <source>登录时除了密码再要六位数字；手机不用联网</source>
        <translation>Six digits besides the password at sign-in; the phone needs no network</translation>
    </message>
    <message>
        <source>启用…</source>
        <translation>Turn on…</translation>
    </message>
    <message>
        <source>核对并启用</source>
        <translation>Check and turn on</translation>
    </message>
    <message>
        <source>给手机扫的二维码</source>
        <translation>QR code for the phone</translation>
    </message>
    <message>
        <source>用任何一种动态码（TOTP）应用扫码，或手工输入：{secret}</source>
        <translation>Scan it with any one-time code (TOTP) app, or type: {secret}</translation>
    </message>
    <message>
        <source>动态码已启用，下次登录起要用。</source>
        <translation>Codes are on; they are asked for from the next sign-in.</translation>
    </message>
    <message>
        <source>动态码已停用。</source>
        <translation>Codes are off.</translation>
    </message>
    <message>
        <source>已启用。</source>
        <translation>On.</translation>
    </message>
    <message>
        <source>没有启用。</source>
        <translation>Off.</translation>
    </message>
    <message>
        <source>数据文件或备份可能被拷走</source>
        <translation>The data or a backup may have been copied</translation>
    </message>
    <message>
        <source>掌握钥匙的人离开</source>
        <translation>Somebody who held the keys has left</translation>
    </message>
    <message>
        <source>更换主钥</source>
        <translation>Renew the store's key</translation>
    </message>
    <message>
        <source>数据换一把新钥匙重新加密；各人的密码和恢复码照旧</source>
        <translation>The data is encrypted anew under a fresh key; passwords and recovery code stay</translation>
    </message>
    <message>
        <source>下次登录时更换…</source>
        <translation>Renew at next sign-in…</translation>
    </message>
    <message>
        <source>为什么更换主钥？下次登录会慢一些，请不要断电。</source>
        <translation>Why is the key renewed? The next sign-in takes longer; please keep the power on.</translation>
    </message>
    <message>
        <source>已定好：下次登录时更换。换完请马上做一份备份，旧备份和旧 U 盘收好或销毁。</source>
        <translation>Ordered: it is renewed at the next sign-in. Make a backup right after, and lock away or destroy old backups and sticks.</translation>
    </message>
    <message>
        <source>已定好，但还换不了：密钥文件被换回过旧的，这些密码已经作废：{names}。请改密码或重新制作恢复码。</source>
        <translation>Ordered, but it has to wait: an older key file was put back, and these passwords were given up: {names}. Please change the password, or make a new recovery code.</translation>
    </message>
    <message>
        <source>没有安排更换。更换以前先自动备份一份；旧备份仍用旧钥匙打开。</source>
        <translation>No renewal is ordered. A backup is made before it; older backups still open with the former key.</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>导出登记列表</source>
        <translation>Export the list of visits</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>每月请领导审签</source>
        <translation>For the leader's signature each month</translation>
    </message>
    <message>
        <source>查看完整号码、导出、作废、更正、恢复，都在这一页</source>
        <translation>Whole numbers seen, exports, voids, corrections and restores on one page</translation>
    </message>
    <message>
        <source>看本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>看上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>打印审签页</source>
        <translation>Print for signature</translation>
    </message>
    <message>
        <source>核对存证码</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>文书右下角的存证码</source>
        <translation>Witness code at the lower right of a paper</translation>
    </message>
    <message>
        <source>领导审签：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿</source>
        <translation>Leader's signature: ＿＿＿＿＿＿＿＿　　Date: ＿＿＿＿＿＿＿＿</translation>
    </message>
    <message>
        <source>审计封印起点 {root}，到第 {n} 条。</source>
        <translation>Audit sealed from {root}, up to entry {n}. </translation>
    </message>
    <message>
        <source>{period}共 {n} 项。</source>
        <translation>{period}: {n} entries.</translation>
    </message>
    <message>
        <source>这里列出前 {n} 项，打印的是全部。</source>
        <translation>The first {n} are listed here; all are printed.</translation>
    </message>
    <message>
        <source>审计记录里没有这个存证码：码抄错了，或者记录被换过、截短过。请停用并联系管理员。</source>
        <translation>The audit has no such witness code: it was copied wrongly, or the audit was replaced or cut short. Please stop and call the administrator.</translation>
    </message>
    <message>
        <source>对得上：是审计记录的第 {n} 条，它和它以前的都在。</source>
        <translation>It fits: entry {n} of the audit; it and all before it are there.</translation>
    </message>
    <message>
        <source>个人信息告知书</source>
        <translation>Notice on personal data</translation>
    </message>
    <message>
        <source>接待时念给或者拿给来访人看；每次登记按当时的版本算</source>
        <translation>Read or shown to the visitor; each visit counts under the version of its time</translation>
    </message>
    <message>
        <source>改成新的一版</source>
        <translation>Make a new version</translation>
    </message>
    <message>
        <source>第 {n} 版，{day}起</source>
        <translation>Version {n}, from {day}</translation>
    </message>
    <message>
        <source>程序自带的一版</source>
        <translation>The version that comes with the program</translation>
    </message>
    <message>
        <source>告知书是第 {n} 版，从现在起的登记用它。</source>
        <translation>The notice is version {n} and holds for visits from now on.</translation>
    </message>
    <message>
        <source>本人持身份证当面申请</source>
        <translation>The person asked here, with an ID card</translation>
    </message>
    <message>
        <source>监护人持证明申请</source>
        <translation>A guardian asked, with proof</translation>
    </message>
    <message>
        <source>代理人持委托书申请</source>
        <translation>An agent asked, with a power of attorney</translation>
    </message>
    <message>
        <source>本人查阅、复制自己的信息</source>
        <translation>A person's own data</translation>
    </message>
    <message>
        <source>先核对身份证件；检举控告和别人的信息不在里面</source>
        <translation>Check the ID first; accusations and other people's data are not in it</translation>
    </message>
    <message>
        <source>登记号或证件号码</source>
        <translation>Register number or ID number</translation>
    </message>
    <message>
        <source>为什么提供？请先核对来人的身份证件。</source>
        <translation>Why is it given? Please check the visitor's ID first.</translation>
    </message>
    <message>
        <source>{name}　{number}　{n} 次登记：提供…</source>
        <translation>{name}  {number}  {n} records: give…</translation>
    </message>
    <message>
        <source>没有找到可以提供的人。请核对号码。</source>
        <translation>Nobody was found to whom anything may be given. Please check the number.</translation>
    </message>
    <message>
        <source>两份文件放到哪个文件夹</source>
        <translation>Folder for the two files</translation>
    </message>
    <message>
        <source>已写好 docx 和 JSON 各一份（{n} 次登记），在 {folder}。打印签收后请删去文件。</source>
        <translation>A docx and a JSON file ({n} records) are in {folder}. Please delete them once printed and signed for.</translation>
    </message>
    <message>
        <source>个人信息查阅复制件 {moment}</source>
        <translation>Copy of personal data {moment}</translation>
    </message>
    <message>
        <source>保管期限和销毁清册</source>
        <translation>Retention and destruction lists</translation>
    </message>
    <message>
        <source>期限在“设置”里改；密件不列入</source>
        <translation>Periods are set under Settings; sealed matters are never listed</translation>
    </message>
    <message>
        <source>列销毁清册</source>
        <translation>Draw up a destruction list</translation>
    </message>
    <message>
        <source>存清册（两人签字用）…</source>
        <translation>Save the list (for two signatures)…</translation>
    </message>
    <message>
        <source>销毁…</source>
        <translation>Destroy…</translation>
    </message>
    <message>
        <source>撤销清册</source>
        <translation>Take the list back</translation>
    </message>
    <message>
        <source>销毁清册 {number}</source>
        <translation>Destruction list {number}</translation>
    </message>
    <message>
        <source>存清册</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>按清册 {number} 销毁 {n} 项。销毁后谁也找不回来。为什么销毁？</source>
        <translation>Destroy {n} items by list {number}. Nobody can bring them back. Why are they destroyed?</translation>
    </message>
    <message>
        <source>已销毁 {n} 项。更早的备份里还有，请等它们按次序清掉，或连同第二处备份一起删去。</source>
        <translation>{n} items destroyed. Earlier backups still hold them until they are thinned out; or delete those, in the second place too.</translation>
    </message>
    <message>
        <source>清册存在 {file}，请两人签字后归档。</source>
        <translation>The list is in {file}; please have two people sign it and file it.</translation>
    </message>
    <message>
        <source>清册 {number}：{n} 项，已销毁 {done} 项。先打印、鉴定、两人签字，再销毁。</source>
        <translation>List {number}: {n} items, {done} destroyed. Print, appraise and sign it (two people) before destroying.</translation>
    </message>
    <message>
        <source>有 {n} 项保管期限已满。</source>
        <translation>{n} items have passed their period.</translation>
    </message>
    <message>
        <source>没有保管期限已满的。</source>
        <translation>Nothing has passed its period.</translation>
    </message>
    <message>
        <source>{number}：{day} 销毁 {n} 项，{agreed} 同意</source>
        <translation>{number}: {n} items destroyed on {day}, {agreed} agreed</translation>
    </message>
    <message>
        <source>；{n} 项已有变化，没有销毁，可以重列</source>
        <translation>; {n} had changed and were not destroyed, they can be listed anew</translation>
    </message>
    <message>
        <source>某个账号在一段时间里看过、查过、打印过、拿走过什么</source>
        <translation>What an account saw, searched, printed and took out in a span of time</translation>
    </message>
    <message>
        <source>列出</source>
        <translation>List</translation>
    </message>
    <message>
        <source>时间没有看懂，请写成 2026-11-03 14:30。</source>
        <translation>The time was not understood; please write 2026-11-03 14:30.</translation>
    </message>
    <message>
        <source>共 {n} 项。</source>
        <translation>{n} entries.</translation>
    </message>
    <message>
        <source>正在备份，马上就好……</source>
        <translation>Backing up, just a moment …</translation>
    </message>
    <message>
        <source>正在登记，语言等下次打开程序时再换。</source>
        <translation>A visit is being taken; the language changes when the program is opened next.</translation>
    </message>
    <message>
        <source>正在准备演示单位……</source>
        <translation>Preparing the demo office …</translation>
    </message>
    <message>
        <source>欢迎使用接访工作台，正在准备……</source>
        <translation>Welcome to Reception Desk. One moment …</translation>
    </message>
    <message>
        <source>数据文件有坏页，个别内容可能打不开。请退出再登录一次，用备份恢复。</source>
        <translation>The data file has bad pages; some of it may not open. Please sign out and in again, and restore a backup.</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>重新计数</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>正在重新计数</source>
        <translation>Counting again</translation>
    </message>
    <message>
        <source>已重新计数 {n} 天，统计和登记一致了。</source>
        <translation>{n} days were counted again; figures and records agree.</translation>
    </message>
    <message>
        <source>程序内部出错，这一步没有做成。</source>
        <translation>Something went wrong inside the program; this step was not done.</translation>
    </message>
    <message>
        <source>已输入的内容都还在，可以再试一次。</source>
        <translation>All you typed is still here; you can try again.</translation>
    </message>
    <message>
        <source>查找姓名、编号、证件尾号或任何文字</source>
        <translation>Search a name, number, ID ending or any words</translation>
    </message>
    <message>
        <source>{window} · 接待 {name}</source>
        <translation>{window} · on duty {name}</translation>
    </message>
    <message>
        <source>今日带班 {names}</source>
        <translation>Leading today: {names}</translation>
    </message>
    <message>
        <source>接待 {names}</source>
        <translation>receiving: {names}</translation>
    </message>
    <message>
        <source>走一遍演示要在 X 屏幕上用 xdotool 按键。</source>
        <translation>The tour presses keys by xdotool on an X screen.</translation>
    </message>
    <message>
        <source>请用 make tour，它会备好这两样。</source>
        <translation>Please use make tour, which provides both.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>登记编号当场生成</source>
        <translation>The register number is given at once</translation>
    </message>
    <message>
        <source>保存，然后打印登记回执</source>
        <translation>Save, then print the receipt</translation>
    </message>
    <message>
        <source>另开一张</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>这一张留作草稿，另开空表</source>
        <translation>Keep this one as a draft and open an empty form</translation>
    </message>
    <message>
        <source>打开或收起登记表里的“更多”</source>
        <translation>open or close “More” in the form</translation>
    </message>
    <message>
        <source>写人数、代表和随访人，光标到“人数”</source>
        <translation>Number of people, representatives and companions; the caret goes to People</translation>
    </message>
    <message>
        <source>选文件附在这次登记上</source>
        <translation>choose files to attach to this visit</translation>
    </message>
    <message>
        <source>填来访的实际时间、原因和空白表号</source>
        <translation>Give the real time, the reason and the blank's number</translation>
    </message>
    <message>
        <source>问答</source>
        <translation>Question and answer</translation>
    </message>
    <message>
        <source>在陈述里交替写下“问：”“答：”</source>
        <translation>write Q: and A: in turn in the statement</translation>
    </message>
    <message>
        <source>在陈述里选中检举的话，按一下移到密件</source>
        <translation>mark the words of the statement that accuse; one key moves them behind the seal</translation>
    </message>
    <message>
        <source>保留这一项</source>
        <translation>Keep this answer</translation>
    </message>
    <message>
        <source>下一张表照这一项填好</source>
        <translation>The next form begins with this answer</translation>
    </message>
    <message>
        <source>同上一件</source>
        <translation>Like the last one</translation>
    </message>
    <message>
        <source>照上一件填渠道、分类、去向</source>
        <translation>Takes channel, class and destination of the last visit</translation>
    </message>
    <message>
        <source>遮住侧栏</source>
        <translation>Hide the side column</translation>
    </message>
    <message>
        <source>来访人探身时把以往记录遮住</source>
        <translation>Hide earlier records when the visitor leans over</translation>
    </message>
    <message>
        <source>把以往登记的人填进表里</source>
        <translation>puts the known person into the form</translation>
    </message>
    <message>
        <source>这次不再提示此人</source>
        <translation>offers this person no more for this visit</translation>
    </message>
    <message>
        <source>下一个相像的人</source>
        <translation>Next likely person</translation>
    </message>
    <message>
        <source>看下一个可能的人</source>
        <translation>shows the next who may be meant</translation>
    </message>
    <message>
        <source>上一个相像的人</source>
        <translation>Former likely person</translation>
    </message>
    <message>
        <source>看上一个可能的人</source>
        <translation>shows the former who may be meant</translation>
    </message>
    <message>
        <source>关联到以往的登记，再按换一件</source>
        <translation>links an earlier visit; again takes the next one</translation>
    </message>
    <message>
        <source>记下不是那一件，保存后一直记得</source>
        <translation>note that it is another matter; kept once saved</translation>
    </message>
    <message>
        <source>登录失败</source>
        <translation>Failed sign-in</translation>
    </message>
    <message>
        <source>新增账号</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>启用或停用动态码</source>
        <translation>turn one-time codes on or off</translation>
    </message>
    <message>
        <source>更换恢复码</source>
        <translation>change the recovery code</translation>
    </message>
    <message>
        <source>查看审计记录</source>
        <translation>read the audit</translation>
    </message>
    <message>
        <source>审计封印重新开始</source>
        <translation>The audit's seals began anew</translation>
    </message>
    <message>
        <source>打开登记、事项</source>
        <translation>Open a record or matter</translation>
    </message>
    <message>
        <source>提供本人信息</source>
        <translation>Give a person's own data</translation>
    </message>
    <message>
        <source>撤销销毁清册</source>
        <translation>Take back a destruction list</translation>
    </message>
    <message>
        <source>按清册销毁</source>
        <translation>Destroy by a list</translation>
    </message>
    <message>
        <source>修改个人信息告知书</source>
        <translation>change the notice on personal data</translation>
    </message>
    <message>
        <source>修改办公室设置</source>
        <translation>Change office settings</translation>
    </message>
    <message>
        <source>修改放假安排</source>
        <translation>Change the holiday notice</translation>
    </message>
    <message>
        <source>电脑时钟跳动</source>
        <translation>Jump of the computer's clock</translation>
    </message>
    <message>
        <source>修改码表</source>
        <translation>change code tables</translation>
    </message>
    <message>
        <source>修改短语</source>
        <translation>change phrases</translation>
    </message>
    <message>
        <source>修改自设项目</source>
        <translation>change own fields</translation>
    </message>
    <message>
        <source>恢复演练</source>
        <translation>rehearse a restore</translation>
    </message>
    <message>
        <source>打开登记更改</source>
        <translation>Open a record for changing</translation>
    </message>
    <message>
        <source>记为紧急或取消</source>
        <translation>Mark as urgent, or take that back</translation>
    </message>
    <message>
        <source>更改登记</source>
        <translation>Change a record</translation>
    </message>
    <message>
        <source>作废登记</source>
        <translation>Void a record</translation>
    </message>
    <message>
        <source>恢复登记</source>
        <translation>Restore a record</translation>
    </message>
    <message>
        <source>接手草稿</source>
        <translation>Take over a draft</translation>
    </message>
    <message>
        <source>还回草稿</source>
        <translation>Give a draft back</translation>
    </message>
    <message>
        <source>记笔录签名</source>
        <translation>Note that a record was signed</translation>
    </message>
    <message>
        <source>跟踪打印</source>
        <translation>Follow a print</translation>
    </message>
    <message>
        <source>确认打印结果</source>
        <translation>Confirm a print</translation>
    </message>
    <message>
        <source>起草文书</source>
        <translation>Draft a paper</translation>
    </message>
    <message>
        <source>修改送签稿</source>
        <translation>Change a draft</translation>
    </message>
    <message>
        <source>收起送签稿</source>
        <translation>Put a draft away</translation>
    </message>
    <message>
        <source>签发文书</source>
        <translation>Sign a paper</translation>
    </message>
    <message>
        <source>立卷</source>
        <translation>Make a file</translation>
    </message>
    <message>
        <source>放入规定资料</source>
        <translation>keep a document of the rules</translation>
    </message>
    <message>
        <source>移除或恢复规定资料</source>
        <translation>remove or restore a document of the rules</translation>
    </message>
    <message>
        <source>启用文书模板</source>
        <translation>Take a template into use</translation>
    </message>
    <message>
        <source>换回文书模板</source>
        <translation>Put a template back</translation>
    </message>
    <message>
        <source>补录随访人</source>
        <translation>Add companions</translation>
    </message>
    <message>
        <source>撤回补录的随访人</source>
        <translation>Take back added companions</translation>
    </message>
    <message>
        <source>同次另立一件</source>
        <translation>Raise another matter in a visit</translation>
    </message>
    <message>
        <source>撤回另立的事项</source>
        <translation>Take off a matter raised in a visit</translation>
    </message>
    <message>
        <source>办完答应的事</source>
        <translation>Keep a promise</translation>
    </message>
    <message>
        <source>撤回办完答应的事</source>
        <translation>Reopen a promise</translation>
    </message>
    <message>
        <source>回复来文</source>
        <translation>Answer a letter</translation>
    </message>
    <message>
        <source>撤回回复来文</source>
        <translation>Take back an answer</translation>
    </message>
    <message>
        <source>查看完整号码</source>
        <translation>See whole numbers</translation>
    </message>
    <message>
        <source>复制登记列表</source>
        <translation>Copy a list of visits</translation>
    </message>
    <message>
        <source>打印登记列表</source>
        <translation>Print the list of visits</translation>
    </message>
    <message>
        <source>导出报送包</source>
        <translation>Export a package</translation>
    </message>
    <message>
        <source>更换对照表</source>
        <translation>Change a mapping</translation>
    </message>
    <message>
        <source>取用录入国家系统的栏目</source>
        <translation>Take fields for the national system</translation>
    </message>
    <message>
        <source>查找登记</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>保存查找</source>
        <translation>Keep a search</translation>
    </message>
    <message>
        <source>删除保存的查找</source>
        <translation>Remove a kept search</translation>
    </message>
    <message>
        <source>修改事项</source>
        <translation>Change a matter</translation>
    </message>
    <message>
        <source>记录事项进展</source>
        <translation>Record a fact of a matter</translation>
    </message>
    <message>
        <source>作出办理方式</source>
        <translation>Decide an outcome</translation>
    </message>
    <message>
        <source>简易办理转普通程序</source>
        <translation>Turn simple to ordinary procedure</translation>
    </message>
    <message>
        <source>填写外部编号</source>
        <translation>Enter an outer number</translation>
    </message>
    <message>
        <source>撤回事项记录</source>
        <translation>Take back an entry of a matter</translation>
    </message>
    <message>
        <source>落实责任人</source>
        <translation>Name who is answerable</translation>
    </message>
    <message>
        <source>登记回岗</source>
        <translation>Record a return</translation>
    </message>
    <message>
        <source>停用账号</source>
        <translation>Close an account</translation>
    </message>
    <message>
        <source>打开密件</source>
        <translation>Open a sealed matter</translation>
    </message>
    <message>
        <source>收回查看密件</source>
        <translation>Take the right to read a sealed matter away</translation>
    </message>
    <message>
        <source>撤回密件记录</source>
        <translation>Take back an entry of a sealed matter</translation>
    </message>
    <message>
        <source>把写着被反映人的文字移入密件</source>
        <translation>Move words naming the accused behind the seal</translation>
    </message>
    <message>
        <source>附件移入或移出密件</source>
        <translation>Move a file behind the seal or back</translation>
    </message>
    <message>
        <source>合并事项</source>
        <translation>Merge matters</translation>
    </message>
    <message>
        <source>拆回合并的事项</source>
        <translation>Take merged matters apart</translation>
    </message>
    <message>
        <source>判断是否同一事</source>
        <translation>Judge whether it is the same matter</translation>
    </message>
    <message>
        <source>作出初访处置</source>
        <translation>Handle a first visit</translation>
    </message>
    <message>
        <source>阅过初访处置</source>
        <translation>Read how a first visit was handled</translation>
    </message>
    <message>
        <source>登记拟办、审核、批示、签发</source>
        <translation>Record a proposal, review, instruction or signature</translation>
    </message>
    <message>
        <source>登记批示落实</source>
        <translation>Record how an instruction was carried out</translation>
    </message>
    <message>
        <source>过立案关、结案质量关</source>
        <translation>Check a filing or a closing</translation>
    </message>
    <message>
        <source>提出三项建议</source>
        <translation>Make one of the three suggestions</translation>
    </message>
    <message>
        <source>登记建议反馈</source>
        <translation>Record feedback on a suggestion</translation>
    </message>
    <message>
        <source>不提系统建议的建议</source>
        <translation>Refuse a proposed suggestion</translation>
    </message>
    <message>
        <source>登记成因和化解</source>
        <translation>Record cause and settlement</translation>
    </message>
    <message>
        <source>修改单位</source>
        <translation>Change a unit</translation>
    </message>
    <message>
        <source>排值班表</source>
        <translation>Draw the roster</translation>
    </message>
    <message>
        <source>登记值班岗位</source>
        <translation>Enter a post</translation>
    </message>
    <message>
        <source>登记值班人员</source>
        <translation>Enter somebody on the roster</translation>
    </message>
    <message>
        <source>调班、替班</source>
        <translation>Exchange or cover a duty</translation>
    </message>
    <message>
        <source>申请调班、替班</source>
        <translation>Ask for an exchange or cover</translation>
    </message>
    <message>
        <source>批准调班、替班</source>
        <translation>Decide on an exchange or cover</translation>
    </message>
    <message>
        <source>确认缺岗</source>
        <translation>Confirm an empty post</translation>
    </message>
    <message>
        <source>安排约见领导</source>
        <translation>Plan appointments with a leader</translation>
    </message>
    <message>
        <source>登记重点时段</source>
        <translation>Record a special period</translation>
    </message>
    <message>
        <source>报送重点时段日报</source>
        <translation>Report a day of a special period</translation>
    </message>
    <message>
        <source>安排盯办走访</source>
        <translation>Plan calls on watched matters</translation>
    </message>
    <message>
        <source>登记工作活动</source>
        <translation>Record an activity</translation>
    </message>
    <message>
        <source>汇总排查报领导</source>
        <translation>Gather a screening for the leader</translation>
    </message>
    <message>
        <source>阅过排查汇总</source>
        <translation>Read a gathered screening</translation>
    </message>
    <message>
        <source>更正台账</source>
        <translation>Correct a register</translation>
    </message>
    <message>
        <source>作废台账一条</source>
        <translation>Void an entry of a register</translation>
    </message>
    <message>
        <source>撤销台账的更正或作废</source>
        <translation>Undo a correction or voiding in a register</translation>
    </message>
    <message>
        <source>撤回工作记录</source>
        <translation>Take back a record of work</translation>
    </message>
    <message>
        <source>合并人员</source>
        <translation>Merge people</translation>
    </message>
    <message>
        <source>拆回合并的人员</source>
        <translation>Take merged people apart</translation>
    </message>
    <message>
        <source>判断是否同一人</source>
        <translation>Judge whether two are the same person</translation>
    </message>
    <message>
        <source>整理人员查找索引</source>
        <translation>Rebuild the index of people</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Import records</translation>
    </message>
    <message>
        <source>撤回导入</source>
        <translation>Take an import back</translation>
    </message>
    <message>
        <source>附上文件</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>打开或取出附件</source>
        <translation>Open or take out a file</translation>
    </message>
    <message>
        <source>移除附件</source>
        <translation>Remove a file</translation>
    </message>
    <message>
        <source>放回附件</source>
        <translation>Put a file back</translation>
    </message>
    <message>
        <source>清理过期附件</source>
        <translation>Sweep old files</translation>
    </message>
    <message>
        <source>签交班</source>
        <translation>Sign a shift over</translation>
    </message>
    <message>
        <source>撤回交接</source>
        <translation>Take a handover back</translation>
    </message>
    <message>
        <source>打印交接记录、日报、紧急报告单</source>
        <translation>Print handover, daily sheet, urgent report</translation>
    </message>
    <message>
        <source>填重大紧急信访信息报告单</source>
        <translation>Write an urgent report</translation>
    </message>
    <message>
        <source>撤回签发的报表</source>
        <translation>Take back a signed report</translation>
    </message>
    <message>
        <source>导出报表</source>
        <translation>Export a report</translation>
    </message>
    <message>
        <source>苗头列入排查</source>
        <translation>Screen an early sign</translation>
    </message>
    <message>
        <source>撤回苗头列入排查</source>
        <translation>Take back the screening of a sign</translation>
    </message>
    <message>
        <source>打印空白登记表</source>
        <translation>Print blanks</translation>
    </message>
    <message>
        <source>作废空白登记表</source>
        <translation>Make a blank void</translation>
    </message>
    <message>
        <source>撤回作废空白登记表</source>
        <translation>Reopen a void blank</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>挂号</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>传真</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>已录音</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>未录音</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>网站</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>手机 APP</source>
        <translation>Mobile app</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>邮件</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>其他终端</source>
        <translation>Other terminal</translation>
    </message>
    <message>
        <source>进京访</source>
        <translation>Visit to Beijing</translation>
    </message>
    <message>
        <source>赴省访</source>
        <translation>Visit to the province</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>上级或其他机关交转</source>
        <translation>Passed on by another body</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>午间</source>
        <translation>Noon</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>上</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>午</source>
        <translation>Noon</translation>
    </message>
    <message>
        <source>下</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>值</source>
        <translation>D</translation>
    </message>
    <message>
        <source>全员在岗</source>
        <translation>Everybody on duty</translation>
    </message>
    <message>
        <source>轮流窗口</source>
        <translation>Window by turns</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已发布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>原排</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>调班</source>
        <translation>Exchanged</translation>
    </message>
    <message>
        <source>替班</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>临时</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>到岗</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>下访</source>
        <translation>Visiting</translation>
    </message>
    <message>
        <source>开会</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>送件</source>
        <translation>Delivering papers</translation>
    </message>
    <message>
        <source>接谈室</source>
        <translation>In the interview room</translation>
    </message>
    <message>
        <source>不宜单独值班的人单独值班</source>
        <translation>On duty alone who should not be</translation>
    </message>
    <message>
        <source>不同班的两人同班</source>
        <translation>Two together who should not be</translation>
    </message>
    <message>
        <source>心愿未满足</source>
        <translation>Wishes not met</translation>
    </message>
    <message>
        <source>连续值班</source>
        <translation>Duty on consecutive days</translation>
    </message>
    <message>
        <source>夜班次日又值班</source>
        <translation>Duty after a night</translation>
    </message>
    <message>
        <source>班次不均</source>
        <translation>Uneven duties</translation>
    </message>
    <message>
        <source>周末节日不均</source>
        <translation>Uneven weekends and holidays</translation>
    </message>
    <message>
        <source>夜班不均</source>
        <translation>Uneven nights</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>batches</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>笔</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>来访人次</source>
        <translation>People who came</translation>
    </message>
    <message>
        <source>初次来访</source>
        <translation>First visits</translation>
    </message>
    <message>
        <source>集体访人次</source>
        <translation>People in groups</translation>
    </message>
    <message>
        <source>领导信箱、批转</source>
        <translation>Leader's mailbox and instructions</translation>
    </message>
    <message>
        <source>初次信、网、电</source>
        <translation>First letters, online, calls</translation>
    </message>
    <message>
        <source>重复信、网、电</source>
        <translation>Repeated letters, online, calls</translation>
    </message>
    <message>
        <source>进京访人次</source>
        <translation>People who went to Beijing</translation>
    </message>
    <message>
        <source>赴省访人次</source>
        <translation>People who went to the province</translation>
    </message>
    <message>
        <source>越级访人次</source>
        <translation>People who leap-frogged</translation>
    </message>
    <message>
        <source>旧存</source>
        <translation>Left from before</translation>
    </message>
    <message>
        <source>化解</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>办结并化解</source>
        <translation>Closed and settled</translation>
    </message>
    <message>
        <source>办结后未再重复</source>
        <translation>Closed and not raised again</translation>
    </message>
    <message>
        <source>包案</source>
        <translation>Led cases</translation>
    </message>
    <message>
        <source>包案化解</source>
        <translation>Led cases settled</translation>
    </message>
    <message>
        <source>已评价信访部门</source>
        <translation>Petition office rated</translation>
    </message>
    <message>
        <source>对信访部门满意、基本满意</source>
        <translation>Satisfied with the petition office</translation>
    </message>
    <message>
        <source>已评价责任单位</source>
        <translation>Unit rated</translation>
    </message>
    <message>
        <source>对责任单位满意、基本满意</source>
        <translation>Satisfied with the unit</translation>
    </message>
    <message>
        <source>及时受理</source>
        <translation>Taken up in time</translation>
    </message>
    <message>
        <source>超期受理</source>
        <translation>Taken up late</translation>
    </message>
    <message>
        <source>超期未受理</source>
        <translation>Late, not taken up</translation>
    </message>
    <message>
        <source>受理期限未到</source>
        <translation>Time to take up not over</translation>
    </message>
    <message>
        <source>责任单位及时受理</source>
        <translation>Unit: taken up in time</translation>
    </message>
    <message>
        <source>责任单位超期受理</source>
        <translation>Unit: taken up late</translation>
    </message>
    <message>
        <source>责任单位超期未受理</source>
        <translation>Unit: late, not taken up</translation>
    </message>
    <message>
        <source>责任单位受理期限未到</source>
        <translation>Unit: time to take up not over</translation>
    </message>
    <message>
        <source>按期答复</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>超期答复</source>
        <translation>Answered late</translation>
    </message>
    <message>
        <source>超期未答复</source>
        <translation>Late, not answered</translation>
    </message>
    <message>
        <source>答复期限未到</source>
        <translation>Time to answer not over</translation>
    </message>
    <message>
        <source>正在法律程序中</source>
        <translation>In legal procedure</translation>
    </message>
    <message>
        <source>已经处理</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>重复访（诉求已解决）</source>
        <translation>Repeated (demand settled)</translation>
    </message>
    <message>
        <source>其它</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>没有写明结果</source>
        <translation>No result written down</translation>
    </message>
    <message>
        <source>其它（已处理、引导）</source>
        <translation>Other (handled, guided)</translation>
    </message>
    <message>
        <source>信访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>钟点</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>当天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>自选时段</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>到期应答复的</source>
        <translation>those due for an answer</translation>
    </message>
    <message>
        <source>全部已交办的</source>
        <translation>all that were assigned</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>录像</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>已附</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>已清除</source>
        <translation>Swept</translation>
    </message>
    <message>
        <source>是程序文件，不能附</source>
        <translation>a program cannot be attached</translation>
    </message>
    <message>
        <source>不是办公用的文件类型</source>
        <translation>not a type an office needs</translation>
    </message>
    <message>
        <source>内容与扩展名不符</source>
        <translation>the content does not fit the ending</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>too large</translation>
    </message>
    <message>
        <source>这次登记的附件已满</source>
        <translation>the visit takes no more files</translation>
    </message>
    <message>
        <source>是空文件</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>是文件夹</source>
        <translation>a folder</translation>
    </message>
    <message>
        <source>文件找不到了</source>
        <translation>the file is gone</translation>
    </message>
    <message>
        <source>文件读不出来</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>磁盘空间不够</source>
        <translation>not enough room on the disk</translation>
    </message>
    <message>
        <source>登记表 30 天没有保存，文件已清除</source>
        <translation>the form was not saved for 30 days; the file was swept</translation>
    </message>
    <message>
        <source>全国：不超过 5 人</source>
        <translation>National: at most 5</translation>
    </message>
    <message>
        <source>浙江：10 人以下不超过 3 人</source>
        <translation>Zhejiang: at most 3 for up to 10 people</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>复印件</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>一行文字</source>
        <translation>One line</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>选一项</source>
        <translation>One of a list</translation>
    </message>
    <message>
        <source>选几项</source>
        <translation>Several of a list</translation>
    </message>
    <message>
        <source>可印在文书上</source>
        <translation>May be printed</translation>
    </message>
    <message>
        <source>仅供内部</source>
        <translation>Internal only</translation>
    </message>
    <message>
        <source>核对身份</source>
        <translation>Check identity</translation>
    </message>
    <message>
        <source>联系本人</source>
        <translation>Get in touch</translation>
    </message>
    <message>
        <source>填写文书</source>
        <translation>Fill in a paper</translation>
    </message>
    <message>
        <source>转办交接</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>更正登记</source>
        <translation>Correct a record</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>提前交班</source>
        <translation>Handed over early</translation>
    </message>
    <message>
        <source>推迟交班</source>
        <translation>Handed over late</translation>
    </message>
    <message>
        <source>初访没人接</source>
        <translation>First visits nobody took</translation>
    </message>
    <message>
        <source>今明到期</source>
        <translation>Due today or tomorrow</translation>
    </message>
    <message>
        <source>来文待复</source>
        <translation>Letters to be answered</translation>
    </message>
    <message>
        <source>待批示</source>
        <translation>Waiting for an instruction</translation>
    </message>
    <message>
        <source>批示待落实</source>
        <translation>Instructions to be carried out</translation>
    </message>
    <message>
        <source>待送达、待签收</source>
        <translation>To be served or signed for</translation>
    </message>
    <message>
        <source>来访台账</source>
        <translation>Register of visits</translation>
    </message>
    <message>
        <source>事项台账</source>
        <translation>Ledger of matters</translation>
    </message>
    <message>
        <source>人员名单</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>网上信访清单</source>
        <translation>List of online petitions</translation>
    </message>
    <message>
        <source>网上立案清单</source>
        <translation>List of online case filings</translation>
    </message>
    <message>
        <source>新</source>
        <translation>New</translation>
    </message>
    <message>
        <source>有提示</source>
        <translation>With a remark</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>正在写入</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>正在确认</source>
        <translation>Being confirmed</translation>
    </message>
    <message>
        <source>已导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>正在撤回</source>
        <translation>Being taken back</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>初访待阅</source>
        <translation>First visit to be read</translation>
    </message>
    <message>
        <source>建议待反馈</source>
        <translation>Suggestion awaiting feedback</translation>
    </message>
    <message>
        <source>待风险评估</source>
        <translation>Risk checklist wanted</translation>
    </message>
    <message>
        <source>待倒查</source>
        <translation>To be looked back upon</translation>
    </message>
    <message>
        <source>排查待阅</source>
        <translation>Screening to be read</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>庭、科、室</source>
        <translation>Division or office</translation>
    </message>
    <message>
        <source>送文</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>约谈</source>
        <translation>Summoned talk</translation>
    </message>
    <message>
        <source>未按规定反馈结果</source>
        <translation>Result not reported as prescribed</translation>
    </message>
    <message>
        <source>未按规定程序办理</source>
        <translation>Not handled by the prescribed procedure</translation>
    </message>
    <message>
        <source>推诿、敷衍、拖延</source>
        <translation>Shirking, perfunctory or delaying</translation>
    </message>
    <message>
        <source>不执行处理意见</source>
        <translation>Decision not carried out</translation>
    </message>
    <message>
        <source>暂不能解决，解释并报领导</source>
        <translation>Not yet: explained and reported to the leader</translation>
    </message>
    <message>
        <source>有实质诉求</source>
        <translation>A demand of substance</translation>
    </message>
    <message>
        <source>理由充分</source>
        <translation>Sufficient grounds</translation>
    </message>
    <message>
        <source>有证据材料</source>
        <translation>Evidence at hand</translation>
    </message>
    <message>
        <source>诉求逐项回应</source>
        <translation>Every demand answered</translation>
    </message>
    <message>
        <source>事实有据</source>
        <translation>Facts supported</translation>
    </message>
    <message>
        <source>依据写明</source>
        <translation>Legal basis stated</translation>
    </message>
    <message>
        <source>复查权利已告知</source>
        <translation>Told of the right to review</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>落实和回访已安排</source>
        <translation>Carrying out and call-back arranged</translation>
    </message>
    <message>
        <source>政策</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>程序瑕疵</source>
        <translation>Flawed procedure</translation>
    </message>
    <message>
        <source>答复不清</source>
        <translation>Unclear answer</translation>
    </message>
    <message>
        <source>历史遗留</source>
        <translation>Left over from the past</translation>
    </message>
    <message>
        <source>误解</source>
        <translation>Misunderstanding</translation>
    </message>
    <message>
        <source>过高期望</source>
        <translation>Expectation too high</translation>
    </message>
    <message>
        <source>调解、和解协议</source>
        <translation>Mediation or settlement agreement</translation>
    </message>
    <message>
        <source>息诉罢访承诺</source>
        <translation>Pledge to end the petition</translation>
    </message>
    <message>
        <source>支持并已落实</source>
        <translation>Supported and carried out</translation>
    </message>
    <message>
        <source>满意并已回访</source>
        <translation>Satisfied and called back</translation>
    </message>
    <message>
        <source>完善政策</source>
        <translation>Improve the policy</translation>
    </message>
    <message>
        <source>追究责任</source>
        <translation>Hold somebody liable</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>部分采纳</source>
        <translation>Partly adopted</translation>
    </message>
    <message>
        <source>留作参考</source>
        <translation>Kept for reference</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>未评价</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>信访部门和承办单位</source>
        <translation>Office and unit</translation>
    </message>
    <message>
        <source>只问承办单位</source>
        <translation>Unit only</translation>
    </message>
    <message>
        <source>只问本单位</source>
        <translation>Office only</translation>
    </message>
    <message>
        <source>有扬言</source>
        <translation>Threats were made</translation>
    </message>
    <message>
        <source>来访三次以上</source>
        <translation>Came three times or more</translation>
    </message>
    <message>
        <source>涉众</source>
        <translation>Many people concerned</translation>
    </message>
    <message>
        <source>负责人要求评估</source>
        <translation>The head asks for it</translation>
    </message>
    <message>
        <source>约访</source>
        <translation>Invited visit</translation>
    </message>
    <message>
        <source>带案下访</source>
        <translation>Visit on site with a case</translation>
    </message>
    <message>
        <source>巡回接访</source>
        <translation>Circuit reception</translation>
    </message>
    <message>
        <source>主动接访</source>
        <translation>Reception of our own accord</translation>
    </message>
    <message>
        <source>联合接访</source>
        <translation>Joint reception</translation>
    </message>
    <message>
        <source>判后答疑</source>
        <translation>Explanation after judgment</translation>
    </message>
    <message>
        <source>调解</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>疏导谈话</source>
        <translation>Counselling talk</translation>
    </message>
    <message>
        <source>司法救助</source>
        <translation>Judicial aid</translation>
    </message>
    <message>
        <source>信访救助</source>
        <translation>Petition aid</translation>
    </message>
    <message>
        <source>执行救助</source>
        <translation>Enforcement aid</translation>
    </message>
    <message>
        <source>法规宣传</source>
        <translation>Legal publicity</translation>
    </message>
    <message>
        <source>学习培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Call-back</translation>
    </message>
    <message>
        <source>调度会</source>
        <translation>Dispatch meeting</translation>
    </message>
    <message>
        <source>协调会</source>
        <translation>Coordination meeting</translation>
    </message>
    <message>
        <source>质量关</source>
        <translation>Quality check</translation>
    </message>
    <message>
        <source>不再列为重点</source>
        <translation>No longer key</translation>
    </message>
    <message>
        <source>矛盾调处</source>
        <translation>Trouble settled</translation>
    </message>
    <message>
        <source>是同一事</source>
        <translation>Same matter</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未准</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>未成</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>信访部门</source>
        <translation>Petition office</translation>
    </message>
    <message>
        <source>机关单位</source>
        <translation>Government body</translation>
    </message>
    <message>
        <source>法院</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>小办公室</source>
        <translation>Small office</translation>
    </message>
    <message>
        <source>规范模式</source>
        <translation>Regulated mode</translation>
    </message>
    <message>
        <source>值班员</source>
        <translation>Duty clerk</translation>
    </message>
    <message>
        <source>科长</source>
        <translation>Section head</translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation>System administrator</translation>
    </message>
    <message>
        <source>安全管理员</source>
        <translation>Security administrator</translation>
    </message>
    <message>
        <source>审计员</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>调离、停用账号</source>
        <translation>Left, account closed</translation>
    </message>
    <message>
        <source>一般事项</source>
        <translation>Ordinary matter</translation>
    </message>
    <message>
        <source>重要事项</source>
        <translation>Important matter</translation>
    </message>
    <message>
        <source>简记和未成事项的登记</source>
        <translation>Short note, or record without a matter</translation>
    </message>
    <message>
        <source>送签稿</source>
        <translation>Draft for signing</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>存根</source>
        <translation>Stub</translation>
    </message>
    <message>
        <source>上级机关</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>排队</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>已打印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>没有打出</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>正本</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>补打</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>送签</source>
        <translation>For signature</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>直接送达</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>留置送达</source>
        <translation>Left at the place</translation>
    </message>
    <message>
        <source>邮寄送达</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>委托送达</source>
        <translation>By another office</translation>
    </message>
    <message>
        <source>电子送达</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>公告送达</source>
        <translation>By public notice</translation>
    </message>
    <message>
        <source>同意回避</source>
        <translation>Withdrawal granted</translation>
    </message>
    <message>
        <source>不同意回避</source>
        <translation>Withdrawal refused</translation>
    </message>
    <message>
        <source>存档</source>
        <translation>For the archive</translation>
    </message>
    <message>
        <source>阅卷用（去掉内部文书，遮住他人号码）</source>
        <translation>For reading (without internal papers, others' numbers masked)</translation>
    </message>
    <message>
        <source>10 年</source>
        <translation>10 years</translation>
    </message>
    <message>
        <source>30 年</source>
        <translation>30 years</translation>
    </message>
    <message>
        <source>永久</source>
        <translation>For ever</translation>
    </message>
    <message>
        <source>去函台账</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>个人负责事项清单</source>
        <translation>List of what a person answers for</translation>
    </message>
    <message>
        <source>领导案头清单</source>
        <translation>List of the leader's desk</translation>
    </message>
    <message>
        <source>密件台账</source>
        <translation>Register of sealed matters</translation>
    </message>
    <message>
        <source>工作活动台账</source>
        <translation>Register of activities</translation>
    </message>
    <message>
        <source>矛盾排查台账</source>
        <translation>Register of screenings</translation>
    </message>
    <message>
        <source>三项建议台账</source>
        <translation>Register of suggestions</translation>
    </message>
    <message>
        <source>风险评估台账</source>
        <translation>Register of risk checklists</translation>
    </message>
    <message>
        <source>统计报表</source>
        <translation>Report of figures</translation>
    </message>
    <message>
        <source>发文登记簿</source>
        <translation>Book of papers sent</translation>
    </message>
    <message>
        <source>用印登记簿</source>
        <translation>Book of stamps</translation>
    </message>
    <message>
        <source>送达登记簿</source>
        <translation>Book of services</translation>
    </message>
    <message>
        <source>今天出具的文书</source>
        <translation>Papers issued today</translation>
    </message>
    <message>
        <source>打印登记簿</source>
        <translation>Register of prints</translation>
    </message>
    <message>
        <source>安全月报</source>
        <translation>Monthly security page</translation>
    </message>
    <message>
        <source>待送达文书</source>
        <translation>Papers to be served</translation>
    </message>
    <message>
        <source>国家系统录入单</source>
        <translation>Entry sheet</translation>
    </message>
    <message>
        <source>发文登记</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>送达登记</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>今天出具</source>
        <translation>Issued today</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>To be served</translation>
    </message>
    <message>
        <source>来访登记表</source>
        <translation>Register form</translation>
    </message>
    <message>
        <source>内部处理笺</source>
        <translation>Internal note sheet</translation>
    </message>
    <message>
        <source>接谈笔录</source>
        <translation>Record of the talk</translation>
    </message>
    <message>
        <source>材料收取清单</source>
        <translation>List of materials taken in</translation>
    </message>
    <message>
        <source>授权委托书样本</source>
        <translation>Letter of authority (sample)</translation>
    </message>
    <message>
        <source>信访事项不再受理告知书</source>
        <translation>Notice That the Matter Is Closed for Good</translation>
    </message>
    <message>
        <source>法定途径告知书</source>
        <translation>Notice of the Lawful Way</translation>
    </message>
    <message>
        <source>延期办理告知书</source>
        <translation>Notice of Extension</translation>
    </message>
    <message>
        <source>信访处理意见书</source>
        <translation>Handling Opinion</translation>
    </message>
    <message>
        <source>信访复查意见书</source>
        <translation>Review Opinion</translation>
    </message>
    <message>
        <source>信访复核意见书</source>
        <translation>Second Review Opinion</translation>
    </message>
    <message>
        <source>首访责任交办单</source>
        <translation>First-Visit Responsibility Sheet</translation>
    </message>
    <message>
        <source>领导接访登记批示单</source>
        <translation>Leader's Reception Sheet</translation>
    </message>
    <message>
        <source>督办函</source>
        <translation>Supervision Letter</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Proof of Service</translation>
    </message>
    <message>
        <source>进度告知单</source>
        <translation>Progress Slip</translation>
    </message>
    <message>
        <source>交接班记录</source>
        <translation>Handover Record</translation>
    </message>
    <message>
        <source>接访日报</source>
        <translation>Daily Report</translation>
    </message>
    <message>
        <source>信访情况年度统计表</source>
        <translation>Annual Statistics Sheet</translation>
    </message>
    <message>
        <source>回避申请、决定单</source>
        <translation>Request and Decision on Withdrawal</translation>
    </message>
    <message>
        <source>约期接谈单</source>
        <translation>Appointment Slip</translation>
    </message>
    <message>
        <source>调解、和解协议书</source>
        <translation>Settlement Agreement</translation>
    </message>
    <message>
        <source>补充笔录</source>
        <translation>Supplement to the record</translation>
    </message>
    <message>
        <source>信封（DL）</source>
        <translation>Envelope (DL)</translation>
    </message>
    <message>
        <source>信封（C5）</source>
        <translation>Envelope (C5)</translation>
    </message>
    <message>
        <source>挂号邮件标签</source>
        <translation>Label of a registered letter</translation>
    </message>
    <message>
        <source>来访须知</source>
        <translation>Notice to visitors</translation>
    </message>
    <message>
        <source>信访工作公示栏</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>卷宗封面</source>
        <translation>Cover of the file</translation>
    </message>
    <message>
        <source>卷内目录</source>
        <translation>Contents of the file</translation>
    </message>
    <message>
        <source>卷内备考表</source>
        <translation>Notes at the end of the file</translation>
    </message>
    <message>
        <source>A4 一张两联</source>
        <translation>A4, two parts</translation>
    </message>
    <message>
        <source>A5 单联</source>
        <translation>A5, one part</translation>
    </message>
    <message>
        <source>80 毫米小票</source>
        <translation>80 mm slip</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>文字处理软件</source>
        <translation>Word processor</translation>
    </message>
    <message>
        <source>来访人已签名或捺印</source>
        <translation>Signed or fingerprinted by the visitor</translation>
    </message>
    <message>
        <source>拒签：不愿签名</source>
        <translation>Refused: would not sign</translation>
    </message>
    <message>
        <source>拒签：认为与所说不符</source>
        <translation>Refused: not what was said</translation>
    </message>
    <message>
        <source>拒签：中途离开</source>
        <translation>Refused: left before the end</translation>
    </message>
    <message>
        <source>扬言</source>
        <translation>Threat</translation>
    </message>
    <message>
        <source>突发</source>
        <translation>Sudden event</translation>
    </message>
    <message>
        <source>群体</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>申诉</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>求决</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>揭发控告</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>未说明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>另立事项</source>
        <translation>Matter raised</translation>
    </message>
    <message>
        <source>未打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>未用</source>
        <translation>Unused</translation>
    </message>
    <message>
        <source>已补录</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>是同一人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>图另存到哪个文件夹，PNG 和 SVG；docx 和 PDF 里总有图</source>
        <translation>The folder to save the charts in too, as PNG and SVG; docx and PDF always hold them</translation>
    </message>
    <message>
        <source>{day} 还没有到，没有数字可报。</source>
        <translation>{day} has not come yet: there are no figures to report.</translation>
    </message>
    <message>
        <source>请写已经开始的年、月、日。</source>
        <translation>Name a year, month or day that has begun.</translation>
    </message>
    <message>
        <source>“{text}”不是一个月份。</source>
        <translation>“{text}” is not a month.</translation>
    </message>
    <message>
        <source>请写成 2026-11。</source>
        <translation>Write it as 2026-11.</translation>
    </message>
    <message>
        <source>复制今天的登记</source>
        <translation>Copy today's visits</translation>
    </message>
    <message>
        <source>复制今天的登记，可以粘贴到表格里</source>
        <translation>Copy today's visits, to be pasted into a table</translation>
    </message>
    <message>
        <source>导出今天的登记</source>
        <translation>Export today's visits</translation>
    </message>
    <message>
        <source>把今天的登记存成 Excel 表格</source>
        <translation>Save today's visits as an Excel table</translation>
    </message>
    <message>
        <source>打印今天的登记</source>
        <translation>Print today's visits</translation>
    </message>
    <message>
        <source>把今天的登记打印成台账</source>
        <translation>Print today's visits as a ledger</translation>
    </message>
    <message>
        <source>复制没办完的事</source>
        <translation>Copy what is open</translation>
    </message>
    <message>
        <source>复制列出的没办完的事，可以粘贴到表格里</source>
        <translation>Copy the open things listed, to be pasted into a table</translation>
    </message>
    <message>
        <source>导出没办完的事</source>
        <translation>Export what is open</translation>
    </message>
    <message>
        <source>把列出的没办完的事存成 Excel 表格</source>
        <translation>Save the open things listed as an Excel table</translation>
    </message>
    <message>
        <source>Enter 打开 · F4 换人 · {key} 导出</source>
        <translation>Enter opens · F4 names another · {key} exports</translation>
    </message>
    <message>
        <source>还没有自设项目。登记表没有的内容，比如“情绪”“陪同人”，可以在这里加一项，不用改程序：按 {key}。</source>
        <translation>There are no own fields yet. What the form does not ask, such as mood or who came along, is added here without changing the program: press {key}.</translation>
    </message>
    <message>
        <source>没有“{wanted}”。</source>
        <translation>There is no “{wanted}”.</translation>
    </message>
    <message>
        <source>Enter 打开 · {key} 打印没打过的回执 · {out} 导出</source>
        <translation>Enter opens · {key} prints receipts not printed yet · {out} exports</translation>
    </message>
    <message>
        <source>今天还没有登记，没有可以拿出去的。</source>
        <translation>Nothing is registered today, so there is nothing to take out.</translation>
    </message>
</context>
</TS>
